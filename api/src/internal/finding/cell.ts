import { daysBefore, firstDay, lastDay, type Quarter } from '@esep/law'

/** A precinct in a quarter: all that its duties come to there is found together. */
export interface Cell {
  readonly precinctId: string
  readonly quarter: Quarter
}

/** Cells as four lists for `unnest`: precincts, quarters, the days from which on and up to which meetings concern them. */
export function listsOf(cells: readonly Cell[]): [string, string, string, string] {
  return [
    listOf(cells.map(({ precinctId }) => precinctId)),
    listOf(cells.map(({ quarter }) => quarter)),
    listOf(cells.map(({ quarter }) => daysBefore(firstDay(quarter), 1))),
    listOf(cells.map(({ quarter }) => lastDay(quarter))),
  ]
}

/** What {@link listsOf} makes, as a table of the name `cell` in a statement. */
export const cellTable =
  'unnest(?::uuid[], ?::text[], ?::date[], ?::date[]) as cell (precinct_id, quarter, "from", "to")'

/** Ids, days or quarters as an array that PostgreSQL reads; none of them has a sign that would have to be quoted. */
export function listOf(plain: readonly string[]): string {
  return `{${plain.join(',')}}`
}

/** The same cell twice has the same key. */
export function keyOf({ precinctId, quarter }: Cell): string {
  return `${precinctId} ${quarter}`
}
