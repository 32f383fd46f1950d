import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { lastDay } from '../quarter.ts'
import { differences } from './compare.ts'
import { type DatedPolicy, type Editions, editions } from './edition.ts'
import { cells, days } from './facts.testing.ts'
import { cell, everywhere, held, reading } from './given.testing.ts'
import { judge } from './judge.ts'

const [held2023] = editions
const fifteenDays: DatedPolicy = {
  since: '2026-04-01',
  edition: '2026',
  policy: { ...held2023.policy, noticeDays: 15 },
  toBeConfirmed: true,
}
const changed: Editions = [held2023, fifteenDays]

test('asking for fifteen days from April on leaves every verdict of the quarter before as it was', () => {
  fc.assert(
    fc.property(cells, days, (facts, asOf) => {
      fc.pre(lastDay(facts.quarter) < fifteenDays.since)
      const before = judge(facts, editions, asOf)

      const after = judge(facts, changed, asOf)

      expect(after).toEqual(before)
    }),
  )
})

test('of a meeting on 31 March and one on 15 April, both told twelve days ahead, fifteen days break the second alone', () => {
  const ofMarch = held({ day: '2026-03-31', announcements: everywhere('2026-03-19', '2026-03-31') })
  const ofApril = held({ day: '2026-04-15', announcements: everywhere('2026-04-03') })

  const [march, april] = [
    cell({ quarter: '2026-Q1', meetings: [ofMarch] }),
    cell({ quarter: '2026-Q2', meetings: [ofApril] }),
  ].map((facts) => judge(facts, changed, '2026-07-01').find(({ duty }) => duty === 'NOTICE'))

  expect(march).toMatchObject({ verdict: 'met', edition: '2023', margin: 2 })
  expect(april).toMatchObject({ verdict: 'unmet', edition: '2026', margin: -3 })
})

test('a reading that begins within a quarter judges its later meetings and the quarter, from its first day on', () => {
  const inMay: Editions = [held2023, { ...fifteenDays, since: '2026-05-01' }]
  const meetings = ['2026-04-30', '2026-05-01'].map((day) => held({ day }))

  const findings = judge(cell({ meetings }), inMay, '2026-07-01')

  const editionsOf = (duty: string) =>
    findings.filter((finding) => finding.duty === duty).map(({ edition }) => edition)
  expect(editionsOf('CHANGES')).toEqual(['2023', '2026'])
  expect(editionsOf('PRECINCT_REPORT')).toEqual(['2026'])
})

test('which verdicts would differ under another reading is told for each duty, before and after', () => {
  const facts = cell({ meetings: [held({ announcements: everywhere('2026-04-05') })] })
  const other = reading({ noticeCounting: 'clearDays' })

  const found = differences(facts, { editions, other }, '2026-07-01')

  expect(
    found.map(({ one, other: differing }) => [one?.duty, one?.verdict, differing?.verdict]),
  ).toEqual([
    ['LAWFUL_NOTICE', 'met', 'unmet'],
    ['NOTICE', 'met', 'unmet'],
    ['NOTICE_MASS_MEDIA', 'met', 'unmet'],
    ['NOTICE_SOCIAL_NETWORK', 'met', 'unmet'],
    ['NOTICE_EMPLOYERS', 'met', 'unmet'],
  ])
})

test('a reading differs from itself in nothing', () => {
  fc.assert(
    fc.property(cells, days, (facts, asOf) => {
      expect(differences(facts, { editions, other: editions }, asOf)).toEqual([])
    }),
  )
})

test('a meeting that another reading puts into another quarter is on one side alone', () => {
  const overnight = held({ day: '2026-06-30', endedOn: '2026-07-01' })
  const other = reading({ quarterBy: 'end' })

  const found = differences(cell({ meetings: [overnight] }), { editions, other }, '2026-07-02')

  expect(found.find(({ one }) => one?.duty === 'CHANGES')).toMatchObject({
    one: { verdict: 'met' },
    other: null,
  })
  expect(found.find(({ one }) => one?.duty === 'PRECINCT_REPORT')).toMatchObject({
    one: { verdict: 'met' },
    other: { verdict: 'unmet' },
  })
})
