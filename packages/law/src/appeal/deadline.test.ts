import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { holidaysAlone, workCalendar } from '../calendar/work-calendar.ts'
import { isWorkingDay, workingDaysAfter } from '../calendar/working-day.ts'
import { daysAfter } from '../day.ts'
import { order2023 } from '../policy.ts'
import { answerBy, dueOn, isProvisional, noticeBy, overdueFrom, referBy } from './deadline.ts'

const nothingMoved = workCalendar(
  [2023, 2024, 2025, 2026, 2027].map((year) => ({
    ...{ year, kind: 'NONE', day: null, insteadOf: null },
    source: 'Ministry of Labour',
  })),
)
const moved = workCalendar([
  {
    ...{ year: 2026, kind: 'MOVED', day: '2026-11-13', insteadOf: '2026-11-15' },
    source: 'Ministry of Labour',
  },
])

test.each([
  { raisedOn: '2026-11-02', by: '2026-11-23', because: 'three weeks without a holiday' },
  { raisedOn: '2026-04-15', by: '2026-05-08', because: '1 and 7 May are holidays' },
  { raisedOn: '2026-03-06', by: '2026-04-02', because: '9 March and three days of Nauryz are off' },
  { raisedOn: '2026-12-18', by: '2027-01-13', because: 'New Year and Christmas are off' },
])('R32-12: received on $raisedOn, an appeal is answered by $by: $because', ({ raisedOn, by }) => {
  expect(answerBy(raisedOn, order2023, holidaysAlone)).toBe(by)
})

test.each([
  { raisedOn: '2026-04-15', by: '2026-04-20', because: 'a weekend lies between' },
  {
    raisedOn: '2026-05-06',
    by: '2026-05-13',
    because: 'so do two holidays and the day off for one',
  },
])('R32-13: raised on $raisedOn, it is forwarded by $by: $because', ({ raisedOn, by }) => {
  expect(referBy(raisedOn, order2023, holidaysAlone)).toBe(by)
})

test('R32-12: a moved day off puts the term off, and the weekend day that is worked for it shortens it again', () => {
  const short = { answerWorkingDays: 9 }

  expect(answerBy('2026-11-02', short, holidaysAlone)).toBe('2026-11-13')
  expect(answerBy('2026-11-02', short, moved)).toBe('2026-11-15')
  expect(answerBy('2026-11-02', order2023, moved)).toBe('2026-11-23')
})

test('R32-12: an initiator is told of an extension within three working days', () => {
  expect(noticeBy('2026-11-12', order2023, holidaysAlone)).toBe('2026-11-17')
  expect(noticeBy('2026-11-12', order2023, moved)).toBe('2026-11-17')
  expect(noticeBy('2026-11-11', order2023, moved)).toBe('2026-11-16')
})

test('R32-12: an extension stays as it was decided, unless its last day turns out to be off', () => {
  const term = { countedFrom: '2026-10-19', extendedUntil: '2026-11-13' }

  expect(dueOn(term, order2023, holidaysAlone)).toBe('2026-11-13')
  expect(dueOn(term, order2023, moved)).toBe('2026-11-15')
  expect(dueOn({ ...term, extendedUntil: null }, order2023, moved)).toBe('2026-11-10')
})

test('R32-12: a term that reaches into a year without a file says so', () => {
  const term = { countedFrom: '2026-12-18', due: '2027-01-13' }

  expect(isProvisional(term, holidaysAlone)).toBe(true)
  expect(isProvisional(term, moved)).toBe(true)
  expect(isProvisional(term, nothingMoved)).toBe(false)
})

const term = { countedFrom: '2026-11-02', due: '2026-11-23' }

test('R32-12: what is public says overdue a working week after the last day while the days off are not loaded', () => {
  expect(overdueFrom(term, order2023, holidaysAlone)).toBe('2026-11-30')
})

test('R32-12: where they are loaded it says so on the next day', () => {
  expect(overdueFrom(term, order2023, nothingMoved)).toBe('2026-11-24')
  expect(overdueFrom(term, { overdueMarginDays: 0 }, holidaysAlone)).toBe('2026-11-24')
})

test('where no term runs nothing is overdue', () => {
  expect(overdueFrom({ ...term, due: null }, order2023, nothingMoved)).toBeNull()
})

const days = fc.integer({ min: 0, max: 1500 }).map((count) => daysAfter('2023-01-01', count))
const calendars = fc.constantFrom(holidaysAlone, nothingMoved, moved)

test('a day for answering is a working day, and exactly fifteen of them after the day of raising', () => {
  fc.assert(
    fc.property(days, calendars, (raisedOn, calendar) => {
      const by = answerBy(raisedOn, order2023, calendar)

      const between: string[] = []
      for (let day = daysAfter(raisedOn, 1); day <= by; day = daysAfter(day, 1)) {
        if (isWorkingDay(day, calendar)) between.push(day)
      }
      expect(isWorkingDay(by, calendar)).toBe(true)
      expect(between).toHaveLength(15)
    }),
  )
})

test('registered a day later and with three more days off, no answer in time is ever called overdue', () => {
  fc.assert(
    fc.property(days, (countedFrom) => {
      const due = answerBy(countedFrom, order2023, holidaysAlone)
      const latestLawful = workingDaysAfter(due, 4, holidaysAlone)

      const from = overdueFrom({ countedFrom, due }, order2023, holidaysAlone)

      expect(from !== null && latestLawful < from).toBe(true)
    }),
  )
})
