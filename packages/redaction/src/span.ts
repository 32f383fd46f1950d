import { kept } from './kept.ts'
import type { Case, Language } from './language.ts'
import { fold } from './text/fold.ts'

/** Every kind of personal data that the engine tells apart. */
export const spanTypes = [
  'PERSON',
  'PHONE',
  'ADDRESS',
  'IIN',
  'BIN',
  'EMAIL',
  'HANDLE',
  'IBAN',
  'CARD',
  'PLATE',
  'ID_DOC',
  'DOB',
  'AGE',
  'COORD',
  'CASE_NO',
  'ROLE',
] as const

/** What kind of personal data a span holds. */
export type SpanType = (typeof spanTypes)[number]

/** What the engine says of a span: hide it, or let a person look at it. */
export type Verdict = 'redact' | 'review'

/** Why the engine marked a span, as a code that the reviewer's list can be sorted by. */
export type Reason =
  | 'REGISTER'
  | 'OFFICIAL'
  | 'NAMESAKE'
  | 'ORDINARY_WORD'
  | 'PATTERN'
  | 'FULL_NAME'
  | 'LIKELY_NAME'
  | 'UNKNOWN_WORD'
  | 'REVIEWER'

/** A stretch of text that may point to a person; offsets are UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly type: SpanType
  readonly verdict: Verdict
  readonly reason: Reason
  /** From 0 to 1: how sure the engine is that the span is what its type says. */
  readonly confidence: number
  /** The same text and kind of data have the same key, so that they can be decided together. */
  readonly alike: string
  /** The same for the same person within one document. */
  readonly person?: string
  /** The same for parts of one name that stand side by side, of which each is decided alone. */
  readonly name?: string | undefined
  /** The case of the hidden word, where it can be told. */
  readonly case?: Case | undefined
  /** What stays of an official whose name is hidden. */
  readonly office?: Readonly<Record<Language, string>> | undefined
}

/** Names a span within its text, for keeping what was decided about it. */
export function keyOf({ start, end, type }: Pick<Span, 'start' | 'end' | 'type'>): string {
  return `${start}-${end}-${type}`
}

/** The key that spans of the same kind and the same folded text share. */
export function alikeKey(type: SpanType, text: string): string {
  return text.length > longestKept ? keyFor(type, text) : keys[type](text)
}

const mostKept = 10_000
const longestKept = 64

// NOTE: what is put together anew would be hashed anew wherever it is looked up.
const keys = Object.fromEntries(
  spanTypes.map((type) => [type, kept(mostKept, (text) => keyFor(type, text))]),
) as Record<SpanType, (text: string) => string>

function keyFor(type: SpanType, text: string): string {
  return `${type}:${sameFor(type, text)}`
}

/** What is the same in all ways in which people write the same. */
function sameFor(type: SpanType, text: string): string {
  if (type === 'PHONE') return samePhone(text)
  return type === 'ADDRESS' ? sameAddress(text) : fold(text)
}

const national = /^[78](?=\d{10}$)/

/** A telephone by its digits without the country; one in words by its words. */
function samePhone(text: string): string {
  const digits = text.replace(/\D/g, '')
  return digits === '' ? fold(text) : digits.replace(national, '')
}

const part = /\d+\p{L}?(?!\p{L})|\p{L}{2,}/gu
const kindOfPlace =
  /^(?:ул$|улиц|кошес|пр$|просп|данг|пер$|переул|мкр|микрор|ыкшам|шагын|аудан|кв$|кварт|патер|дом|уи|корп|блок|подъе|киреб|этаж|кабат|город|кала|сел[оа]|ауыл)/u
const stem = 3

/** An address by its names and its numbers in their order, without what says that it is one. */
function sameAddress(text: string): string {
  const names: string[] = []
  const numbers: string[] = []
  for (const [one] of text.matchAll(part)) {
    const letters = fold(one)
    if (/^\d/.test(one)) numbers.push(letters)
    else if (!kindOfPlace.test(letters)) names.push(letters.slice(0, stem))
  }
  return names.length === 0 ? fold(text) : [...names, ...numbers].join(' ')
}

/** A span that the reviewer adds to those of the engine. */
export function spanOfReviewer(
  text: string,
  { start, end, type }: Pick<Span, 'start' | 'end' | 'type'>,
): Span {
  const alike = alikeKey(type, text.slice(start, end))
  return { start, end, type, verdict: 'redact', reason: 'REVIEWER', confidence: 1, alike }
}
