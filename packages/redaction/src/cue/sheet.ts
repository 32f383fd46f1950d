import type { Language } from '../language.ts'
import type { Page } from '../text/page.ts'
import { sign, signAt } from '../text/sign.ts'
import type { Word } from '../text/words.ts'
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
  /** The number of a word, or −1 less the number of a digit group. */
  private readonly order: Int32Array

  constructor(page: Page) {
    this.page = page
    const { text, words, groups } = page
    this.text = text
    this.length = words.length + groups.length
    this.order = new Int32Array(this.length)
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
        this.digits[before] = index + before
        this.order[index + before] = -1 - before
      }
      if (!word) break
      const at = index + before
      this.order[at] = index
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
    const index = this.order[at]
    return index === undefined || index < 0 ? undefined : this.page.words[index]
  }

  /** Whether capitals tell a name in the sentence of this word. */
  isCased(at: number): boolean {
    return this.page.isCased(this.order[at] ?? 0)
  }

  /** The language of the sentence around this token. */
  languageAt(at: number): Language {
    const index = this.order[at] ?? 0
    return this.page.languageAt(Math.max(0, index))
  }

  isDigits(at: number): boolean {
    return (this.order[at] ?? 0) < 0
  }

  cuesAt(at: number): Cues {
    return this.wordAt(at)?.entry.cues ?? noCues
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

  /** What stands between this token and the next, as bits of {@link gap}. */
  gapAfter(at: number): number {
    if (at < 0 || at + 1 >= this.length) return gap.other
    const from = this.endOf(at)
    const to = this.startOf(at + 1)
    if (to - from > widest) return gap.other
    let bits = 0
    for (let place = from; place < to; place += 1) bits |= gapOf(this.text, place)
    return bits
  }

  /** Whether nothing but what is allowed stands between this token and the next. */
  joins(at: number, allowed: number): boolean {
    return (this.gapAfter(at) & ~allowed) === 0
  }

  private tokenAt(at: number): { readonly start: number; readonly end: number } | undefined {
    const index = this.order[at]
    if (index === undefined) return undefined
    return index < 0 ? this.page.groups[-1 - index] : this.page.words[index]
  }
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
