import { expect, test } from '@jest/globals'
import { inspector, meeting, staff, stranger } from '../given.testing.ts'
import { type Role, roles } from '../staff/role.ts'
import { whyNotIssueSlip, whyNotReissueSlip } from './issue.ts'

const held = meeting({ stage: 'held', startedAt: '2026-04-15T13:35:00Z' } as const)
const applicant = { name: 'Ахметов Нурлан', address: 'проспект Абая, 52', signed: true }
const asked = {
  actor: inspector,
  now: '2026-04-15T15:00:00Z',
  receivedAt: '2026-04-15T14:20:00Z',
  applicant,
  issued: false,
}

test.each([
  { with: {}, problems: [], because: 'all that the record needs is there' },
  { with: { applicant: null }, problems: [], because: 'R32-15: an anonymous one has a slip too' },
  {
    with: { applicant: { ...applicant, address: ' ' } },
    problems: ['APPLICANT_ADDRESS_MISSING'],
    because: 'without an address it is anonymous',
  },
  {
    with: { applicant: { ...applicant, signed: false } },
    problems: ['APPLICANT_NOT_SIGNED'],
    because: 'and without a signature',
  },
  { with: { issued: true }, problems: ['SLIP_ALREADY_ISSUED'], because: 'an appeal has one slip' },
  {
    with: { receivedAt: '2026-04-15T15:00:01Z' },
    problems: ['RECEIVED_IN_FUTURE'],
    because: 'nothing is received ahead of time',
  },
  {
    with: { receivedAt: '2026-04-15T13:34:59Z' },
    problems: ['RECEIVED_BEFORE_MEETING'],
    because: 'it was raised at the meeting',
  },
])('R32-11: a slip is given: $problems: $because', ({ with: other, problems }) => {
  expect(whyNotIssueSlip(held, { ...asked, ...other })).toEqual(problems)
})

test.each([
  { stage: 'announced', problems: ['WRONG_STAGE'] },
  { stage: 'recorded', problems: [] },
  { stage: 'signed', problems: [] },
  { stage: 'published', problems: [] },
] as const)('of a meeting that is $stage a slip is given: $problems', ({ stage, problems }) => {
  expect(whyNotIssueSlip({ ...held, stage }, asked)).toEqual(problems)
})

const giving: readonly Role[] = ['ASSISTANT', 'INSPECTOR', 'POINT_HEAD']

test.each(roles)('whoever writes appeals down gives slips, nobody else: %s', (role) => {
  const problems = whyNotIssueSlip(held, { ...asked, actor: staff(role) })

  expect(problems).toEqual(giving.includes(role) ? [] : ['FORBIDDEN'])
})

test('nobody gives a slip for somebody else’s meeting', () => {
  expect(whyNotIssueSlip(held, { ...asked, actor: stranger })).toEqual(['FORBIDDEN'])
  expect(whyNotReissueSlip(held, { actor: stranger })).toEqual(['FORBIDDEN'])
})

test('a slip is given anew as it was given', () => {
  const early = { ...held, stage: 'planned' } as const

  expect(whyNotReissueSlip(held, { actor: inspector })).toEqual([])
  expect(whyNotReissueSlip(early, { actor: inspector })).toEqual(['WRONG_STAGE'])
})
