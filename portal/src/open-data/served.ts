import type { Key } from '../i18n/say.ts'
import { country } from '../map/territory.ts'

/** Something that a program can take from the portal. */
export interface Served {
  readonly name: Key
  readonly note: Key
  /** Its address, with `{gaps}` for what is to be put in. */
  readonly address: string
  /** An address that gives it as it stands; none where a reader has to put something in. */
  readonly example?: string
}

/** What can be kept as a file or subscribed to. */
export const files: readonly Served[] = [
  {
    ...{ name: 'data.precincts', note: 'data.precincts.note' },
    ...{ address: '/data/precincts.geojson', example: '/data/precincts.geojson' },
  },
  {
    ...{ name: 'data.outlines', note: 'data.outlines.note' },
    ...{ address: '/data/outlines/{kato}.geojson', example: `/data/outlines/${country}.geojson` },
  },
  {
    ...{ name: 'data.compliance', note: 'data.compliance.note' },
    ...{ address: '/data/compliance.csv?kato=&quarter=', example: '/data/compliance.csv' },
  },
  {
    ...{ name: 'data.findings', note: 'data.findings.note' },
    ...{ address: '/data/findings.csv?kato=&quarter=', example: '/data/findings.csv' },
  },
  {
    ...{ name: 'data.calendar', note: 'data.calendar.note' },
    address: '/feeds/precincts/{id}.ics?lang=',
  },
]

/** What a program asks on the portal itself. */
export const addresses: readonly Served[] = [
  {
    ...{ name: 'data.schema', note: 'data.schema.note' },
    ...{ address: '/schema.graphql', example: '/schema.graphql' },
  },
  {
    ...{ name: 'data.locate', note: 'data.locate.note' },
    ...{ address: '/api/locate?lat=&lng=', example: '/api/locate?lat=43.238&lng=76.93' },
  },
  {
    ...{ name: 'data.houses', note: 'data.houses.note' },
    ...{ address: '/api/addresses?q=&lang=', example: '/api/addresses?q=Абай' },
  },
]
