import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { daysBefore } from '../day.ts'
import { inspector, meeting, newspaper, staff, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { announceBy, whyNotAnnounce } from './announce.ts'
import { stages } from './stage.ts'

const inTime = '2026-04-05T18:59:59Z'
const tooLate = '2026-04-05T19:00:00Z'

test.each([
  { day: '2026-04-15', by: '2026-04-05', because: 'R27-3: calendar days, weekends count' },
  { day: '2026-03-31', by: '2026-03-21', because: 'R27-3: a holiday on a Saturday counts too' },
  {
    day: '2024-03-05',
    by: '2024-02-24',
    because: 'R27-4: the clock change of 1 March 2024 is no day',
  },
  { day: '2026-01-05', by: '2025-12-26', because: 'R27-3: the New Year holidays count' },
])('a meeting on $day is announced by $by: $because', ({ day, by }) => {
  expect(announceBy(day, order2023)).toBe(by)
})

test.each([
  { noticeCounting: 'inclusive', by: '2026-04-05' },
  { noticeCounting: 'clearDays', by: '2026-04-04' },
] as const)(
  'R27-2: counted as $noticeCounting, a meeting on 15 April is announced by $by',
  ({ noticeCounting, by }) => {
    expect(announceBy('2026-04-15', { ...order2023, noticeCounting })).toBe(by)
  },
)

test('R27-1: announced in the last second of 5 April, a meeting on 15 April is in time', () => {
  const problems = whyNotAnnounce(meeting(), { actor: inspector, now: inTime }, order2023)

  expect(problems).toEqual([])
})

test('R27-1: announced a second later, it is too late', () => {
  const problems = whyNotAnnounce(meeting(), { actor: inspector, now: tooLate }, order2023)

  expect(problems).toEqual(['ANNOUNCED_TOO_LATE'])
})

test('R27-4: a meeting on 5 March 2024 is announced in time on 24 February, across the clock change', () => {
  const march = meeting({ day: '2024-03-05', startsAt: '2024-03-05T13:30:00Z' })

  const problems = whyNotAnnounce(
    march,
    { actor: inspector, now: '2024-02-24T17:59:59Z' },
    order2023,
  )

  expect(problems).toEqual([])
})

test('a late announcement with a reason is allowed', () => {
  const problems = whyNotAnnounce(
    meeting(),
    { actor: inspector, now: tooLate, lateReason: 'VENUE_LOSS' },
    order2023,
  )

  expect(problems).toEqual([])
})

test('a meeting that the newspaper announced in time may be recorded here later', () => {
  const problems = whyNotAnnounce(
    meeting(),
    { actor: inspector, now: '2026-04-10T06:00:00Z', evidence: newspaper('2026-04-03') },
    order2023,
  )

  expect(problems).toEqual([])
})

test('evidence of a late announcement makes it no earlier', () => {
  const problems = whyNotAnnounce(
    meeting(),
    { actor: inspector, now: '2026-04-10T06:00:00Z', evidence: newspaper('2026-04-06') },
    order2023,
  )

  expect(problems).toEqual(['ANNOUNCED_TOO_LATE'])
})

test.each([
  { evidence: newspaper('2026-04-06'), problem: 'EVIDENCE_IN_FUTURE', because: 'today is 5 April' },
  {
    evidence: newspaper('2026-04-16'),
    problem: 'EVIDENCE_IN_FUTURE',
    because: 'so is a day after the meeting',
  },
  {
    evidence: newspaper('2026-04-01', { outlet: ' ' }),
    problem: 'OUTLET_MISSING',
    because: 'it appeared somewhere',
  },
])('R27-10: an announcement cannot be shown by $problem: $because', ({ evidence, problem }) => {
  const problems = whyNotAnnounce(
    meeting(),
    { actor: inspector, now: inTime, evidence, lateReason: 'OTHER' },
    order2023,
  )

  expect(problems).toEqual([problem])
})

test.each([
  { lacking: { place: null }, problem: 'PLACE_MISSING' },
  { lacking: { place: { kk: 'Мектеп', ru: ' ' } }, problem: 'PLACE_MISSING' },
  { lacking: { form: 'ONLINE', joinLink: null }, problem: 'JOIN_LINK_MISSING' },
  { lacking: { form: 'ONLINE', joinLink: '' }, problem: 'JOIN_LINK_MISSING' },
  { lacking: { form: 'ONLINE', joinLink: 'кейін хабарланады' }, problem: 'JOIN_LINK_MISSING' },
  {
    lacking: { form: 'ONLINE', joinLink: 'http://meet.example.kz/28' },
    problem: 'JOIN_LINK_MISSING',
  },
  { lacking: { joinLink: 'Алмаға звондаңыз' }, problem: 'INVALID_INPUT' },
  { lacking: { form: 'OUTDOORS' }, problem: 'CLIMATE_NOTE_MISSING' },
] as const)('R27-13: a meeting with $lacking is not announced', ({ lacking, problem }) => {
  const problems = whyNotAnnounce(meeting(lacking), { actor: inspector, now: inTime }, order2023)

  expect(problems).toEqual([problem])
})

test.each([
  { form: 'ONLINE', place: null, joinLink: 'https://meet.example.kz/28' },
  { form: 'OUTDOORS', climateNote: 'Кешке жылы, жаңбыр күтілмейді' },
] as const)('R27-13: a meeting $form that says what residents need is announced', (arranged) => {
  const problems = whyNotAnnounce(meeting(arranged), { actor: inspector, now: inTime }, order2023)

  expect(problems).toEqual([])
})

test('a meeting whose hour has come is no longer announced, not even with a reason', () => {
  const problems = whyNotAnnounce(
    meeting(),
    { actor: inspector, now: '2026-04-15T13:30:00Z', lateReason: 'OTHER' },
    order2023,
  )

  expect(problems).toEqual(['ANNOUNCED_AFTER_START'])
})

test.each(stages.filter((stage) => stage !== 'planned'))(
  'a meeting that is %s is not announced',
  (stage) => {
    const problems = whyNotAnnounce(
      meeting({ stage }),
      { actor: inspector, now: inTime },
      order2023,
    )

    expect(problems).toEqual(['WRONG_STAGE'])
  },
)

test.each([stranger, staff('ASSISTANT'), staff('REVIEWER'), staff('ADMINISTRATOR')])(
  'nobody announces who may not: $id',
  (actor) => {
    const problems = whyNotAnnounce(meeting(), { actor, now: inTime }, order2023)

    expect(problems).toEqual(['FORBIDDEN'])
  },
)

test('announcing earlier never makes a meeting later: what is in time on one day is so on every day before', () => {
  const days = fc.integer({ min: 0, max: 60 })

  fc.assert(
    fc.property(days, days, (one, other) => {
      const [later, earlier] = [Math.min(one, other), Math.max(one, other)].map((ahead) =>
        whyNotAnnounce(
          meeting(),
          { actor: inspector, now: inTime, evidence: newspaper(daysBefore('2026-04-05', ahead)) },
          order2023,
        ),
      )

      expect(earlier?.length).toBeLessThanOrEqual(later?.length ?? 0)
    }),
  )
})
