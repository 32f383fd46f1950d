import { type Cues, cuesOf } from '../cue/cue.ts'
import { folded } from '../cue/rule.ts'
import type { Case, Language } from '../language.ts'
import { caseOfChain, caseOfName } from '../name/kazakh.ts'
import { lettersOf } from '../name/letters.ts'
import { casesByList } from '../name/listed-case.ts'
import { type NameForm, nameFormOf } from '../name/name-form.ts'
import { spellings } from '../name/spelling.ts'
import { startLength, startOf } from '../name/start.ts'
import { plain } from '../text/fold.ts'
import { isSpacedOut, joinedLetters } from '../text/spaced.ts'
import type { Lexicon } from './lexicon.ts'
import { marksOf } from './marking.ts'
import { type Known, type Reading, readingOf } from './reading.ts'
import { sensesOf } from './sense.ts'
import { anyName, trait } from './trait.ts'

const shortSurname = /^(\p{L}{2,3})([гғқк][ае]|[дт][ыі])$/u

/** What is known of a word wherever it stands, worked out once and only when it is asked for. */
export class Entry {
  readonly text: string
  readonly plain: string
  readonly capital: boolean
  readonly capitals: boolean
  /** «ҚК-нің», «ӘҚБтК», «КазНУ», «IV»: letters that nobody could say as a name, and a Roman number. */
  readonly abbreviated: boolean
  /** Its letters stand apart. */
  readonly spaced: boolean
  /** Bits of `mark`. */
  readonly marks: number
  /** What it is in either language, see {@link sensesOf}. */
  readonly senses: number
  /** What it tells of the words and numbers around it. */
  readonly cues: Cues
  private parted: readonly (readonly string[])[] | null = null
  private spelt: readonly string[] | null = null
  private formed: NameForm | null = null
  private typed: string | null = null
  private lettered: readonly string[] | null = null
  private known: Known | null = null
  private kazakh: Reading | null = null
  private russian: Reading | null = null
  private put: Case | null | undefined = undefined
  private declined: readonly Case[] | null = null
  private readonly lexicon: Lexicon

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
    const lower = text.toLowerCase()
    this.spaced = isSpacedOut(text)
    this.plain = clean.test(lower) ? lower : plain(this.spaced ? joinedLetters(text) : text)
    this.capital = lower !== text && startsCapital.test(text)
    this.capitals = this.capital && text.length > 1 && !smallLetter.test(text)
    this.abbreviated = this.capital && isAbbreviation(this, lexicon)
    this.cues = cuesOf(this.plain)
    this.senses = sensesOf(this.plain, this.look())
    this.marks = marksOf(this, this.look().traits)
  }

  /** As it is typed without Kazakh letters. */
  get folded(): string {
    this.typed ??= folded(this.plain)
    return this.typed
  }

  /** As names are compared; two where Latin letters can be read in two ways. */
  get spellings(): readonly string[] {
    this.spelt ??= spellings(this.plain)
    return this.spelt
  }

  /** The first of its {@link spellings}. */
  get spelled(): string {
    return this.spellings[0] ?? ''
  }

  /** As it is compared with other forms of the same name. */
  get form(): NameForm {
    this.formed ??= nameFormOf(this.spelled)
    return this.formed
  }

  /** What the dictionaries know of it, in whatever text. */
  look(): Known {
    this.known ??= this.lexicon.look(this.plain)
    return this.known
  }

  /** As names of the register are compared, see {@link lettersOf}. */
  get letters(): readonly string[] {
    this.lettered ??= lettersOf(this.plain)
    return this.lettered
  }

  /** The first three of its {@link letters} as one number, see {@link startOf}; negative where they can be read in several ways, or it has {@link halves}. */
  get start(): number {
    const [letters = '', other] = this.letters
    return other === undefined && this.halves.length === 0 ? startOf(letters, startLength) : -1
  }

  /** The letters of each half of a word with hyphens, or of two that were written together, and of what may be words in one whose letters stand apart; none of another word. */
  get halves(): readonly (readonly string[])[] {
    this.parted ??= halvesOf(this)
    return this.parted
  }

  /** The case in which its Kazakh suffix puts a name; null where none does. */
  get kazakhCase(): Case | null {
    if (this.put === undefined)
      this.put = this.isNameItself() ? null : (caseOfName(this.spelled) ?? this.caseOfShort())
    return this.put
  }

  /** The cases in which a name stands that no dictionary has, see {@link casesByList}. */
  get casesOfListed(): readonly Case[] {
    this.declined ??= casesByList(this.plain, (name) => this.isListed(name))
    return this.declined
  }

  private isListed(name: string): boolean {
    return (this.lexicon.look(name).traits & listed) !== 0
  }

  /** «Кимге»: of a surname of two or three letters. */
  private caseOfShort(): Case | null {
    const [, stem = '', suffix = ''] = shortSurname.exec(this.plain) ?? []
    const isSurname = stem !== '' && (this.lexicon.look(stem).traits & trait.listedSurname) !== 0
    return isSurname ? caseOfChain(this.spelled.slice(-suffix.length)) : null
  }

  /** «Дастан» ends like an ablative, «Нұреке» like a dative and «Абдулина» like that of what is his, and are the names themselves. */
  private isNameItself(): boolean {
    if (respected.test(this.plain)) return true
    const { traits } = this.look()
    if ((traits & trait.listedName) !== 0) return true
    return (traits & trait.listedSurname) !== 0 && ofRussianMaking.test(this.plain)
  }

  /** What it is in a text of this language. */
  in(language: Language): Reading {
    if (language === 'kk') {
      this.kazakh ??= readingOf(this.look(), 'kk')
      return this.kazakh
    }
    this.russian ??= readingOf(this.look(), 'ru')
    return this.russian
  }
}

