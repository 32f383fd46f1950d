import { expect, test } from '@jest/globals'
import type { StandingsFragment } from '../public-api/generated/graphql.ts'
import { columnsOf, countOf, legends, shareOf, stretchesOf } from './standing.ts'

const summary: StandingsFragment = {
  quarter: '2026-Q4',
  precincts: 20,
  standings: [
    { standing: 'DATE_SET', count: 4 },
    { standing: 'NEVER_REPORTED', count: 1 },
    { standing: 'REPORTED', count: 6 },
    { standing: 'UNKNOWN', count: 9 },
  ],
}

test('a place in which nobody stands counts none', () => {
  expect(countOf(summary, 'REPORTED')).toBe(6)
  expect(countOf(summary, 'NO_REPORT')).toBe(0)
})

test('a table has a column for all that the legend names, and for whatever else there is', () => {
  expect(columnsOf([summary], legends.running)).toEqual([
    'REPORTED',
    'DATE_SET',
    'NOT_ANNOUNCED',
    'NO_LONGER_IN_TIME',
    'NEVER_REPORTED',
    'UNKNOWN',
  ])
})

test('a precinct that never reported is owed and closed in the bar', () => {
  expect(shareOf(summary)).toEqual({ precincts: 20, reported: 6, ahead: 4, silent: 1 })
})

test('the shares of a territory follow each other and fill it', () => {
  const stretches = stretchesOf(summary)

  expect(stretches).toEqual([
    { standing: 'REPORTED', from: 0, share: 0.3 },
    { standing: 'DATE_SET', from: 0.3, share: 0.2 },
    { standing: 'NEVER_REPORTED', from: 0.5, share: 0.05 },
    { standing: 'UNKNOWN', from: 0.55, share: 0.45 },
  ])
  expect(stretchesOf({ ...summary, precincts: 0, standings: [] })).toEqual([])
})
