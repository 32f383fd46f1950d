import type { Known } from '@esep/redaction'
import type { Bilingual } from '../bilingual.ts'
import type { PrecinctPoint } from '../precinct/precinct-point.entity.ts'
import { fullName } from '../staff/person-name.ts'
import type { Staff } from '../staff/staff.entity.ts'
import type { Meeting } from './meeting.entity.ts'

/** Who and what may be named in a text for the public at once: the officers who report, their points, the place. */
export function knownAt(meeting: Meeting): Partial<Known> {
  const parts = meeting.precincts.getItems()
  return known({
    officers: parts.flatMap(({ inspector }) => (inspector ? [inspector.unwrap()] : [])),
    points: parts.map(({ precinct }) => precinct.unwrap().point.unwrap()),
    places: [meeting.venue, meeting.address],
  })
}

/** The same before there is a meeting. */
export function known({
  officers,
  points,
  places = [],
}: {
  readonly officers: readonly Staff[]
  readonly points: readonly PrecinctPoint[]
  readonly places?: readonly (Bilingual | null)[]
}): Partial<Known> {
  const staying = [...places, ...points.flatMap(({ name, address }) => [name, address])]
  return {
    officers: officers.flatMap(({ name }) => [fullName(name.kk), fullName(name.ru)]),
    places: staying.flatMap((place) => (place ? [place.kk, place.ru] : [])),
  }
}
