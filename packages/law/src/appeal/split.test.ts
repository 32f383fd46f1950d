import { expect, test } from '@jest/globals'
import { inspector, meeting, staff, stranger } from '../given.testing.ts'
import { standingOf, whyNotPart, whyNotSplitAppeal } from './split.ts'

const signed = meeting({ stage: 'signed' } as const)
const open = { answer: 'none', answeredOn: null, referredOn: null } as const
const splitting = { actor: inspector, appeal: open, parts: 0, texts: ['Шу', 'Шам'] }

test('R32-14: a mixed appeal is split into parts', () => {
  expect(whyNotSplitAppeal(signed, splitting)).toEqual([])
})

test.each([
  { change: { texts: ['Шу'] }, problem: 'PARTS_TOO_FEW' },
  { change: { texts: Array(11).fill('Шу') }, problem: 'PARTS_TOO_FEW' },
  { change: { texts: ['Шу', ' '] }, problem: 'PART_TEXT_MISSING' },
  { change: { parts: 2 }, problem: 'ALREADY_SPLIT' },
  { change: { appeal: { ...open, answer: 'full' } }, problem: 'ALREADY_ANSWERED' },
  { change: { appeal: { ...open, answeredOn: '2026-04-20' } }, problem: 'ALREADY_ANSWERED' },
  { change: { appeal: { ...open, referredOn: '2026-04-20' } }, problem: 'ALREADY_REFERRED' },
  { change: { actor: staff('ASSISTANT') }, problem: 'FORBIDDEN' },
  { change: { actor: stranger }, problem: 'FORBIDDEN' },
] as const)('R32-14: an appeal is not split so: $problem', ({ change, problem }) => {
  expect(whyNotSplitAppeal(signed, { ...splitting, ...change })).toEqual([problem])
})

test('R32-14: nothing is split before the meeting', () => {
  expect(whyNotSplitAppeal(meeting(), splitting)).toEqual(['WRONG_STAGE'])
})

test.each([
  { parts: [], part: null, problems: [] },
  { parts: [], part: 1, problems: ['PART_MISSING'] },
  { parts: [1, 2], part: 2, problems: [] },
  { parts: [1, 2], part: null, problems: ['PART_MISSING'] },
  { parts: [1, 2], part: 3, problems: ['PART_MISSING'] },
])('R32-14: of parts $parts an act names $part: $problems', ({ parts, part, problems }) => {
  const numbered = parts.map((number) => ({ number }))

  expect(whyNotPart(numbered, part)).toEqual(problems)
})

const waiting = { answeredOn: null, referredOn: null }
const referred = { answeredOn: null, referredOn: '2026-04-17' }
const answered = { answeredOn: '2026-04-22', referredOn: null }

test.each([
  { parts: [waiting, referred], standing: waiting, because: 'the police still have one' },
  { parts: [waiting, answered], standing: waiting, because: 'one waits' },
  { parts: [answered, referred], standing: referred, because: 'what is left lies elsewhere' },
  {
    parts: [answered, { ...referred, answeredOn: '2026-05-01' }],
    standing: { answeredOn: '2026-05-01', referredOn: null },
    because: 'each is answered',
  },
])('R32-14: the whole follows its parts: $because', ({ parts, standing }) => {
  expect(standingOf(parts)).toEqual(standing)
})
