import { expect, test } from '@jest/globals'
import { meeting, staff, stranger } from '../given.testing.ts'
import { whyNotRaise } from './raise.ts'

const held = meeting({ stage: 'held' } as const)
const assistant = staff('ASSISTANT')
const text = 'Ауладағы шамдар екі аптадан бері жанбайды.'
const answerText = 'Жөндеу бригадасы бейсенбіде келеді.'

test.each([
  {
    answer: null,
    answerText: null,
    problems: [],
    because: 'how it was answered can be added before signing',
  },
  { answer: 'none', answerText: null, problems: [], because: 'nothing was answered' },
  { answer: 'partial', answerText, problems: [], because: 'part of it was' },
  { answer: 'full', answerText, problems: [], because: 'all of it was' },
  {
    answer: 'full',
    answerText: '  ',
    problems: ['ANSWER_TEXT_MISSING'],
    because: 'an answer has words',
  },
  {
    answer: 'partial',
    answerText: null,
    problems: ['ANSWER_TEXT_MISSING'],
    because: 'half an answer too',
  },
] as const)(
  'R31-1: an appeal answered $answer is written down: $problems: $because',
  ({ answer, answerText, problems }) => {
    expect(whyNotRaise(held, { actor: assistant, text, answer, answerText })).toEqual(problems)
  },
)

test('R31-1: an appeal without words is none', () => {
  const problems = whyNotRaise(held, {
    actor: assistant,
    text: ' ',
    answer: 'none',
    answerText: null,
  })

  expect(problems).toEqual(['APPEAL_TEXT_MISSING'])
})

test.each([
  { stage: 'announced', problems: ['WRONG_STAGE'] },
  { stage: 'recorded', problems: [] },
  { stage: 'signed', problems: ['WRONG_STAGE'] },
] as const)(
  'R32-9: at a meeting that is $stage an appeal is added: $problems',
  ({ stage, problems }) => {
    const found = whyNotRaise(meeting({ stage }), {
      actor: assistant,
      text,
      answer: 'none',
      answerText: null,
    })

    expect(found).toEqual(problems)
  },
)

test('nobody adds an appeal to somebody else’s meeting', () => {
  const problems = whyNotRaise(held, { actor: stranger, text, answer: 'none', answerText: null })

  expect(problems).toEqual(['FORBIDDEN'])
})