const listed = trait.listedName | trait.listedSurname | trait.shortName
// NOTE: behind a vowel the dative is -ге.
const respected = /[аәеоөуұүыіэюя]ке$/u
const ofRussianMaking = /ина?$/u

const hyphen = /[-‐‑]/
/** «АхметовСерік», «вераАхметов»; also behind a mark or a soft hyphen. */
const together = /(?<=[\p{Ll}\p{M}\u00ad])(?=\p{Lu})/u

function halvesOf({ text, plain: word, spaced }: Entry): string[][] {
  if (spaced)
    return lettersOf(word)
      .flatMap(endsOf)
      .map((end) => [end])
  const glued = text === word ? [word] : text.split(together).map(plain)
  const halves = glued.flatMap((one) => (hyphen.test(one) ? one.split(hyphen) : one))
  return halves.length > 1 ? halves.map((half) => [...lettersOf(half)]) : noHalves
}

const noHalves: never[] = []

const shortestEnd = 4

/** What words may stand at the beginning and at the end of letters that stand apart: nobody sees where «ивановпётр» is two. */
function endsOf(letters: string): string[] {
  const ends: string[] = []
  for (let at = 1; at < letters.length; at += 1) {
    if (at >= shortestEnd) ends.push(letters.slice(0, at))
    if (letters.length - at >= shortestEnd) ends.push(letters.slice(at))
  }
  return ends
}

const abbreviation =
  /^(?:[IVX]+|[БВГҒДЖЗКҚЛМНҢПРСТФХЦЧШЩ]{2,5}-\p{Ll}+|\p{Lu}{2,}\p{Ll}{1,2}\p{Lu}+|\p{Lu}\p{Ll}{1,3}\p{Lu}{2,})$/u
const withSuffix = /^(\p{Lu}{2,4})-\p{Ll}{2,4}$/u

/** Letters that nobody could say as a name, or that no list of names has before a suffix. */
function isAbbreviation({ text, plain: word }: Entry, lexicon: Lexicon): boolean {
  const [, letters = ''] = withSuffix.exec(text) ?? []
  if (letters === '' && !abbreviation.test(text)) return false
  return (lexicon.look(letters === '' ? word : letters.toLowerCase()).traits & anyName) === 0
}

const clean = /^[a-zа-яёәғқңөұүһі]+$/
// NOTE: «эль-Масри» is capital after its particle, «сосед-Света» after who it is.
const startsCapital = /^(?:\p{Ll}{2,}-)?\p{Lu}/u
const smallLetter = /\p{Ll}/u
