import { expect, test } from '@jest/globals'
import { inspector, meeting, newspaper, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotMove } from './move.ts'
import { stages } from './stage.ts'

const now = '2026-04-12T06:00:00Z'
const announced = meeting({ stage: 'announced' } as const)
const inMay = { ...announced, day: '2026-05-05', startsAt: '2026-05-05T13:30:00Z' }

test('R27-7: an announced meeting is moved to another day for a reason', () => {
  const problems = whyNotMove(
    announced,
    { actor: inspector, now, to: inMay, reason: 'WEATHER' },
    order2023,
  )

  expect(problems).toEqual([])
})

test('residents who know of a meeting are given the reason for its change', () => {
  const problems = whyNotMove(announced, { actor: inspector, now, to: inMay }, order2023)

  expect(problems).toEqual(['MOVE_REASON_MISSING'])
})

test('a plan is changed without a reason, and may still lack a place', () => {
  const to = { ...inMay, place: null }

  const problems = whyNotMove(meeting(), { actor: inspector, now, to }, order2023)

  expect(problems).toEqual([])
})

test.each(['2026-04-12T06:00:00Z', '2026-04-11T13:30:00Z'])(
  'no meeting is moved into the past: %s',
  (startsAt) => {
    const to = { ...announced, day: startsAt.slice(0, 10), startsAt }

    const problems = whyNotMove(
      announced,
      { actor: inspector, now, to, reason: 'OTHER' },
      order2023,
    )

    expect(problems).toEqual(['MOVED_INTO_PAST'])
  },
)

test('that the meeting was held next door is recorded even when its hour has passed', () => {
  const to = { ...announced, place: { kk: 'Кітапхана', ru: 'Библиотека' } }

  const problems = whyNotMove(
    announced,
    { actor: inspector, now: '2026-04-15T15:00:00Z', to, reason: 'VENUE_LOSS' },
    order2023,
  )

  expect(problems).toEqual([])
})

test('a move that moves nothing is refused', () => {
  const to = { ...announced, startsAt: '2026-04-15T13:30:00.000Z' }

  const problems = whyNotMove(announced, { actor: inspector, now, to, reason: 'OTHER' }, order2023)

  expect(problems).toEqual(['NOTHING_CHANGED'])
})

test('R27-13: what residents need to come stays complete when a meeting goes online', () => {
  const to = { ...announced, form: 'ONLINE', place: null } as const

  const problems = whyNotMove(
    announced,
    { actor: inspector, now, to, reason: 'WEATHER' },
    order2023,
  )

  expect(problems).toEqual(['JOIN_LINK_MISSING'])
})

test.each([
  { on: '2026-04-12', problems: [] },
  { on: '2026-04-13', problems: ['EVIDENCE_IN_FUTURE'] },
])('R27-10: the newspaper that told of the move appeared by today: $on', ({ on, problems }) => {
  const evidence = newspaper(on)

  const found = whyNotMove(
    announced,
    { actor: inspector, now, to: inMay, reason: 'WEATHER', evidence },
    order2023,
  )

  expect(found).toEqual(problems)
})

test.each(stages.filter((stage) => stage !== 'planned' && stage !== 'announced'))(
  'a meeting that is %s is not moved',
  (stage) => {
    const problems = whyNotMove(meeting({ stage }), { actor: inspector, now, to: inMay }, order2023)

    expect(problems).toEqual(['WRONG_STAGE'])
  },
)

test('nobody moves somebody else’s meeting', () => {
  const problems = whyNotMove(announced, { actor: stranger, now, to: inMay }, order2023)

  expect(problems).toEqual(['FORBIDDEN'])
})
