import { expect, test } from '@jest/globals'
import type { QuarterFacts } from './facts.ts'
import { announced, cell, everywhere, findingOf, held, planned, reading } from './given.testing.ts'

const lawful = (facts: QuarterFacts, asOf: string) => findingOf('LAWFUL_NOTICE', facts, { asOf })
const late = everywhere('2026-04-10')

test('R26-10: until 20 June a meeting of the second quarter can be announced in time, afterwards no longer', () => {
  const [before, lastDay, after] = ['2026-06-19', '2026-06-20', '2026-06-21'].map((asOf) =>
    lawful(cell(), asOf),
  )

  expect(before).toMatchObject({
    verdict: 'not_due',
    cause: 'STILL_POSSIBLE',
    day: '2026-06-20',
    margin: 1,
  })
  expect(lastDay).toMatchObject({ verdict: 'not_due', margin: 0 })
  expect(after).toMatchObject({
    verdict: 'cannot_be_met',
    cause: 'TIME_HAS_PASSED',
    day: '2026-06-20',
  })
})

test('R26-10: the report itself stays possible until the quarter ends, for a meeting announced late still counts', () => {
  const report = findingOf('PRECINCT_REPORT', cell(), { asOf: '2026-06-30' })
  const notice = lawful(cell(), '2026-06-30')

  expect(report.verdict).toBe('not_due')
  expect(notice.verdict).toBe('cannot_be_met')
})

test('R26-10: what could not be met any more was not met when the quarter is over', () => {
  const finding = lawful(cell(), '2026-07-01')

  expect(finding).toMatchObject({ verdict: 'unmet', cause: 'NONE_IN_TIME', day: '2026-06-20' })
})

test('R26-10: another reading of the notice has another last day', () => {
  const by = reading({ noticeDays: 15 })

  const finding = findingOf('LAWFUL_NOTICE', cell(), { asOf: '2026-06-16', by })

  expect(finding).toMatchObject({ verdict: 'cannot_be_met', day: '2026-06-15' })
})

test('R26-9: one meeting announced in time is enough, however late another was', () => {
  const meetings = [held({ announcements: late }), held({ day: '2026-05-15' })]

  const finding = lawful(cell({ meetings }), '2026-07-01')

  expect(finding).toMatchObject({ verdict: 'met', grounds: [{ id: 'meeting-2026-05-15' }] })
})

test('R26-9: a meeting announced late leaves its quarter without lawful notice, by so many days', () => {
  const finding = lawful(cell({ meetings: [held({ announcements: late })] }), '2026-07-01')

  expect(finding).toMatchObject({ verdict: 'unmet', cause: 'GIVEN_LATE', margin: -5 })
})

test('R26-10: a meeting announced in time that is still ahead is waited for', () => {
  const meetings = [
    announced({ day: '2026-06-29', announcements: everywhere('2026-06-10', '2026-06-29') }),
  ]

  const finding = lawful(cell({ meetings }), '2026-06-25')

  expect(finding).toMatchObject({
    verdict: 'not_due',
    cause: 'ANNOUNCED_AHEAD',
    day: '2026-06-29',
  })
})

test.each([
  { meeting: held({ announcements: [] }), cause: 'NOTICE_UNKNOWN' },
  { meeting: announced({ announcements: [] }), cause: 'NOTICE_UNKNOWN' },
  { meeting: announced(), cause: 'MEETING_UNACCOUNTED' },
  { meeting: held({ reported: null }), cause: 'REPORT_UNKNOWN' },
])('R26-10: it stays unknown while one meeting may have met it: $cause', ({ meeting, cause }) => {
  const finding = lawful(cell({ meetings: [meeting] }), '2026-07-01')

  expect(finding).toMatchObject({ verdict: 'unknown', cause })
})

test.each([
  { meeting: planned({ day: '2026-06-28' }), because: 'nobody was told of a mere plan' },
  { meeting: announced({ stage: 'cancelled' }), because: 'a cancelled meeting never counts' },
  { meeting: held({ reported: false }), because: 'the inspector of this precinct did not report' },
  {
    meeting: held({ reported: false, announcements: [] }),
    because: 'nor is it asked how it was announced',
  },
])('R26-7: a meeting that cannot count hides nothing: $because', ({ meeting }) => {
  const finding = lawful(cell({ meetings: [meeting] }), '2026-06-25')

  expect(finding).toMatchObject({ verdict: 'cannot_be_met' })
})
