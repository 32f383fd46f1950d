import { keptFor } from '../kept.ts'
import type { Known } from '../known.ts'
import type { Language } from '../language.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { vocabularyOf } from '../lexicon/vocabulary.ts'
import { type Register, registerOf } from '../name/register.ts'
import { Sentences } from './sentence.ts'
import type { DigitGroup, Place, Token, Word } from './token.ts'
import { type Scanned, scan } from './words.ts'

/** A text made ready for being searched, with all that is known of it. */
export class Page implements Scanned {
  readonly text: string
  readonly language: Language
  readonly known: Known
  readonly register: Register
  readonly lexicon: Lexicon
  readonly words: readonly Word[]
  readonly groups: readonly DigitGroup[]
  readonly tokens: readonly Token[]
  readonly clots: readonly Place[]
  readonly hidden: readonly Place[]
  readonly signs: number
  readonly marks: number
  readonly hasLetters: boolean
  /** False where capitals cannot tell a name in the whole text: there are none, or hardly anything else. */
  readonly cased: boolean
  private readonly sentences: Sentences

  constructor(text: string, { language, known, lexicon }: Setting) {
    const scanned = scan(text, vocabularyOf(lexicon), officesOf(known))
    const { words, groups, tokens, clots, hidden, signs, marks, hasLetters } = scanned
    this.text = text
    this.language = language
    this.known = known
    this.register = registersFor(lexicon)(known)
    this.lexicon = lexicon
    this.words = words
    this.groups = groups
    this.tokens = tokens
    this.clots = clots
    this.hidden = hidden
    this.signs = signs
    this.marks = marks
    this.hasLetters = hasLetters
    this.sentences = new Sentences(text, scanned, language)
    this.cased = this.sentences.cased
  }

  /** See {@link Sentences.isCased}. */
  isCased(index: number): boolean {
    return this.sentences.isCased(index)
  }

  /** See {@link Sentences.languageAt}. */
  languageAt(index: number): Language {
    return this.sentences.languageAt(index)
  }
}

interface Setting {
  readonly language: Language
  readonly known: Known
  readonly lexicon: Lexicon
}

// NOTE: the texts of one meeting share what is known, and preparing sixty names costs more than reading a page.
const registersFor = keptFor((lexicon: Lexicon) =>
  keptFor((known: Known) => registerOf(known, lexicon.shortNames)),
)

const noOffices: readonly string[] = []

/** The offices that stand for who holds them, «[әкімдік өкілі]». */
function officesOf({ officials }: Known): readonly string[] {
  return officials.length === 0
    ? noOffices
    : officials.flatMap(({ office }) => [office.kk, office.ru])
}

const farthest = 12

/** Whether a sentence, a line, or a field of a table begins with this word. */
export function beginsSentence(text: string, { start }: Pick<Word, 'start'>): boolean {
  const from = Math.max(0, start - farthest)
  for (let at = start - 1; at >= from; at -= 1) {
    const kind = beginnings[text.charCodeAt(at)]
    if (kind === ends) return true
    if (kind !== opens) return false
  }
  return from === 0
}

const ends = 1
const opens = 2
// NOTE: an opening quotation mark, bracket, dash or list number stands before the first word too.
const beginnings = kindsOf({
  [ends]: '.!?…:;|\t\n',
  [opens]: '"«“„([ \r\u00a0\u2009\u202f0123456789)•*–—-',
})

/** The kind of every sign by its code. */
function kindsOf(signs: Readonly<Record<number, string>>): Uint8Array {
  const kinds = new Uint8Array(0x2100)
  for (const [kind, all] of Object.entries(signs)) {
    for (const one of all) kinds[one.charCodeAt(0)] = Number(kind)
  }
  return kinds
}
