import { expect, test } from '@jest/globals'
import { answerStateOf } from './state.ts'

const open = {
  overdueFrom: '2026-11-30',
  answer: 'none',
  answeredOn: null,
  referredOn: null,
} as const

test.each([
  {
    appeal: { ...open, answer: 'full' },
    today: '2027-06-01',
    state: 'ANSWERED',
    because: 'it was answered there',
  },
  { appeal: open, today: '2026-11-02', state: 'CHECKING', because: 'it has just been raised' },
  {
    appeal: { ...open, answer: 'partial' },
    today: '2026-11-10',
    state: 'CHECKING',
    because: 'half an answer is none',
  },
  { appeal: open, today: '2026-11-23', state: 'CHECKING', because: 'the last day is still a day' },
  { appeal: open, today: '2026-11-29', state: 'CHECKING', because: 'days off may have been moved' },
  {
    appeal: open,
    today: '2026-11-30',
    state: 'OVERDUE',
    because: 'no transfer explains it any more',
  },
  {
    appeal: { ...open, answeredOn: '2026-11-20' },
    today: '2026-12-01',
    state: 'DONE',
    because: 'it was answered later',
  },
  {
    appeal: { ...open, answeredOn: '2026-12-20' },
    today: '2026-12-20',
    state: 'DONE',
    because: 'late, but answered',
  },
  {
    appeal: { ...open, referredOn: '2026-11-04' },
    today: '2027-06-01',
    state: 'FORWARDED',
    because: 'another body has it',
  },
  {
    appeal: { ...open, referredOn: '2026-11-04', answeredOn: '2026-11-20' },
    today: '2026-12-01',
    state: 'DONE',
    because: 'that body answered',
  },
  {
    appeal: { ...open, overdueFrom: null },
    today: '2027-06-01',
    state: 'CHECKING',
    because: 'no term applies',
  },
] as const)('on $today an appeal is $state: $because', ({ appeal, today, state }) => {
  expect(answerStateOf(appeal, today)).toBe(state)
})
