import { dayOf, type Form, type Instant, type Policy } from '@esep/law'
import type { Clearing } from '../clearing.ts'
import type { Arrangement } from './arrangement.ts'
import type { PlaceInput } from './place.input.ts'

interface Asked extends PlaceInput {
  readonly startsAt?: Instant | null
  readonly form?: Form | null
}

/** The arrangement that is asked for, its texts cleared; what is not mentioned stays as it was `before`. */
export function arranged(
  asked: Asked,
  {
    before,
    words,
    policy,
  }: {
    readonly before: Arrangement
    readonly words: Clearing
    readonly policy: Policy
  },
): Arrangement {
  const startsAt = asked.startsAt ?? before.startsAt
  const { venue, address, climate, latitude, longitude, joinLink } = asked

  return {
    day: dayOf(startsAt, policy),
    startsAt,
    form: asked.form ?? before.form,
    venue: venue === undefined ? before.venue : words.clear('venue', venue, ['ADDRESS']),
    address: address === undefined ? before.address : words.clear('address', address, ['ADDRESS']),
    latitude: latitude === undefined ? before.latitude : latitude,
    longitude: longitude === undefined ? before.longitude : longitude,
    joinLink: joinLink === undefined ? before.joinLink : words.link('joinLink', joinLink),
    climate: climate === undefined ? before.climate : words.clear('climate', climate),
  }
}

/** An arrangement of which only the hour and the form are known. */
export function arrangementAt(startsAt: Instant, form: Form, policy: Policy): Arrangement {
  return {
    day: dayOf(startsAt, policy),
    startsAt,
    form,
    venue: null,
    address: null,
    latitude: null,
    longitude: null,
    joinLink: null,
    climate: null,
  }
}
