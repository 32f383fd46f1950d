import type { Standing, StandingsFragment } from '../public-api/generated/graphql.ts'

/** Where precincts may stand, as the legend and the strokes order them. */
export const standings: readonly Standing[] = [
  'REPORTED',
  'DATE_SET',
  'NOT_ANNOUNCED',
  'NO_LONGER_IN_TIME',
  'NO_REPORT',
  'NEVER_REPORTED',
  'UNKNOWN',
  'NOT_OWED',
]

/** Those that the legend names even where nobody stands there: of a running quarter, and of one that is over. */
export const legends: Readonly<Record<'running' | 'over', readonly Standing[]>> = {
  running: ['REPORTED', 'DATE_SET', 'NOT_ANNOUNCED', 'NO_LONGER_IN_TIME', 'NEVER_REPORTED'],
  over: ['REPORTED', 'NO_REPORT', 'NEVER_REPORTED'],
}

/** How many precincts stand in one place. */
export function countOf({ standings: counts }: StandingsFragment, standing: Standing): number {
  return counts.find((one) => one.standing === standing)?.count ?? 0
}

/** The columns of a table: those that the legend names, and whatever else some row has. */
export function columnsOf(
  rows: readonly StandingsFragment[],
  named: readonly Standing[],
): Standing[] {
  return standings.filter(
    (standing) => named.includes(standing) || rows.some((row) => countOf(row, standing) > 0),
  )
}

/** A share of a territory's precincts, from where to where on a bar of length 1. */
export interface Stretch {
  readonly standing: Standing
  readonly from: number
  readonly share: number
}

/** The shares of a territory's precincts one after another, as the legend orders them; none where it has no precincts. */
export function stretchesOf(summary: StandingsFragment): Stretch[] {
  let from = 0
  return standings.flatMap((standing) => {
    const share = countOf(summary, standing) / Math.max(summary.precincts, 1)
    const stretch = { standing, from, share }
    from += share
    return share > 0 ? [stretch] : []
  })
}

/** The counts of a share bar: reported, to come, owed and closed. */
export function shareOf(summary: StandingsFragment) {
  return {
    precincts: summary.precincts,
    reported: countOf(summary, 'REPORTED'),
    ahead: countOf(summary, 'DATE_SET'),
    silent: countOf(summary, 'NO_REPORT') + countOf(summary, 'NEVER_REPORTED'),
  }
}
