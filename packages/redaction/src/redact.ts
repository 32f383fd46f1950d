import { findAddresses, hasFlat } from './find/address.ts'
import { findAges, findBirths } from './find/birth.ts'
import { findDocuments } from './find/document.ts'
import { findEmails } from './find/email.ts'
import { finished } from './find/finish.ts'
import type { Found } from './find/found.ts'
import { findIbans } from './find/iban.ts'
import { findInitials } from './find/initials.ts'
import { joined } from './find/joined.ts'
import { findNumbers } from './find/number.ts'
import { addressKey, findOwnAddresses, isAddressOf } from './find/own-address.ts'
import { findKnownPeople } from './find/person.ts'
import { findPlates } from './find/plate.ts'
import { findStrangers } from './find/stranger.ts'
import type { Known } from './known.ts'
import type { Language } from './language.ts'
import { type Lexicon, noLexicon } from './lexicon/lexicon.ts'
import { resolved } from './resolve.ts'
import type { Span } from './span.ts'
import { isWithin, type Staying, stayingIn } from './staying.ts'
import { type Page, pageOf } from './text/page.ts'

/** What the engine is told of a text; without a lexicon every capitalised word is to be looked at. */
export interface Setting {
  /** The main language of the text; both are always looked for. */
  readonly language: Language
  readonly known: Known
  readonly lexicon?: Lexicon
}

const patterns: readonly ((page: Page) => Found[])[] = [
  findEmails,
  findIbans,
  findPlates,
  findDocuments,
  findBirths,
  findAges,
  findNumbers,
  findAddresses,
  findOwnAddresses,
  findInitials,
]

/** The spans of a text that may point to a person, sorted and apart from one another. */
export function redact(
  text: string,
  { language, known: onRecord, lexicon = noLexicon }: Setting,
): Span[] {
  const page = pageOf(text, { language, known: onRecord, lexicon })
  const staying = stayingIn(page)
  const people = findKnownPeople(page)
  const named = coverOf(text, people.staying)
  const known = coverOf(text, [...people.staying, ...people.spans])
  const found = patterns.flatMap((find) => find(page)).filter(({ start }) => !named(start))
  const places = found.filter((one) => isPlace(page, one))

  const residents = people.spans
    .filter((span) => !isStreetOf(places, text, span))
    .map((span) => doubted(text, span, staying))
  const strangers = findStrangers(page, ({ start }) => known(start), staying)

  return resolved(text, [
    ...joined(text, residents, strangers),
    ...found.filter((one) => !places.includes(one)).map((one) => finished(page, one)),
  ])
}

/** Tells whether a place of the text lies in one of the stretches. */
function coverOf(
  { length }: string,
  stretches: Iterable<Pick<Span, 'start' | 'end'>>,
): (at: number) => boolean {
  const covered = new Uint8Array(length)
  for (const { start, end } of stretches) covered.fill(1, start, end)
  return (at) => covered[at] === 1
}

/** One word of a register name within the name of a street or a school is most likely not that person. */
function doubted(text: string, span: Span, { named }: Staying): Span {
  return isOneWord(text, span) && span.verdict === 'redact' && isWithin(named, span)
    ? { ...span, verdict: 'review', reason: 'NAMESAKE', confidence: 0.4 }
    : span
}

/** Whether a word of a register name is only the street on which the venue stands. */
function isStreetOf(places: readonly Found[], text: string, span: Span): boolean {
  return isOneWord(text, span) && isWithin(places, span)
}

function isOneWord(text: string, { start, end }: Span): boolean {
  return !/\s/.test(text.slice(start, end))
}

/** Whether this is the address of the venue or of another place that stays; nobody lives in a flat of it. */
function isPlace({ text, known }: Page, { type, reason, start, end }: Found): boolean {
  const words = text.slice(start, end)
  if (type !== 'ADDRESS' || reason === 'REGISTER' || hasFlat(words)) return false
  const key = addressKey(words)
  return key !== null && known.places.some((place) => isAddressOf(place, key))
}
