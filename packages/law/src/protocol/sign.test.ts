import { expect, test } from '@jest/globals'
import { inspector, meeting, staff, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { mismatchReasons } from './reason.ts'
import { signBy, signedLate, whyNotSign } from './sign.ts'

const protocol = {
  ...meeting({ stage: 'recorded' } as const),
  startedAt: '2026-04-15T13:30:00Z',
  endedAt: '2026-04-15T15:05:00Z',
  participants: 43,
  registered: 40,
  refused: 3,
  mismatchReason: null,
  decisions: 'Ауладағы шамдарды ай соңына дейін жөндеу.',
  appeals: [{ answer: 'full' }, { answer: 'partial' }, { answer: 'none' }],
  nothingRaised: false,
  unspoken: 0,
  reportedBy: [inspector.id, 'other-inspector'],
  signedBy: [],
} as const

test('a complete protocol is signed by its inspector', () => {
  expect(whyNotSign(protocol, { actor: inspector })).toEqual([])
})

test.each([
  { missing: 'its time', without: { endedAt: null }, problem: 'TIME_MISSING' },
  { missing: 'its time and date', without: { startedAt: null }, problem: 'TIME_MISSING' },
  { missing: 'its place', without: { place: null }, problem: 'PROTOCOL_PLACE_MISSING' },
  {
    missing: 'the number of participants',
    without: { participants: null },
    problem: 'PARTICIPANTS_MISSING',
  },
  { missing: 'the decisions', without: { decisions: ' ' }, problem: 'DECISIONS_MISSING' },
  { missing: 'what residents raised', without: { appeals: [] }, problem: 'APPEALS_MISSING' },
] as const)('R32-2: a protocol without $missing is not signed', ({ without, problem }) => {
  expect(whyNotSign({ ...protocol, ...without }, { actor: inspector })).toEqual([problem])
})

test('R32-2: that nobody raised anything is confirmed and not assumed', () => {
  const silent = { ...protocol, appeals: [], nothingRaised: true }

  expect(whyNotSign(silent, { actor: inspector })).toEqual([])
})

test('R32-2: an online meeting has no other place', () => {
  const online = { ...protocol, form: 'ONLINE', place: null } as const

  expect(whyNotSign(online, { actor: inspector })).toEqual([])
})

test('R30-2: a protocol is not signed while its report says nothing of an appeal that an earlier one left open', () => {
  const untold = { ...protocol, unspoken: 1 }

  expect(whyNotSign(untold, { actor: inspector })).toEqual(['EARLIER_APPEALS_UNTOLD'])
})

test('R31-2: a protocol is not signed while it is open how an appeal was answered', () => {
  const unsaid = { ...protocol, appeals: [{ answer: 'full' }, { answer: null }] } as const

  expect(whyNotSign(unsaid, { actor: inspector })).toEqual(['ANSWER_MISSING'])
})

test.each([
  { registered: 40, refused: 3, problems: [], because: 'R32-5: those who refused are counted' },
  { registered: 40, refused: 2, problems: ['REGISTRATION_MISMATCH'], because: 'one is missing' },
  { registered: 44, refused: 0, problems: ['REGISTRATION_MISMATCH'], because: 'one is too many' },
])(
  'R32-3: 43 participants, $registered registered and $refused refused: $problems: $because',
  ({ registered, refused, problems }) => {
    expect(whyNotSign({ ...protocol, registered, refused }, { actor: inspector })).toEqual(problems)
  },
)

test.each(mismatchReasons)('R32-3: a mismatch is signed with its reason: %s', (mismatchReason) => {
  const mismatched = { ...protocol, registered: 12, mismatchReason }

  expect(whyNotSign(mismatched, { actor: inspector })).toEqual([])
})

test('everything a protocol lacks is said at once', () => {
  const bare = { ...protocol, endedAt: null, decisions: null, registered: 0 }

  const problems = whyNotSign(bare, { actor: inspector })

  expect(problems).toEqual(['TIME_MISSING', 'DECISIONS_MISSING', 'REGISTRATION_MISMATCH'])
})

test('at a joint meeting every inspector signs, each once', () => {
  const signedByOne = { ...protocol, stage: 'signed', signedBy: ['other-inspector'] } as const
  const signedByBoth = { ...signedByOne, signedBy: ['other-inspector', inspector.id] }

  expect(whyNotSign(signedByOne, { actor: inspector })).toEqual([])
  expect(whyNotSign(signedByBoth, { actor: inspector })).toEqual(['ALREADY_SIGNED'])
})

test('a head of the point who did not report does not sign in the place of who did', () => {
  const problems = whyNotSign(protocol, { actor: staff('POINT_HEAD') })

  expect(problems).toEqual(['SIGNER_DID_NOT_REPORT'])
})

test('where the post was vacant and nobody reported, the head of the point signs', () => {
  const problems = whyNotSign({ ...protocol, reportedBy: [] }, { actor: staff('POINT_HEAD') })

  expect(problems).toEqual([])
})

test.each([staff('ASSISTANT'), staff('REVIEWER'), stranger])(
  'a protocol is not signed by $id',
  (actor) => {
    expect(whyNotSign(protocol, { actor })).toEqual(['FORBIDDEN'])
  },
)

test('what is not recorded is not signed', () => {
  expect(whyNotSign({ ...protocol, stage: 'held' }, { actor: inspector })).toEqual(['WRONG_STAGE'])
})

const { startedAt, endedAt } = protocol
const pastMidnight = { startedAt: '2026-04-15T17:30:00Z', endedAt: '2026-04-15T19:40:00Z' }

test.each([
  { signedAt: '2026-04-15T18:58:00Z', late: false, because: 'it is 23:58 of the same day' },
  { signedAt: '2026-04-15T19:05:00Z', late: true, because: 'it is 00:05 of the next' },
])('R32-6: signed at $signedAt, a protocol is late: $late: $because', ({ signedAt, late }) => {
  expect(signedLate({ startedAt, endedAt, signedAt }, order2023)).toBe(late)
})

test.each([
  { lateSignBoundary: 'dayEnded', by: '2026-04-16' },
  { lateSignBoundary: 'dayStarted', by: '2026-04-15' },
] as const)(
  'R32-6: a meeting that runs past midnight is signed by $by where $lateSignBoundary counts',
  ({ lateSignBoundary, by }) => {
    expect(signBy(pastMidnight, { ...order2023, lateSignBoundary })).toBe(by)
  },
)
