import { type Cover, coverOf, nowhere } from './cover.ts'
import type { Found } from './find/found.ts'
import { findKnownPeople } from './find/person.ts'
import type { Known } from './known.ts'
import type { Span } from './span.ts'
import type { Staying } from './staying.ts'
import { isWithin, merged, type Stretch } from './stretch.ts'
import { fold } from './text/fold.ts'
import type { Page } from './text/page.ts'

/** The people of the register who are named in a text, and where its known names stand. */
export interface Residents {
  readonly spans: readonly Span[]
  /** In a name that stays: of an officer, or of an official who may be named. */
  readonly isStaying: Cover
  /** In any name that is known. */
  readonly isKnown: Cover
  /** In a name of a resident, surely. */
  readonly isNamed: Cover
}

interface Around {
  readonly staying: Staying
  /** The addresses of places that stay. */
  readonly venues: readonly Found[]
}

/** Finds the people of the register: a street on which the venue stands is none of them. */
export function residentsOn(page: Page, { staying, venues }: Around): Residents {
  const { text, known } = page
  const people = findKnownPeople(page)
  if (people.spans.length + people.staying.length === 0) return noResidents
  const spans = withoutVenues(people.spans, { text, known, venues }).map((span) =>
    doubted(text, span, staying),
  )
  return {
    spans,
    isStaying: coverOf(text, people.staying),
    isKnown: coverOf(text, people.staying, people.spans),
    isNamed: coverOf(text, spans.filter(isSure)),
  }
}

const noResidents: Residents = {
  spans: [],
  isStaying: nowhere,
  isKnown: nowhere,
  isNamed: nowhere,
}

interface Venues {
  readonly text: string
  readonly known: Known
  readonly venues: readonly Stretch[]
}

/** Without the words of a street on which the venue stands. */
function withoutVenues(spans: readonly Span[], { text, known, venues }: Venues): readonly Span[] {
  if (spans.length === 0 || venues.length === 0) return spans
  const [apart, isOfVenue] = [merged(venues), venueWords(known)]
  return spans.filter((span) => !(isStreetOf(apart, text, span) && isOfVenue(text, span)))
}

function isSure({ verdict }: Span): boolean {
  return verdict === 'redact'
}

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
