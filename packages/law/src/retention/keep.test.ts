import { expect, test } from '@jest/globals'
import { order2023 } from '../policy.ts'
import { keptUntil, purgedFrom } from './keep.ts'

const fromLastItem = { ...order2023, retentionStart: 'lastClosedItem' } as const

test.each([
  { day: '2026-04-15', until: '2027-04-15', from: '2027-04-16', because: 'a year by the calendar' },
  { day: '2028-02-29', until: '2029-02-28', from: '2029-03-01', because: 'there is no 29th' },
  { day: '2027-02-28', until: '2028-02-28', from: '2028-02-29', because: 'the 28th it is' },
  { day: '2027-03-01', until: '2028-03-01', from: '2028-03-02', because: 'a leap day is a day' },
  { day: '2026-12-31', until: '2027-12-31', from: '2028-01-01', because: 'the year ends' },
])('R32-17: materials of $day are kept until $until: $because', ({ day, until, from }) => {
  expect(keptUntil({ day, closedOn: [] }, order2023)).toBe(until)
  expect(purgedFrom({ day, closedOn: [] }, order2023)).toBe(from)
})

test('R32-18: the year runs from the day of the meeting, whatever became of its items', () => {
  const keeping = { day: '2026-04-15', closedOn: ['2026-05-20', null] }

  expect(keptUntil(keeping, order2023)).toBe('2027-04-15')
})

test.each([
  {
    closedOn: ['2026-04-15', '2026-05-20'],
    until: '2027-05-20',
    because: 'the last was closed then',
  },
  { closedOn: [], until: '2027-04-15', because: 'there was none' },
  { closedOn: ['2026-04-10'], until: '2027-04-15', because: 'it never runs before the meeting' },
  { closedOn: ['2026-05-20', null], until: null, because: 'one is open' },
])(
  'R32-18: read from the last closed item, it runs until $until: $because',
  ({ closedOn, until }) => {
    expect(keptUntil({ day: '2026-04-15', closedOn }, fromLastItem)).toBe(until)
  },
)
