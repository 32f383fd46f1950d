import { expect, test } from '@jest/globals'
import { inspector, meeting, staff, stranger } from '../given.testing.ts'
import { whyNotSort } from './sort.ts'

const signed = meeting({ stage: 'signed' } as const)
const open = { answer: 'none', answeredOn: null, referredOn: null } as const
const sorting = { actor: inspector, appeal: open, parts: 0 }

test('R32-13: whoever writes it down says that an appeal is not for the police, before anybody knows where it goes', () => {
  expect(whyNotSort(signed, sorting)).toEqual([])
  expect(whyNotSort(meeting({ stage: 'held' } as const), sorting)).toEqual([])
  expect(whyNotSort(signed, { ...sorting, actor: staff('ASSISTANT') })).toEqual([])
})

test.each([
  { change: { parts: 2 }, problem: 'ALREADY_SPLIT' },
  { change: { appeal: { ...open, answer: 'full' } }, problem: 'ALREADY_ANSWERED' },
  { change: { appeal: { ...open, answeredOn: '2026-04-20' } }, problem: 'ALREADY_ANSWERED' },
  { change: { appeal: { ...open, referredOn: '2026-04-20' } }, problem: 'ALREADY_REFERRED' },
  { change: { actor: staff('REVIEWER') }, problem: 'FORBIDDEN' },
  { change: { actor: stranger }, problem: 'FORBIDDEN' },
] as const)('R32-13: whose an appeal is may not be said: $problem', ({ change, problem }) => {
  expect(whyNotSort(signed, { ...sorting, ...change })).toEqual([problem])
})

test('R32-13: nothing is sorted before the meeting', () => {
  expect(whyNotSort(meeting(), sorting)).toEqual(['WRONG_STAGE'])
})
