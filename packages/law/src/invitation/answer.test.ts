import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotReply } from './answer.ts'
import { invitationStates } from './category.ts'

const replying = {
  actor: inspector,
  now: '2026-04-14T18:59:00Z',
  invitation: { state: 'sent' },
  reply: 'agreed',
  attended: null,
  mayBeNamed: null,
} as const

test.each(invitationStates.filter((state) => state !== 'draft'))(
  'R28-2: whoever is invited may agree, decline or think again: %s',
  (state) => {
    const problems = whyNotReply(meeting(), { ...replying, invitation: { state } }, order2023)

    expect(problems).toEqual([])
  },
)

test('R28-2: nobody answers an invitation that was not sent', () => {
  const invitation = { state: 'draft' } as const

  const problems = whyNotReply(meeting(), { ...replying, invitation }, order2023)

  expect(problems).toEqual(['INVITATION_NOT_SENT'])
})

test.each([
  { now: '2026-04-14T18:59:00Z', problems: ['REGISTERED_BEFORE_DAY'], because: 'it is 23:59' },
  { now: '2026-04-14T19:01:00Z', problems: [], because: 'it is 00:01' },
] as const)(
  'R28-2: whether they came is written down apart from the answer, from the day on: $because',
  ({ now, problems }) => {
    const attending = { ...replying, now, reply: null, attended: true }

    expect(whyNotReply(meeting(), attending, order2023)).toEqual(problems)
  },
)

test('an answer says something', () => {
  const problems = whyNotReply(meeting(), { ...replying, reply: null }, order2023)

  expect(problems).toEqual(['INVALID_INPUT'])
})

test('whether they may be named is an answer by itself', () => {
  const asked = { ...replying, reply: null, mayBeNamed: false }

  expect(whyNotReply(meeting(), asked, order2023)).toEqual([])
})

test('no answer is recorded once the protocol is signed, or by a stranger', () => {
  const problems = [
    whyNotReply(meeting({ stage: 'signed' } as const), replying, order2023),
    whyNotReply(meeting(), { ...replying, actor: stranger }, order2023),
  ]

  expect(problems).toEqual([['WRONG_STAGE'], ['FORBIDDEN']])
})
