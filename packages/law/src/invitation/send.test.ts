import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { invitationStates } from './category.ts'
import { whyNotSend } from './send.ts'

const now = '2026-04-06T06:00:00Z'
const draft = {
  state: 'draft',
  category: 'MASLIKHAT_DEPUTIES',
  hasConstituency: false,
  office: { kk: 'Мәслихат депутаты', ru: 'Депутат маслихата' },
} as const
const sending = { actor: inspector, now, waived: [] } as const

test('R28-2: an invitation is sent to an office', () => {
  const problems = whyNotSend(meeting(), { ...sending, invitation: draft }, order2023)

  expect(problems).toEqual([])
})

test.each(invitationStates.filter((state) => state !== 'draft'))(
  'R28-2: an invitation is sent once: not when it is %s',
  (state) => {
    const invitation = { ...draft, state }

    const problems = whyNotSend(meeting(), { ...sending, invitation }, order2023)

    expect(problems).toEqual(['INVITATION_ALREADY_SENT'])
  },
)

test('an invitation says whom it invites, in Kazakh and in Russian', () => {
  const invitation = { ...draft, office: { kk: '', ru: 'Депутат маслихата' } }

  const problems = whyNotSend(meeting(), { ...sending, invitation }, order2023)

  expect(problems).toEqual(['INVITEE_MISSING'])
})

test.each([
  { on: '2026-04-03', now: '2026-04-17T06:00:00Z', problems: [] },
  { on: '2026-04-15', now: '2026-04-17T06:00:00Z', problems: [] },
  { on: '2026-04-16', now: '2026-04-17T06:00:00Z', problems: ['INVITED_AFTER_MEETING'] },
  { on: '2026-04-07', now: '2026-04-06T06:00:00Z', problems: ['DAY_IN_FUTURE'] },
  { on: null, now: '2026-04-17T06:00:00Z', problems: ['INVITED_AFTER_MEETING'] },
])('an invitation sent on $on is entered at $now: $problems', ({ on, now, problems }) => {
  const held = meeting({ stage: 'held' } as const)

  expect(whyNotSend(held, { ...sending, now, invitation: draft, on }, order2023)).toEqual(problems)
})

test('nobody is invited to a meeting that was cancelled', () => {
  const cancelled = meeting({ stage: 'cancelled' } as const)

  const problems = whyNotSend(cancelled, { ...sending, invitation: draft }, order2023)

  expect(problems).toEqual(['WRONG_STAGE'])
})

test('nobody invites to somebody else’s meeting', () => {
  const problems = whyNotSend(
    meeting(),
    { ...sending, actor: stranger, invitation: draft },
    order2023,
  )

  expect(problems).toEqual(['FORBIDDEN'])
})

test('R28-1: nobody is invited of a category that is said to have nobody', () => {
  const waived = { ...sending, waived: ['MASLIKHAT_DEPUTIES'] } as const

  const problems = whyNotSend(meeting(), { ...waived, invitation: draft }, order2023)

  expect(problems).toEqual(['CATEGORY_WAIVED'])
})

test('R28-3: a constituency belongs to a deputy alone', () => {
  const invitation = { ...draft, category: 'HEALTH', hasConstituency: true } as const

  const problems = whyNotSend(meeting(), { ...sending, invitation }, order2023)

  expect(problems).toEqual(['CONSTITUENCY_OF_NO_DEPUTY'])
})
