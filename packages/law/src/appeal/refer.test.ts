import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotRefer } from './refer.ts'

const signed = meeting({ stage: 'signed' } as const)
const open = { answer: 'none', answeredOn: null, referredOn: null, anonymous: false } as const
const referring = {
  actor: inspector,
  now: '2026-04-17T06:00:00Z',
  appeal: open,
  to: 'Бостандық ауданының әкімдігі',
  initiatorNotified: true,
}

test('R32-13: an appeal for the akimat is forwarded, and its initiator told', () => {
  const problems = whyNotRefer(signed, referring, order2023)

  expect(problems).toEqual([])
})

test('R32-13: it is not forwarded behind the back of the one who raised it', () => {
  const problems = whyNotRefer(signed, { ...referring, initiatorNotified: false }, order2023)

  expect(problems).toEqual(['INITIATOR_NOT_NOTIFIED'])
})

test('nobody is told of an anonymous appeal', () => {
  const appeal = { ...open, anonymous: true }

  const problems = whyNotRefer(
    signed,
    { ...referring, appeal, initiatorNotified: false },
    order2023,
  )

  expect(problems).toEqual([])
})

test.each([
  { change: { to: null }, problem: 'RECIPIENT_MISSING' },
  { change: { appeal: { ...open, referredOn: '2026-04-16' } }, problem: 'ALREADY_REFERRED' },
  { change: { appeal: { ...open, answeredOn: '2026-04-16' } }, problem: 'ALREADY_ANSWERED' },
  { change: { appeal: { ...open, answer: 'full' } }, problem: 'ALREADY_ANSWERED' },
  { change: { on: '2026-04-18' }, problem: 'DAY_IN_FUTURE' },
  { change: { on: '2026-04-14' }, problem: 'DAY_BEFORE_MEETING' },
  { change: { notifiedOn: '2026-04-18' }, problem: 'DAY_IN_FUTURE' },
  { change: { actor: stranger }, problem: 'FORBIDDEN' },
] as const)('forwarding is refused: $problem', ({ change, problem }) => {
  const problems = whyNotRefer(signed, { ...referring, ...change }, order2023)

  expect(problems).toEqual([problem])
})

test('nothing is forwarded from a meeting that has not been held', () => {
  const problems = whyNotRefer(meeting(), referring, order2023)

  expect(problems).toEqual(['WRONG_STAGE'])
})
