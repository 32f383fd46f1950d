import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotAttempt, whyNotGiveUp } from './attempt.ts'
import { attemptResults, isInVain, stateAfter } from './state.ts'

const signed = meeting({ stage: 'signed' } as const)
const notice = { state: 'FAILED', countedFrom: '2026-04-17' } as const
const trying = {
  ...{ actor: inspector, notice },
  ...{ now: '2026-04-20T06:00:00Z', triedAt: '2026-04-20T05:30:00Z' },
}

test('R32-16: an attempt is written down with its moment', () => {
  expect(whyNotAttempt(signed, trying, order2023)).toEqual([])
})

test.each([
  { change: { triedAt: '2026-04-20T06:01:00Z' }, problem: 'TRIED_IN_FUTURE' },
  { change: { triedAt: '2026-04-16T18:59:00Z' }, problem: 'TRIED_BEFORE_NOTICE' },
  { change: { notice: { ...notice, state: 'DELIVERED' } }, problem: 'ALREADY_NOTIFIED' },
  { change: { notice: { ...notice, state: 'UNREACHABLE' } }, problem: 'ALREADY_NOTIFIED' },
  { change: { actor: stranger }, problem: 'FORBIDDEN' },
] as const)('R32-16: an attempt is refused: $problem', ({ change, problem }) => {
  expect(whyNotAttempt(signed, { ...trying, ...change }, order2023)).toEqual([problem])
})

test.each([
  { tried: ['2026-04-17T06:00:00Z'], problems: ['GIVEN_UP_TOO_EARLY'], because: 'one is too few' },
  {
    tried: ['2026-04-17T06:00:00Z', '2026-04-17T12:00:00Z'],
    problems: ['GIVEN_UP_TOO_EARLY'],
    because: 'both were on one day',
  },
  {
    tried: ['2026-04-17T06:00:00Z', '2026-04-18T06:20:00Z'],
    problems: ['GIVEN_UP_TOO_EARLY'],
    because: 'both were at one hour',
  },
  {
    tried: ['2026-04-17T06:00:00Z', '2026-04-18T13:20:00Z'],
    problems: [],
    because: 'another day, another hour',
  },
])('R32-16: could not be told? $problems: $because', ({ tried, problems }) => {
  const attempts = tried.map((triedAt) => ({ triedAt, result: 'NO_ANSWER' }) as const)

  expect(whyNotGiveUp(signed, { actor: inspector, notice, attempts }, order2023)).toEqual(problems)
})

test('R32-16: an attempt that reached somebody is none in vain, and what it makes of the notice is its own', () => {
  expect(attemptResults.filter(isInVain)).toEqual(['NO_ANSWER', 'WRONG_CONTACT', 'RETURNED'])
  expect(attemptResults.map(stateAfter)).toEqual([
    ...['SENT', 'DELIVERED', 'FAILED', 'FAILED', 'FAILED'],
  ])
})
