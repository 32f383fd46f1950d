import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { isReturnedOften, whyNotPassOn, whyNotReturn } from './return.ts'

const signed = meeting({ stage: 'signed' } as const)
const forwarded = { answeredOn: null, referredOn: '2026-04-17' }
const hop = { actor: inspector, now: '2026-04-25T06:00:00Z', appeal: forwarded }

test('R32-13: a body gives an appeal back, or passes it on', () => {
  expect(whyNotReturn(signed, hop, order2023)).toEqual([])
  expect(whyNotPassOn(signed, { ...hop, to: 'Қалалық әкімдік' }, order2023)).toEqual([])
})

test.each([
  { change: { appeal: { ...forwarded, referredOn: null } }, problem: 'NOT_REFERRED' },
  { change: { appeal: { ...forwarded, answeredOn: '2026-04-20' } }, problem: 'ALREADY_ANSWERED' },
  { change: { on: '2026-04-16' }, problem: 'RETURNED_BEFORE_REFERRED' },
  { change: { on: '2026-04-26' }, problem: 'DAY_IN_FUTURE' },
  { change: { actor: stranger }, problem: 'FORBIDDEN' },
])('R32-13: a hop is refused: $problem', ({ change, problem }) => {
  expect(whyNotReturn(signed, { ...hop, ...change }, order2023)).toEqual([problem])
})

test('R32-13: nothing is passed on to nobody', () => {
  expect(whyNotPassOn(signed, { ...hop, to: ' ' }, order2023)).toEqual(['RECIPIENT_MISSING'])
})

test('R32-13: no hop is written down of a meeting that was not held', () => {
  expect(whyNotReturn(meeting(), hop, order2023)).toEqual(['WRONG_STAGE'])
})

test.each([
  { kinds: ['FORWARDED', 'RETURNED'], often: false },
  { kinds: ['FORWARDED', 'RETURNED', 'FORWARDED', 'PASSED_ON'], often: false },
  { kinds: ['FORWARDED', 'RETURNED', 'FORWARDED', 'RETURNED'], often: true },
] as const)('R32-13: $kinds is given back often? $often', ({ kinds, often }) => {
  expect(isReturnedOften(kinds.map((kind) => ({ kind })))).toBe(often)
})
