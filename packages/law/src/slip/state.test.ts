import { expect, test } from '@jest/globals'
import { slipStateOf } from './state.ts'

const raised = {
  answer: null,
  checkOpenedOn: null,
  answeredOn: null,
  referredOn: null,
  overdueFrom: null,
}
const checked = {
  ...raised,
  answer: 'partial',
  checkOpenedOn: '2026-04-15',
  overdueFrom: '2026-05-15',
} as const

test.each([
  { appeal: raised, state: 'RECEIVED', because: 'nothing is signed yet' },
  {
    appeal: { ...raised, answer: 'none' } as const,
    state: 'RECEIVED',
    because: 'the check opens with the signature',
  },
  { appeal: { ...raised, answer: 'full' } as const, state: 'ANSWERED', because: 'there and then' },
  { appeal: checked, state: 'CHECKING', because: 'half an answer leaves the other half' },
  {
    appeal: { ...checked, referredOn: '2026-04-17' },
    state: 'FORWARDED',
    because: 'another body has it',
  },
  {
    appeal: { ...checked, referredOn: '2026-04-17', answeredOn: '2026-05-02' },
    state: 'DONE',
    because: 'it was answered all the same',
  },
  {
    appeal: { ...checked, overdueFrom: '2026-05-03' },
    state: 'OVERDUE',
    because: 'the term is over today',
  },
  {
    appeal: { ...checked, overdueFrom: null },
    state: 'CHECKING',
    because: 'R32-15: no term applies to an anonymous one',
  },
])('whoever holds the slip reads $state: $because', ({ appeal, state }) => {
  expect(slipStateOf(appeal, '2026-05-03')).toBe(state)
})
