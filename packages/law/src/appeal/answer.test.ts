import { expect, test } from '@jest/globals'
import { inspector, meeting, staff, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotAnswer } from './answer.ts'

const now = '2026-04-29T06:00:00Z'
const text = 'Шамдар ауыстырылды.'
const open = { answer: 'none', answeredOn: null } as const
const unsaid = { answer: null, answeredOn: null }
const signed = meeting({ stage: 'signed' } as const)

test.each(['recorded', 'signed', 'published'] as const)(
  'an appeal left open is answered later, the meeting being %s',
  (stage) => {
    const problems = whyNotAnswer(
      meeting({ stage }),
      { actor: inspector, now, appeal: open, text },
      order2023,
    )

    expect(problems).toEqual([])
  },
)

test.each([
  { appeal: { answer: 'full', answeredOn: null }, problem: 'ALREADY_ANSWERED' },
  { appeal: { answer: 'partial', answeredOn: '2026-04-20' }, problem: 'ALREADY_ANSWERED' },
  { appeal: unsaid, problem: 'ANSWER_MISSING' },
] as const)('an appeal $appeal is not answered later: $problem', ({ appeal, problem }) => {
  const problems = whyNotAnswer(signed, { actor: inspector, now, appeal, text }, order2023)

  expect(problems).toEqual([problem])
})

test.each([
  { stage: 'held', problems: [] },
  { stage: 'recorded', problems: [] },
  { stage: 'signed', problems: ['WRONG_STAGE'] },
  { stage: 'published', problems: ['WRONG_STAGE'] },
] as const)(
  'R32-9: what was answered there is written down while the meeting is $stage: $problems',
  ({ stage, problems }) => {
    const found = whyNotAnswer(
      meeting({ stage }),
      { actor: inspector, now, appeal: unsaid, text, given: 'full' },
      order2023,
    )

    expect(found).toEqual(problems)
  },
)

test.each([
  { given: 'full', problems: ['ANSWER_TEXT_MISSING'] },
  { given: 'partial', problems: ['ANSWER_TEXT_MISSING'] },
  { given: 'none', problems: [] },
  { given: null, problems: ['ANSWER_MISSING'] },
] as const)(
  'R31-2: an answer there that is $given needs its words: $problems',
  ({ given, problems }) => {
    const held = meeting({ stage: 'held' } as const)

    const found = whyNotAnswer(
      held,
      { actor: inspector, now, appeal: unsaid, text: null, given },
      order2023,
    )

    expect(found).toEqual(problems)
  },
)

test('a later answer has words', () => {
  const problems = whyNotAnswer(
    signed,
    { actor: inspector, now, appeal: open, text: '' },
    order2023,
  )

  expect(problems).toEqual(['ANSWER_TEXT_MISSING'])
})

test.each([
  { on: '2026-04-28', problems: [] },
  { on: '2026-04-30', problems: ['DAY_IN_FUTURE'] },
  { on: '2026-04-14', problems: ['DAY_BEFORE_MEETING'] },
])('an answer of $on is entered on 29 April: $problems', ({ on, problems }) => {
  const found = whyNotAnswer(signed, { actor: inspector, now, appeal: open, text, on }, order2023)

  expect(found).toEqual(problems)
})

test('an assistant drafts and does not answer; a stranger neither; and nothing is answered before the meeting', () => {
  const announced = meeting({ stage: 'announced' } as const)

  const problems = [
    whyNotAnswer(signed, { actor: staff('ASSISTANT'), now, appeal: open, text }, order2023),
    whyNotAnswer(signed, { actor: stranger, now, appeal: open, text }, order2023),
    whyNotAnswer(announced, { actor: inspector, now, appeal: open, text }, order2023),
  ]

  expect(problems).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['WRONG_STAGE']])
})
