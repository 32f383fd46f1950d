import { expect, test } from '@jest/globals'
import { inspector, meeting, reviewer } from '../given.testing.ts'
import { whyNotPublish } from './publish.ts'

const title = { kk: 'Ауладағы жарық', ru: 'Свет во дворе' }
const outcome = {
  ...meeting({ stage: 'signed' } as const),
  writtenBy: ['assistant', 'inspector'],
  signedBy: ['inspector'],
  reviewed: true,
  undecided: 0,
  unanswered: 0,
  untranslated: 0,
  headings: [
    { topic: 'lighting', title },
    { topic: 'other', title },
  ],
} as const

test('a reviewed outcome is published', () => {
  expect(whyNotPublish(outcome, { actor: reviewer })).toEqual([])
})

test.each([
  { change: { reviewed: false }, problem: 'NOT_REVIEWED', because: 'nobody has looked at it' },
  {
    change: { undecided: 1 },
    problem: 'SPANS_UNDECIDED',
    because: 'one passage may still name a person',
  },
  {
    change: { unanswered: 1 },
    problem: 'ANSWER_MISSING',
    because: 'residents read how each appeal was answered',
  },
  {
    change: { untranslated: 1 },
    problem: 'TRANSLATION_MISSING',
    because: 'R31-3: words of a third language are read in a translation alone',
  },
  {
    change: { headings: [{ topic: null, title }] },
    problem: 'TOPIC_MISSING',
    because: 'the public searches by topic',
  },
  {
    change: { headings: [{ topic: 'noise', title: null }] },
    problem: 'TITLE_MISSING',
    because: 'an item has a title',
  },
  {
    change: { headings: [{ topic: 'noise', title: { kk: 'Шу', ru: '' } }] },
    problem: 'TITLE_MISSING',
    because: 'it has one in each language',
  },
  { change: { stage: 'recorded' }, problem: 'WRONG_STAGE', because: 'it is not signed' },
] as const)('an outcome is not published: $problem: $because', ({ change, problem }) => {
  expect(whyNotPublish({ ...outcome, ...change }, { actor: reviewer })).toEqual([problem])
})

test('everything that keeps a reviewed outcome from the public is said at once', () => {
  const unfinished = { ...outcome, undecided: 4, headings: [{ topic: null, title: null }] }

  const problems = whyNotPublish(unfinished, { actor: reviewer })

  expect(problems).toEqual(['SPANS_UNDECIDED', 'TOPIC_MISSING', 'TITLE_MISSING'])
})

test('a published outcome is published again when an answer has come', () => {
  expect(whyNotPublish({ ...outcome, stage: 'published' }, { actor: reviewer })).toEqual([])
})

test('nobody publishes what they wrote or signed', () => {
  const problems = whyNotPublish(outcome, { actor: { ...reviewer, id: inspector.id } })

  expect(problems).toEqual(['OWN_PROTOCOL'])
})

test('publishing is for the reviewer', () => {
  expect(whyNotPublish(outcome, { actor: inspector })).toEqual(['FORBIDDEN'])
})
