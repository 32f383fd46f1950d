import type { Language } from '../language.ts'
import type { Page } from '../text/page.ts'
import { sign, signAt } from '../text/sign.ts'
import type { DigitGroup, Word } from '../text/words.ts'
import { type Cues, noCues } from './cue.ts'

/** What stands between two tokens, as bits; nothing where they touch. */
export const gap = {
  none: 0,
  space: 1 << 0,
  newline: 1 << 1,
  comma: 1 << 2,
  stop: 1 << 3,
  hyphen: 1 << 4,
  quote: 1 << 5,
  /** № # */
  mark: 1 << 6,
  slash: 1 << 7,
  colon: 1 << 8,
  bracket: 1 << 9,
  other: 1 << 10,
} as const

/** White space, of one line at most. */
export const blank = gap.space | gap.newline

const widest = 8

/** Where the numbers of a token stand among those of all. */
const field = {
  /** The number of a word, or −1 less the number of a digit group. */
  index: 0,
  start: 1,
  end: 2,
  /** What stands behind it, as bits of {@link gap}. */
  gap: 3,
} as const
const fields = 4

/** The words and digit groups of a page in their order, and which of them tell something. */
export class Sheet {
  readonly page: Page
  readonly text: string
  readonly length: number
  /** The words that tell of addresses, of numbers and dates, and of people's places; in their order. */
  readonly placed: readonly number[]
  readonly stated: readonly number[]
  readonly social: readonly number[]
  /** The words that tell of things that are called like somebody. */
  readonly namesake: readonly number[]
  /** The words that say a number. */
  readonly spoken: readonly number[]
  /** Where the digit groups stand among the tokens. */
  readonly digits: Int32Array
  /** What {@link field} says of every token, one after the other. */
  private readonly tokens: Int32Array

  constructor(page: Page) {
    this.page = page
    const { text, words, groups } = page
    this.text = text
    this.length = words.length + groups.length
    this.tokens = new Int32Array(this.length * fields)
    this.digits = new Int32Array(groups.length)
    const placed: number[] = []
    const stated: number[] = []
    const social: number[] = []
    const namesake: number[] = []
    const spoken: number[] = []
    let before = 0
    for (let index = 0; index <= words.length; index += 1) {
      const word = words[index]
      const until = word ? word.groups : groups.length
      for (; before < until; before += 1) {
        const group = groups[before]
        if (!group) break
        this.digits[before] = index + before
        this.place(index + before, -1 - before, group)
      }
      if (!word) break
      const at = index + before
      this.place(at, index, word)
      const { cues } = word.entry
      if (cues === noCues) continue
      if (cues.place !== 0) placed.push(at)
      if (cues.fact !== 0) stated.push(at)
      if (cues.social !== 0) social.push(at)
      if (cues.namesake !== 0) namesake.push(at)
      if (cues.value >= 0) spoken.push(at)
    }
    this.placed = placed
    this.stated = stated
    this.social = social
    this.namesake = namesake
    this.spoken = spoken
  }

  /** The word at this place among the tokens; undefined where digits stand. */
  wordAt(at: number): Word | undefined {
    const index = this.fieldOf(at, field.index, -1)
    return index < 0 ? undefined : this.page.words[index]
  }

  /** Whether capitals tell a name in the sentence of this word. */
  isCased(at: number): boolean {
    return this.page.isCased(this.fieldOf(at, field.index, 0))
  }

  /** The language of the sentence around this token. */
  languageAt(at: number): Language {
    return this.page.languageAt(Math.max(0, this.fieldOf(at, field.index, 0)))
  }

  isDigits(at: number): boolean {
    return this.fieldOf(at, field.index, 0) < 0
  }

  cuesAt(at: number): Cues {
    return this.wordAt(at)?.entry.cues ?? noCues
  }

  startOf(at: number): number {
    return this.fieldOf(at, field.start, this.text.length)
  }

  endOf(at: number): number {
    return this.fieldOf(at, field.end, 0)
  }

  textOf(first: number, last = first): string {
    return this.text.slice(this.startOf(first), this.endOf(last))
  }

  /** What stands between this token and the next, as bits of {@link gap}. */
  gapAfter(at: number): number {
    return this.fieldOf(at, field.gap, gap.other)
  }

  /** Whether nothing but what is allowed stands between this token and the next. */
  joins(at: number, allowed: number): boolean {
    return (this.gapAfter(at) & ~allowed) === 0
  }

  private place(at: number, index: number, { start, end }: DigitGroup): void {
    const { tokens } = this
    const from = at * fields
    tokens[from + field.index] = index
    tokens[from + field.start] = start
    tokens[from + field.end] = end
    tokens[from + field.gap] = gap.other
    if (at > 0) {
      tokens[from - fields + field.gap] = gapBetween(
        this.text,
        tokens[from - fields + field.end] ?? 0,
        start,
      )
    }
  }

  private fieldOf(at: number, which: number, beyond: number): number {
    return at >= 0 && at < this.length ? (this.tokens[at * fields + which] ?? beyond) : beyond
  }
}

function gapBetween(text: string, from: number, to: number): number {
  if (to - from > widest) return gap.other
  let bits = 0
  for (let at = from; at < to; at += 1) bits |= gapOf(text, at)
  return bits
}

const gaps = new Map<string, number>([
  [',', gap.comma],
  [';', gap.comma],
  ['.', gap.stop],
  ['/', gap.slash],
  ['\\', gap.slash],
  [':', gap.colon],
  ['№', gap.mark],
  ['#', gap.mark],
  ...[...'«»“”„"\'`'].map((one) => [one, gap.quote] as const),
  ...[...'()[]'].map((one) => [one, gap.bracket] as const),
  ...[...'-‐‑–—'].map((one) => [one, gap.hyphen] as const),
])

function gapOf(text: string, at: number): number {
  const kind = signAt(text, at)
  if (kind === sign.space) return gap.space
  if (kind === sign.newline) return gap.newline
  if (kind === sign.invisible) return gap.none
  return gaps.get(text.charAt(at)) ?? gap.other
}
