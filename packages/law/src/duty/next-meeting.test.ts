import { expect, test } from '@jest/globals'
import { order2023 } from '../policy.ts'
import { lastLawfulAnnouncement, nextMeetingDue } from './next-meeting.ts'

test.each([
  { quarter: '2026-Q1', last: '2026-03-21' },
  { quarter: '2026-Q2', last: '2026-06-20' },
  { quarter: '2026-Q3', last: '2026-09-20' },
  { quarter: '2026-Q4', last: '2026-12-21' },
  { quarter: '2028-Q1', last: '2028-03-21' },
])('R26-10: a meeting in $quarter is announced by $last', ({ quarter, last }) => {
  expect(lastLawfulAnnouncement(quarter, order2023)).toBe(last)
})

test.each([
  { lastHeldOn: null, today: '2026-11-23', quarter: '2026-Q4', because: 'none was ever held' },
  {
    lastHeldOn: '2026-09-30',
    today: '2026-11-23',
    quarter: '2026-Q4',
    because: 'the last was in summer',
  },
  {
    lastHeldOn: '2026-10-01',
    today: '2026-11-23',
    quarter: '2027-Q1',
    because: 'this quarter has its report',
  },
  {
    lastHeldOn: '2026-03-31',
    today: '2026-04-01',
    quarter: '2026-Q2',
    because: 'a new quarter has begun',
  },
])(
  'on $today residents are next owed a report in $quarter: $because',
  ({ lastHeldOn, today, quarter }) => {
    const due = nextMeetingDue({ lastHeldOn, today }, order2023)

    expect(due.quarter).toBe(quarter)
  },
)

test('R26-10: with the quarter come the last days to hold and to announce', () => {
  const due = nextMeetingDue({ lastHeldOn: null, today: '2026-11-23' }, order2023)

  expect(due).toEqual({ quarter: '2026-Q4', holdBy: '2026-12-31', announceBy: '2026-12-21' })
})
