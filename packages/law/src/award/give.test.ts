import { expect, test } from '@jest/globals'
import { meeting, staff } from '../given.testing.ts'
import { whyNotAward, whyNotConsent, whyNotStrikeAward, whyNotWithdrawConsent } from './give.ts'

const inspector = staff('INSPECTOR')
const held = meeting({ stage: 'held' as const })
const merit = { kk: 'Ауладағы кезекшілік үшін', ru: 'За дежурство во дворе' }
const name = { kk: 'Ахметов Нұрлан', ru: 'Ахметов Нурлан' }
const state = { isStruck: false, consents: false, isHidden: false }
const named = { recipient: 'RESIDENT' as const, name, ...state }
const consent = { on: '2026-04-15', document: 'Расписка от 15 апреля' }
const today = '2026-04-16'

test.each([
  { recipient: 'RESIDENT', name: null, problems: [] },
  { recipient: 'RESIDENT', name, problems: [] },
  { recipient: 'ASSOCIATION', name: null, problems: ['AWARDED_UNNAMED'] },
  { recipient: 'ORGANISATION', name: { kk: ' ', ru: 'Школа' }, problems: ['AWARDED_UNNAMED'] },
] as const)(
  'R34-1: citizens, associations and organisations are awarded, and only a citizen without a name: $recipient $problems',
  ({ recipient, name, problems }) => {
    const asked = { actor: inspector, recipient, name, merit }

    expect(whyNotAward(held, asked)).toEqual(problems)
  },
)

test('R34-1: it is said for what, in both languages, and given at a meeting that took place', () => {
  const asked = { actor: inspector, recipient: 'RESIDENT' as const, name: null, merit }

  expect(whyNotAward(held, { ...asked, merit: { kk: '', ru: 'За дежурство' } })).toEqual([
    'MERIT_MISSING',
  ])
  expect(whyNotAward(meeting({ stage: 'announced' as const }), asked)).toEqual(['WRONG_STAGE'])
  expect(whyNotAward(held, { ...asked, actor: staff('ASSISTANT') })).toEqual(['FORBIDDEN'])
})

test.each([
  { award: {}, paper: {}, problems: [] },
  { award: { recipient: 'ORGANISATION' }, paper: {}, problems: ['CONSENT_OF_NO_RESIDENT'] },
  { award: { name: null }, paper: {}, problems: ['AWARDED_UNNAMED'] },
  { award: { consents: true }, paper: {}, problems: ['CONSENT_GIVEN'] },
  { award: { isStruck: true }, paper: {}, problems: ['AWARD_STRUCK'] },
  { award: { isHidden: true }, paper: {}, problems: ['NAME_HIDDEN'] },
  { award: {}, paper: { document: ' ' }, problems: ['CONSENT_UNSHOWN'] },
  { award: {}, paper: { on: '2026-04-17' }, problems: ['DAY_IN_FUTURE'] },
] as const)(
  'R34-2: the consent to be named is of a resident who is named, with what shows it: $problems',
  ({ award, paper, problems }) => {
    const asked = { actor: inspector, today, award: { ...named, ...award } }

    expect(whyNotConsent(held, { ...asked, consent: { ...consent, ...paper } })).toEqual(problems)
  },
)

test('R34-2: whoever reads the meeting may take a name off at once, and nobody twice', () => {
  const roles = ['ASSISTANT', 'INSPECTOR', 'POINT_HEAD', 'REVIEWER', 'SUPERVISOR'] as const

  for (const role of roles) {
    expect(whyNotWithdrawConsent(held, { actor: staff(role), consents: true })).toEqual([])
  }
  expect(whyNotWithdrawConsent(held, { actor: inspector, consents: false })).toEqual([
    'CONSENT_NOT_GIVEN',
  ])
})

test('R34-1: an award entered by mistake is struck out once', () => {
  expect(whyNotStrikeAward(held, { actor: inspector, isStruck: false })).toEqual([])
  expect(whyNotStrikeAward(held, { actor: inspector, isStruck: true })).toEqual(['AWARD_STRUCK'])
})
