import { finished } from './find/finish.ts'
import type { Found } from './find/found.ts'
import { findInitials } from './find/initials.ts'
import { joined } from './find/joined.ts'
import { findLoneInitials } from './find/lone-initial.ts'
import { findPatterns } from './find/patterns.ts'
import { findKnownPeople } from './find/person.ts'
import { findStrangers } from './find/stranger.ts'
import type { Known } from './known.ts'
import type { Language } from './language.ts'
import { type Lexicon, noLexicon } from './lexicon/lexicon.ts'
import { resolved } from './resolve.ts'
import type { Span } from './span.ts'
import { type Staying, stayingIn } from './staying.ts'
import { isWithin, merged, type Stretch } from './stretch.ts'
import { fold } from './text/fold.ts'
import { Page } from './text/page.ts'

/** What the engine is told of a text; without a lexicon every capitalised word is to be looked at. */
export interface Setting {
  /** The main language of the text; both are always looked for. */
  readonly language: Language
  readonly known: Known
  readonly lexicon?: Lexicon
}

/** The spans of a text that may point to a person, sorted and apart from one another. */
export function redact(
  text: string,
  { language, known: onRecord, lexicon = noLexicon }: Setting,
): readonly Span[] {
  const page = new Page(text, { language, known: onRecord, lexicon })
  const patterns = findPatterns(page)
  const staying = stayingIn(patterns.sheet, patterns.places)
  const people = findKnownPeople(page)
  const named = coverOf(text, people.staying)
  const known = coverOf(text, people.staying, people.spans)
  const venues = { text, known: onRecord, venues: patterns.staying }
  const residents = withoutVenues(people.spans, venues).map((span) => doubted(text, span, staying))
  const sure = coverOf(text, residents.filter(isSure))
  const shaped = coverOf(text, patterns.found.filter(isWhole))
  const numbered = coverOf(text, patterns.found.filter(isNumber))
  const strangers = findStrangers(page, staying, {
    isKnown: ({ start }) => known(start) || numbered(start),
    isNamed: ({ start }) => sure(start),
    isShaped: ({ start }) => shaped(start),
  })
  const ofOfficer = coverOf(text, strangers.officers)
  const initials = [...findInitials(page), ...findLoneInitials(page)].filter(
    ({ start }) => !ofOfficer(start),
  )
  const spans = [...joined(page, residents, strangers)]
  for (const found of [patterns.found, initials]) {
    for (const one of found) if (!named(one.start)) spans.push(finished(page, one))
  }
  return resolved(text, spans)
}

interface Venue {
  readonly text: string
  readonly known: Known
  readonly venues: readonly Stretch[]
}

/** Without the words of a street on which the venue stands. */
function withoutVenues(spans: readonly Span[], { text, known, venues }: Venue): readonly Span[] {
  if (spans.length === 0 || venues.length === 0) return spans
  const [apart, isOfVenue] = [merged(venues), venueWords(known)]
  return spans.filter((span) => !(isStreetOf(apart, text, span) && isOfVenue(text, span)))
}

/** Tells whether a place of the text lies in one of the stretches. */
function coverOf(
  { length }: string,
  ...all: readonly (readonly Pick<Found, 'start' | 'end'>[])[]
): (at: number) => boolean {
  if (all.every((some) => some.length === 0)) return nowhere
  const covered = new Uint8Array(length)
  for (const some of all) {
    // NOTE: filling a few places one by one costs less than the call that fills a stretch.
    for (const { start, end } of some) for (let at = start; at < end; at += 1) covered[at] = 1
  }
  return (at) => covered[at] === 1
}

function nowhere(): boolean {
  return false
}

function isSure({ verdict }: Span): boolean {
  return verdict === 'redact'
}

/** Hidden as a whole already, whoever’s name may stand in it: an address of the net. */
function isWhole({ type, verdict }: Found): boolean {
  return verdict === 'redact' && (type === 'EMAIL' || type === 'HANDLE')
}

/** Hidden already, and no name in its letters. */
function isNumber({ type, verdict }: Found): boolean {
  return verdict === 'redact' && numbers.has(type)
}

const numbers = new Set<Found['type']>(['IBAN', 'PLATE', 'ID_DOC'])

/** One word of a register name within the name of a street, a school or a river, or as the name of a shop, is most likely not that person. */
function doubted(text: string, span: Span, { named, doubtful }: Staying): Span {
  const isInName = isWithin(named, span) || isWithin(doubtful, span) || isQuoted(text, span)
  return isOneWord(text, span) && span.verdict === 'redact' && isInName
    ? { ...span, verdict: 'review', reason: 'NAMESAKE', confidence: 0.4 }
    : span
}

/** Whether a word of a register name is only the street on which the venue stands. */
function isStreetOf(
  venues: readonly Pick<Span, 'start' | 'end'>[],
  text: string,
  span: Span,
): boolean {
  return isOneWord(text, span) && isWithin(venues, span)
}

const quotes = new Set('«»“”„"')

/** «Надежда» with nothing else between the marks. */
function isQuoted(text: string, { start, end }: Span): boolean {
  return quotes.has(text.charAt(start - 1)) && quotes.has(text.charAt(end))
}

const head = 4

/** Tells whether a word is one of those with which a place that stays is written. */
function venueWords({ places }: Known): (text: string, span: Span) => boolean {
  const heads = new Set(
    places.flatMap((place) => place.split(/[^\p{L}]+/u)).map((word) => fold(word).slice(0, head)),
  )
  return (text, { start, end }) => heads.has(fold(text.slice(start, end)).slice(0, head))
}

function isOneWord(text: string, { start, end }: Span): boolean {
  return !/\s/.test(text.slice(start, end))
}
