import { expect, test } from '@jest/globals'
import { type InvitationCategory, owedCategories } from '../invitation/category.ts'
import { held, invited, ofMeeting, signed } from './given.testing.ts'

const everybody = owedCategories.map((category) => invited(category))

test('R28-1: with an invitation sent to each of the nine circles it is met', () => {
  const finding = ofMeeting('INVITATIONS', signed({ invitations: everybody }))

  expect(finding).toMatchObject({ verdict: 'met', cause: 'ALL_INVITED', lacking: [] })
})

test.each(owedCategories)(
  'R28-1: nobody of %s was invited: that is named, and unmet',
  (category) => {
    const finding = ofMeeting('INVITATIONS', signed({ invitations: without(category) }))

    expect(finding).toMatchObject({ verdict: 'unmet', cause: 'NOT_INVITED', lacking: [category] })
  },
)

test('R28-1: in a city there is no agriculture to invite, and that is on record', () => {
  const meeting = signed({ invitations: without('AGRICULTURE'), waived: ['AGRICULTURE'] })

  const finding = ofMeeting('INVITATIONS', meeting)

  expect(finding.verdict).toBe('met')
})

test.each([
  { state: 'declined', verdict: 'met' },
  { state: 'no_answer', verdict: 'met' },
  { state: 'agreed', verdict: 'met' },
  { state: 'draft', verdict: 'unmet' },
] as const)('R28-2: an invitation that is "$state" makes it $verdict', ({ state, verdict }) => {
  const health = invited('HEALTH', { state })
  const meeting = signed({ invitations: [...without('HEALTH'), health] })

  const finding = ofMeeting('INVITATIONS', meeting)

  expect(finding.verdict).toBe(verdict)
})

test('R28-2: until the protocol is signed one that was sent may still be entered', () => {
  const finding = ofMeeting('INVITATIONS', held())

  expect(finding).toMatchObject({ verdict: 'unknown', lacking: [...owedCategories] })
})

test('R28-3: a deputy of another constituency is a remark, and no breach', () => {
  const deputy = invited('MASLIKHAT_DEPUTIES', { servesHere: false })
  const meeting = signed({ invitations: [...without('MASLIKHAT_DEPUTIES'), deputy] })

  const finding = ofMeeting('INVITATIONS', meeting)

  expect(finding).toMatchObject({ verdict: 'met', remarks: ['DEPUTY_OF_ANOTHER_PLACE'] })
})

function without(category: InvitationCategory) {
  return everybody.filter((invitation) => invitation.category !== category)
}
