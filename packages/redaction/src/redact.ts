import { findAddresses } from './find/address.ts'
import { findAges, findBirths } from './find/birth.ts'
import { findDocuments } from './find/document.ts'
import { findEmails } from './find/email.ts'
import { finished } from './find/finish.ts'
import type { Found } from './find/found.ts'
import { findIbans } from './find/iban.ts'
import { findNumbers } from './find/number.ts'
import { addressKey, findOwnAddresses, isSameHouse } from './find/own-address.ts'
import { findKnownPeople } from './find/person.ts'
import { findPlates } from './find/plate.ts'
import { findStrangers } from './find/stranger.ts'
import type { Known } from './known.ts'
import type { Language } from './language.ts'
import { type Lexicon, noLexicon } from './lexicon/lexicon.ts'
import { type Page, pageOf } from './page.ts'
import { resolved } from './resolve.ts'
import type { Span } from './span.ts'
import { isWithin, type Staying, stayingIn } from './staying.ts'

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
]

/** The spans of a text that may point to a person, sorted and apart from one another. */
export function redact(text: string, { language, known, lexicon = noLexicon }: Setting): Span[] {
  const page = pageOf(text, { language, known, lexicon })
  const staying = stayingIn(page)
  const people = findKnownPeople(page)
  const found = patterns
    .flatMap((find) => find(page))
    .filter((one) => !isPlace(page, one))
    .map((one) => finished(page, one))

  return resolved(text, [
    ...people.spans.map((span) => doubted(span, staying)),
    ...found,
    ...findStrangers(page, people.staying, staying),
  ])
}

/** A register name within the name of a street or a school is most likely not that person. */
function doubted(span: Span, { named }: Staying): Span {
  return isWithin(named, span) && span.verdict === 'redact'
    ? { ...span, verdict: 'review', reason: 'NAMESAKE', confidence: 0.4 }
    : span
}

/** Whether this is the address of the venue or of another place that stays. */
function isPlace({ text, known }: Page, { type, reason, start, end }: Found): boolean {
  if (type !== 'ADDRESS' || reason === 'REGISTER') return false
  const key = addressKey(text.slice(start, end))
  const places = known.places.map(addressKey).filter((place) => place !== null)
  return key !== null && places.some((place) => isSameHouse(place, key))
}
