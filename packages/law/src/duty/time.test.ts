import { expect, test } from '@jest/globals'
import { announced, held, ofMeeting, reading } from './given.testing.ts'

const tuesday = '2026-04-14'
const saturday = '2026-04-18'

test.each([
  { day: tuesday, startsAt: `${tuesday}T06:00:00Z`, remarks: ['WORKING_HOURS'] },
  { day: tuesday, startsAt: `${tuesday}T04:00:00Z`, remarks: ['WORKING_HOURS'] },
  { day: tuesday, startsAt: `${tuesday}T03:59:59Z`, remarks: [] },
  { day: tuesday, startsAt: `${tuesday}T12:59:59Z`, remarks: ['WORKING_HOURS'] },
  { day: tuesday, startsAt: `${tuesday}T13:00:00Z`, remarks: [] },
  { day: saturday, startsAt: `${saturday}T06:00:00Z`, remarks: [] },
])(
  'R27-11: at $startsAt without a reason on record it is unknown, with remarks $remarks',
  ({ day, startsAt, remarks }) => {
    const finding = ofMeeting('TIME', held({ day, startsAt }))

    expect(finding).toMatchObject({ verdict: 'unknown', cause: 'TIME_UNJUSTIFIED', remarks })
  },
)

test('R27-11: with a reason or a poll on record any hour will do', () => {
  const startsAt = `${tuesday}T06:00:00Z`

  const finding = ofMeeting('TIME', held({ day: tuesday, startsAt, isTimeJustified: true }))

  expect(finding).toMatchObject({ verdict: 'met', cause: 'TIME_JUSTIFIED', remarks: [] })
})

test('R27-11: the remark stands while the meeting is ahead, when the hour can still be changed', () => {
  const meeting = announced({ day: tuesday, startsAt: `${tuesday}T06:00:00Z` })

  const finding = ofMeeting('TIME', meeting, { asOf: '2026-04-01' })

  expect(finding).toMatchObject({ verdict: 'not_due', remarks: ['WORKING_HOURS'] })
})

test('R27-11: in 2024 the hour of 29 February is counted six hours ahead of UTC, that of 1 March five', () => {
  const [before, after] = ['2024-02-29', '2024-03-01'].map((day) =>
    ofMeeting('TIME', held({ day, startsAt: `${day}T12:00:00Z` })),
  )

  expect(before?.remarks).toEqual([])
  expect(after?.remarks).toEqual(['WORKING_HOURS'])
})

test('R27-11: which hours are those of work is a reading of the order', () => {
  const by = reading({ workingHours: { from: 8, until: 20 } })

  const finding = ofMeeting('TIME', held({ startsAt: '2026-04-15T14:30:00Z' }), { by })

  expect(finding.remarks).toEqual(['WORKING_HOURS'])
})
