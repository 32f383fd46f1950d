import { expect, test } from '@jest/globals'
import { announced, held, invited, ofMeeting, signed } from './given.testing.ts'

const leader = (attended: boolean | null) => invited('POLICE_LEADERSHIP', { attended })

test.each([
  { invitations: [leader(true)], verdict: 'met', cause: 'PRESENT' },
  { invitations: [leader(false)], verdict: 'unmet', cause: 'ABSENT' },
  { invitations: [leader(false), leader(true)], verdict: 'met', cause: 'PRESENT' },
  { invitations: [leader(false), leader(null)], verdict: 'unknown', cause: 'PRESENCE_UNKNOWN' },
  { invitations: [], verdict: 'unknown', cause: 'PRESENCE_UNKNOWN' },
])(
  'R26-8: whether a leader of the police body was there is $verdict: $cause',
  ({ invitations, verdict, cause }) => {
    const finding = ofMeeting('POLICE_LEADER', held({ invitations }))

    expect(finding).toMatchObject({ verdict, cause })
  },
)

test('R26-8: one of the two is missing: that one is unmet, the other met', () => {
  const meeting = signed({ invitations: [leader(true), invited('LOCAL_EXECUTIVE')] })

  const leadership = ofMeeting('POLICE_LEADER', meeting)
  const executive = ofMeeting('LOCAL_EXECUTIVE', meeting)

  expect(leadership.verdict).toBe('met')
  expect(executive).toMatchObject({ verdict: 'unmet', cause: 'ABSENT' })
})

test('R26-8: having agreed to come is not having come', () => {
  const agreed = invited('POLICE_LEADERSHIP', { state: 'agreed', attended: false })

  const finding = ofMeeting('POLICE_LEADER', held({ invitations: [agreed] }))

  expect(finding).toMatchObject({
    verdict: 'unmet',
    grounds: [{ kind: 'INVITATION', id: agreed.id, day: null }],
  })
})

test.each([
  { meeting: announced(), asOf: '2026-04-15', verdict: 'not_due', cause: 'STILL_AHEAD' },
  { meeting: announced(), asOf: '2026-04-16', verdict: 'unknown', cause: 'MEETING_UNACCOUNTED' },
  {
    meeting: announced({ stage: 'cancelled' }),
    asOf: '2026-04-16',
    verdict: 'not_applicable',
    cause: 'NOT_HELD',
  },
  {
    meeting: announced({ stage: 'missed' }),
    asOf: '2026-04-16',
    verdict: 'not_applicable',
    cause: 'NOT_HELD',
  },
])(
  'R26-7: of a meeting that is $meeting.stage it is $verdict on $asOf who was there',
  ({ meeting, asOf, ...expected }) => {
    const finding = ofMeeting('LOCAL_EXECUTIVE', meeting, { asOf })

    expect(finding).toMatchObject(expected)
  },
)
