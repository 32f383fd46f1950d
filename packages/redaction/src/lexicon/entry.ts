import { type Cues, cuesOf } from '../cue/cue.ts'
import type { Language } from '../language.ts'
import { lettersOf } from '../name/letters.ts'
import { isPatronymic } from '../name/part.ts'
import { spellings } from '../name/spelling.ts'
import { shortestStem, startOf } from '../name/start.ts'
import { plain } from '../text/fold.ts'
import { isSpacedOut, joinedLetters } from '../text/spaced.ts'
import type { Lexicon } from './lexicon.ts'
import { type Known, type Reading, readingOf } from './reading.ts'
import { ordinaryRussian, trait } from './trait.ts'

/** What is known of a word wherever it stands, worked out once and only when it is asked for. */
export class Entry {
  readonly text: string
  readonly plain: string
  readonly capital: boolean
  readonly capitals: boolean
  /** Its letters stand apart. */
  readonly spaced: boolean
  // NOTE: what every word of every text is asked for comes first and is no object of its own, so that most words cost
  // one look into memory.
  private told: Cues | null = null
  private own: Language | null | undefined = undefined
  private begun = unasked
  private nobody = unasked
  private parted: readonly (readonly string[])[] | null = null
  private kazakh: Sense | null = null
  private russian: Sense | null = null
  private spelled: readonly string[] | null = null
  private lettered: readonly string[] | null = null
  private known: Known | null = null
  private readonly lexicon: Lexicon

  constructor(text: string, lexicon: Lexicon) {
    this.text = text
    this.lexicon = lexicon
    const lower = text.toLowerCase()
    this.spaced = isSpacedOut(text)
    this.plain = clean.test(lower) ? lower : plain(this.spaced ? joinedLetters(text) : text)
    this.capital = lower !== text && startsCapital.test(text)
    this.capitals = this.capital && text.length > 1 && !smallLetter.test(text)
  }

  /** What it tells of the words and numbers around it. */
  get cues(): Cues {
    this.told ??= cuesOf(this.plain)
    return this.told
  }

  /** As names are compared; two where Latin letters can be read in two ways. */
  get spellings(): readonly string[] {
    this.spelled ??= spellings(this.plain)
    return this.spelled
  }

  /** Of which language it is by itself; null where it is of both or of neither. */
  get tongue(): Language | null {
    if (this.own === undefined) this.own = tongueOf(this)
    return this.own
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

  /** The first two of its {@link letters} as one number, see {@link startOf}; negative where they can be read in several ways. */
  get start(): number {
    if (this.begun === unasked) {
      const [letters = '', other] = this.letters
      this.begun = other === undefined ? startOf(letters, shortestStem) : several
    }
    return this.begun
  }

  /** Whether in a sentence of this language, in small letters, the word is surely no unknown person’s name. */
  isNobodyIn(language: Language): boolean {
    if (this.nobody === unasked) {
      this.nobody = ['kk' as const, 'ru' as const].reduce(
        (bits, one) => bits | (mayBeSomebody(this, one) ? 0 : nobodyIn[one]),
        0,
      )
    }
    return (this.nobody & nobodyIn[language]) !== 0
  }

  /** The letters of each half of a word with hyphens, or of two that were written together, and of what may be words in one whose letters stand apart; none of another word. */
  get halves(): readonly (readonly string[])[] {
    this.parted ??= halvesOf(this)
    return this.parted
  }

  /** What it is in a text of this language. */
  in(language: Language): Sense {
    if (language === 'kk') {
      this.kazakh ??= senseOf(this.plain, readingOf(this.look(), 'kk'))
      return this.kazakh
    }
    this.russian ??= senseOf(this.plain, readingOf(this.look(), 'ru'))
    return this.russian
  }
}

/** What a word may be by itself: a name and no other word, perhaps a name, or surely none. */
export type Guess = 'name' | 'perhaps' | 'nothing'

/** What a word is in a text of one language. */
export interface Sense {
  readonly reading: Reading
  readonly guess: Guess
  /** What the tagger has worked out of it, by place; not a number where nothing yet. */
  shares: number[] | null
  /** What kind of word it is to the tagger; negative where nobody has asked yet. */
  kind: number
}

function senseOf(word: string, reading: Reading): Sense {
  return { reading, guess: guessOf(word, reading), shares: null, kind: -1 }
}

const unasked = -1
const several = -2
const nobodyIn = { kk: 1, ru: 2 } as const

/** Of words in small letters only names, and words in Latin letters or in letters that stand apart, may be somebody’s. */
function mayBeSomebody(entry: Entry, language: Language): boolean {
  const { guess } = entry.in(language)
  return guess === 'name' || (guess !== 'nothing' && (entry.spaced || isLatin(entry.plain)))
}

const latin = /^\p{Script=Latin}{3}/u

/** Whether a word begins with three Latin letters. */
export function isLatin(word: string): boolean {
  return latin.test(word)
}

const shortestName = 4

function guessOf(word: string, { ordinary, name, place, settled }: Reading): Guess {
  if (settled || word.length < 3) return 'nothing'
  const named = name || isPatronymic(word)
  if (named && !ordinary) return word.length < shortestName ? 'perhaps' : 'name'
  return name || (!ordinary && !place) ? 'perhaps' : 'nothing'
}

const kazakhLetter = /[әғқңөұүһі]/

function tongueOf(entry: Entry): Language | null {
  if (entry.capital) return null
  if (kazakhLetter.test(entry.plain)) return 'kk'
  const { traits } = entry.look()
  const kazakh = (traits & (trait.kazakhWord | trait.kazakhForm)) !== 0
  const russian = (traits & ordinaryRussian) !== 0
  return kazakh === russian ? null : kazakh ? 'kk' : 'ru'
}

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

const clean = /^[a-zа-яёәғқңөұүһі]+$/
// NOTE: «эль-Масри» is capital after its particle.
const startsCapital = /^(?:\p{Ll}{2,3}-)?\p{Lu}/u
const smallLetter = /\p{Ll}/u
