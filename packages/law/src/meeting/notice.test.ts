import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { daysBefore } from '../day.ts'
import { order2023 } from '../policy.ts'
import { announceBy } from './announce.ts'
import { noticeOf } from './notice.ts'

const day = '2026-04-15'

test.each([
  {
    shown: '2026-04-05',
    recordedOn: '2026-04-12',
    days: 10,
    late: false,
    because: 'the newspaper was in time',
  },
  {
    shown: '2026-04-06',
    recordedOn: '2026-04-06',
    days: 9,
    late: true,
    because: 'the newspaper was a day late',
  },
  {
    shown: '2026-04-15',
    recordedOn: '2026-04-15',
    days: 0,
    late: true,
    because: 'it came out on the day itself',
  },
])(
  'R27-1: first public on $shown, a meeting on 15 April had $days days: $because',
  ({ shown, recordedOn, days, late }) => {
    const notice = noticeOf({ day, recordedOn, evidence: { day: shown } }, order2023)

    expect(notice).toEqual({ days, needed: 10, late, basis: 'evidence' })
  },
)

test('without evidence, a meeting published here in time is in time', () => {
  const notice = noticeOf({ day, recordedOn: '2026-04-05', evidence: null }, order2023)

  expect(notice).toEqual({ days: 10, needed: 10, late: false, basis: 'published_here' })
})

test('without evidence, a meeting published here later is not said to be late: it may have been announced elsewhere', () => {
  const notice = noticeOf({ day, recordedOn: '2026-04-11', evidence: null }, order2023)

  expect(notice).toEqual({ days: 4, needed: 10, late: null, basis: 'published_here' })
})

test('R27-7: moved on 12 April to 5 May, a meeting has its notice counted from the move', () => {
  const notice = noticeOf(
    { day: '2026-05-05', recordedOn: '2026-04-12', evidence: null },
    order2023,
  )

  expect(notice).toMatchObject({ days: 23, late: false })
})

test('with clear days neither the day of announcing nor that of the meeting counts', () => {
  const clear = { ...order2023, noticeCounting: 'clearDays' } as const

  const notices = ['2026-04-04', '2026-04-05'].map((shown) =>
    noticeOf({ day, recordedOn: shown, evidence: { day: shown } }, clear),
  )

  expect(notices).toMatchObject([
    { days: 10, late: false },
    { days: 9, late: true },
  ])
})

test('a meeting is late exactly when it was announced after the last day for it, however days are counted', () => {
  const countings = fc.constantFrom('inclusive' as const, 'clearDays' as const)

  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), countings, (ahead, noticeCounting) => {
      const policy = { ...order2023, noticeCounting }
      const shown = daysBefore(day, ahead)

      const notice = noticeOf({ day, recordedOn: shown, evidence: { day: shown } }, policy)

      expect(notice.late).toBe(shown > announceBy(day, policy))
    }),
  )
})
