import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { whyNotReply } from './answer.ts'
import { invitationStates } from './category.ts'

test.each(invitationStates.filter((state) => state !== 'draft'))(
  'R28-2: whoever is invited may agree, decline or think again: %s',
  (state) => {
    const problems = whyNotReply(meeting(), { actor: inspector, invitation: { state } })

    expect(problems).toEqual([])
  },
)

test('R28-2: nobody answers an invitation that was not sent', () => {
  const problems = whyNotReply(meeting(), { actor: inspector, invitation: { state: 'draft' } })

  expect(problems).toEqual(['INVITATION_NOT_SENT'])
})

test('no answer is recorded once the protocol is signed, or by a stranger', () => {
  const invitation = { state: 'sent' } as const

  const problems = [
    whyNotReply(meeting({ stage: 'signed' } as const), { actor: inspector, invitation }),
    whyNotReply(meeting(), { actor: stranger, invitation }),
  ]

  expect(problems).toEqual([['WRONG_STAGE'], ['FORBIDDEN']])
})
