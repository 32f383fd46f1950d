import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isWorkingDay, workingDaysAfter } from '../calendar/working-day.ts'
import { daysAfter } from '../day.ts'
import { order2023 } from '../policy.ts'
import { answerBy, overdueFrom, referBy } from './deadline.ts'

test.each([
  { raisedOn: '2026-11-02', by: '2026-11-23', because: 'three weeks without a holiday' },
  { raisedOn: '2026-04-15', by: '2026-05-08', because: '1 and 7 May are holidays' },
  { raisedOn: '2026-03-06', by: '2026-04-02', because: '9 March and three days of Nauryz are off' },
  { raisedOn: '2026-12-18', by: '2027-01-13', because: 'New Year and Christmas are off' },
])('raised on $raisedOn, an appeal is answered by $by: $because', ({ raisedOn, by }) => {
  expect(answerBy(raisedOn, order2023)).toBe(by)
})

test.each([
  { raisedOn: '2026-04-15', by: '2026-04-20', because: 'a weekend lies between' },
  {
    raisedOn: '2026-05-06',
    by: '2026-05-13',
    because: 'so do two holidays and the day off for one',
  },
])('R32-13: raised on $raisedOn, it is forwarded by $by: $because', ({ raisedOn, by }) => {
  expect(referBy(raisedOn, order2023)).toBe(by)
})

test('what is public says overdue only a working week after the day for answering', () => {
  const from = overdueFrom({ raisedOn: '2026-11-02', anonymous: false }, order2023)

  expect(from).toBe('2026-11-30')
})

test('no term applies to an anonymous appeal', () => {
  const from = overdueFrom({ raisedOn: '2026-11-02', anonymous: true }, order2023)

  expect(from).toBeNull()
})

const days = fc.integer({ min: 0, max: 1500 }).map((count) => daysAfter('2023-01-01', count))

test('a day for answering is a working day, and exactly fifteen of them after the day of raising', () => {
  fc.assert(
    fc.property(days, (raisedOn) => {
      const by = answerBy(raisedOn, order2023)

      const between: string[] = []
      for (let day = daysAfter(raisedOn, 1); day <= by; day = daysAfter(day, 1)) {
        if (isWorkingDay(day)) between.push(day)
      }
      expect(isWorkingDay(by)).toBe(true)
      expect(between).toHaveLength(15)
    }),
  )
})

test('registered a day later and with three more days off, no answer in time is ever called overdue', () => {
  fc.assert(
    fc.property(days, (raisedOn) => {
      const latestLawful = workingDaysAfter(answerBy(raisedOn, order2023), 4)

      const from = overdueFrom({ raisedOn, anonymous: false }, order2023)

      expect(from !== null && latestLawful < from).toBe(true)
    }),
  )
})
