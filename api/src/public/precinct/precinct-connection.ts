import { connectionOf } from '../connection.ts'
import { PublishedPrecinct } from './precinct.entity.ts'

/** Precincts, a page at a time. */
export const PrecinctConnection = connectionOf(() => PublishedPrecinct, {
  name: 'Precinct',
  one: 'The precinct',
  many: 'precincts',
  list: 'A list of precincts by district and number.',
})
