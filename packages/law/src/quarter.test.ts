import { expect, test } from '@jest/globals'
import { firstDay, isQuarter, lastDay, nextQuarter, quarterOf } from './quarter.ts'

test.each([
  { quarter: '2026-Q1', first: '2026-01-01', last: '2026-03-31', next: '2026-Q2' },
  { quarter: '2026-Q2', first: '2026-04-01', last: '2026-06-30', next: '2026-Q3' },
  { quarter: '2026-Q3', first: '2026-07-01', last: '2026-09-30', next: '2026-Q4' },
  { quarter: '2026-Q4', first: '2026-10-01', last: '2026-12-31', next: '2027-Q1' },
  { quarter: '2028-Q1', first: '2028-01-01', last: '2028-03-31', next: '2028-Q2' },
])('$quarter runs from $first to $last', ({ quarter, first, last, next }) => {
  expect([firstDay(quarter), lastDay(quarter), nextQuarter(quarter)]).toEqual([first, last, next])
  expect([quarterOf(first), quarterOf(last)]).toEqual([quarter, quarter])
})

test.each(['2026-Q0', '2026-Q5', '2026', '26-Q1', '2026-q1', ''])('"%s" is no quarter', (text) => {
  expect(isQuarter(text)).toBe(false)
  expect(() => firstDay(text)).toThrow('Not a quarter')
})
