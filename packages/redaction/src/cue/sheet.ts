import type { Language } from '../language.ts'
import { mark, telling } from '../lexicon/mark.ts'
import { gap } from '../text/gap.ts'
import type { Page } from '../text/page.ts'
import type { Question } from '../text/question.ts'
import { isWord, type Token, type Word } from '../text/token.ts'
import { type Cues, noCues } from './cue.ts'

/** What may stand on a page for the finders, as bits. */
export const told = {
  digits: 1 << 0,
  placed: 1 << 1,
  stated: 1 << 2,
  social: 1 << 3,
  namesake: 1 << 4,
  spoken: 1 << 5,
  /** The sign @. */
  at: 1 << 6,
} as const

/** The words and digit groups of a page in their order, and which of them tell something. */
export class Sheet {
  readonly page: Page
  readonly text: string
  readonly length: number
  /** What of all this there is at all, as bits of {@link told}. */
  readonly told: number
  /** The words that tell of addresses, of numbers and dates, and of people's places; in their order. */
  readonly placed: readonly number[]
  readonly stated: readonly number[]
  /** Whatever facts any of these tells, as bits of `factCue`. */
  readonly facts: number
  readonly social: readonly number[]
  /** The words that tell of things that are called like somebody. */
  readonly namesake: readonly number[]
  /** The words that say a number. */
  readonly spoken: readonly number[]
  /** Where the digit groups stand among the tokens. */
  readonly digits: readonly number[]
  private readonly tokens: readonly Token[]

  constructor(page: Page) {
    this.page = page
    const { text, tokens } = page
    this.text = text
    this.length = tokens.length
    this.tokens = tokens
    this.told = toldOn(page)
    const digits: number[] = []
    const placed: number[] = []
    const stated: number[] = []
    let facts = 0
    const social: number[] = []
    const namesake: number[] = []
    const spoken: number[] = []
    const silent = this.told === 0
    for (let at = 0; at < tokens.length && !silent; at += 1) {
      const token = tokens[at]
      if (!token) break
      if (!isWord(token)) {
        digits.push(at)
        continue
      }
      const { marks } = token
      if ((marks & telling) === 0) continue
      if ((marks & mark.placed) !== 0) placed.push(at)
      if ((marks & mark.stated) !== 0) {
        stated.push(at)
        facts |= token.entry.cues.fact
      }
      if ((marks & mark.social) !== 0) social.push(at)
      if ((marks & mark.namesake) !== 0) namesake.push(at)
      if ((marks & mark.spoken) !== 0) spoken.push(at)
    }
    this.digits = digits
    this.placed = placed
    this.stated = stated
    this.facts = facts
    this.social = social
    this.namesake = namesake
    this.spoken = spoken
  }

  /** The word at this place among the tokens; undefined where digits stand. */
  wordAt(at: number): Word | undefined {
    const token = this.tokenAt(at)
    return token && isWord(token) ? token : undefined
  }

  /** Whether capitals tell a name in the sentence of this word. */
  isCased(at: number): boolean {
    const index = this.tokenAt(at)?.index ?? 0
    return index < 0 || this.page.isCased(index)
  }

  /** The language of the sentence around this token. */
  languageAt(at: number): Language {
    return this.page.languageAt(Math.max(0, this.tokenAt(at)?.index ?? 0))
  }

  isDigits(at: number): boolean {
    const token = this.tokenAt(at)
    return token !== undefined && !isWord(token)
  }

  cuesAt(at: number): Cues {
    const word = this.wordAt(at)
    return word && (word.marks & telling) !== 0 ? word.entry.cues : noCues
  }

  /** Whether a word stands at this place of which something is so. */
  says(at: number, isSo: Question): boolean {
    const word = this.wordAt(at)
    return word !== undefined && isSo(word)
  }

  /** The word at this place in lower case; empty where digits stand. */
  plainAt(at: number): string {
    return this.wordAt(at)?.plain ?? ''
  }

  /** The word at this place as it is typed without Kazakh letters; empty where digits stand. */
  foldedAt(at: number): string {
    return this.wordAt(at)?.entry.folded ?? ''
  }

  startOf(at: number): number {
    return this.tokenAt(at)?.start ?? this.text.length
  }

  endOf(at: number): number {
    return this.tokenAt(at)?.end ?? 0
  }

  textOf(first: number, last = first): string {
    return this.text.slice(this.startOf(first), this.endOf(last))
  }

  /** The number that the digits at this place are, without a string made of them; NaN for digits of another script. */
  numberAt(at: number): number {
    const end = this.endOf(at)
    let number = 0
    for (let digit = this.startOf(at); digit < end; digit += 1) {
      const value = this.text.charCodeAt(digit) - zero
      if (value < 0 || value > 9) return Number.NaN
      number = number * 10 + value
    }
    return number
  }

  /** What stands between this token and the next, as bits of {@link gap}. */
  gapAfter(at: number): number {
    return this.tokenAt(at)?.gap ?? gap.other
  }

  /** Whether nothing but what is allowed stands between this token and the next. */
  joins(at: number, allowed: number): boolean {
    return (this.gapAfter(at) & ~allowed) === 0
  }

  private tokenAt(at: number): Token | undefined {
    return at >= 0 && at < this.length ? this.tokens[at] : undefined
  }
}

const zero = 0x30

function toldOn({ marks, signs, groups }: Page): number {
  return (
    (groups.length > 0 ? told.digits : 0) |
    ((marks & mark.placed) !== 0 ? told.placed : 0) |
    ((marks & mark.stated) !== 0 ? told.stated : 0) |
    ((marks & mark.social) !== 0 ? told.social : 0) |
    ((marks & mark.namesake) !== 0 ? told.namesake : 0) |
    ((marks & mark.spoken) !== 0 ? told.spoken : 0) |
    ((signs & gap.at) !== 0 ? told.at : 0)
  )
}
