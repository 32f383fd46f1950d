import type { Bilingual, Day, Form, Instant, Arrangement as LawfulArrangement } from '@esep/law'
import type { ClearedText } from '@esep/redaction'

/** A text for the public at once, in both languages. */
export interface ClearedBilingual {
  readonly kk: ClearedText
  readonly ru: ClearedText
}

/** When and where a meeting is to be, as it is stored. */
export interface Arrangement {
  readonly day: Day
  readonly startsAt: Instant
  readonly form: Form
  readonly venue: ClearedBilingual | null
  readonly address: ClearedBilingual | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly joinLink: ClearedText | null
  readonly climate: ClearedBilingual | null
}

/** Venue and address together: the place of the order (¶27). */
export function placeOf({
  venue,
  address,
}: Pick<Arrangement, 'venue' | 'address'>): Bilingual | null {
  if (!venue || !address) return venue
  return { kk: `${venue.kk}, ${address.kk}`, ru: `${venue.ru}, ${address.ru}` }
}

/** The word on the weather in both languages, as one text (¶27). */
export function climateNoteOf({ climate }: Pick<Arrangement, 'climate'>): string | null {
  return climate && `${climate.kk}\n${climate.ru}`
}

/** An arrangement as the law reads it: with a place and a word on the weather (¶27). */
export function asLawReads(arrangement: Arrangement): LawfulArrangement {
  const { day, startsAt, form, joinLink } = arrangement
  return {
    day,
    startsAt,
    form,
    joinLink,
    place: placeOf(arrangement),
    climateNote: climateNoteOf(arrangement),
  }
}
