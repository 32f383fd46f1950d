import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotHold } from './hold.ts'
import { stages } from './stage.ts'

const announced = meeting({ stage: 'announced' } as const)
const now = '2026-04-15T14:00:00Z'

test.each([
  { startedAt: '2026-04-15T13:42:00Z', problems: [], because: 'it began a little late' },
  { startedAt: '2026-04-15T14:00:00Z', problems: [], because: 'it begins this moment' },
  { startedAt: null, problems: ['START_MISSING'], because: 'R26-7: held is what has a start' },
  { startedAt: '2026-04-15T14:00:01Z', problems: ['START_IN_FUTURE'], because: 'it has not begun' },
  {
    startedAt: '2026-04-14T13:42:00Z',
    problems: ['HELD_ON_ANOTHER_DAY'],
    because: 'it was set for the 15th',
  },
])(
  'R26-7: a meeting that started at $startedAt is held: $problems: $because',
  ({ startedAt, problems }) => {
    expect(whyNotHold(announced, { actor: inspector, now, startedAt }, order2023)).toEqual(problems)
  },
)

test('that a meeting was held may be recorded days later', () => {
  const problems = whyNotHold(
    announced,
    { actor: inspector, now: '2026-04-20T06:00:00Z', startedAt: '2026-04-15T13:42:00Z' },
    order2023,
  )

  expect(problems).toEqual([])
})

test('a meeting nobody announced was held all the same: it is recorded', () => {
  const problems = whyNotHold(
    meeting(),
    { actor: inspector, now, startedAt: '2026-04-15T13:30:00Z' },
    order2023,
  )

  expect(problems).toEqual([])
})

test('a meeting that began just before midnight in Almaty belongs to that day', () => {
  const problems = whyNotHold(
    announced,
    { actor: inspector, now: '2026-04-16T06:00:00Z', startedAt: '2026-04-15T18:59:00Z' },
    order2023,
  )

  expect(problems).toEqual([])
})

test.each(stages.filter((stage) => stage !== 'planned' && stage !== 'announced'))(
  'a meeting that is %s is not held',
  (stage) => {
    const problems = whyNotHold(
      meeting({ stage }),
      { actor: inspector, now, startedAt: '2026-04-15T13:30:00Z' },
      order2023,
    )

    expect(problems).toEqual(['WRONG_STAGE'])
  },
)

test('nobody records that somebody else’s meeting was held', () => {
  const problems = whyNotHold(announced, { actor: stranger, now, startedAt: now }, order2023)

  expect(problems).toEqual(['FORBIDDEN'])
})
