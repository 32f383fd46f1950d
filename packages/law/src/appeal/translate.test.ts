import { expect, test } from '@jest/globals'
import { inspector, meeting, stranger } from '../given.testing.ts'
import { whyNotTranslate } from './translate.ts'

const translating = {
  actor: inspector,
  appeal: { language: 'other' },
  language: 'kk',
  text: 'Көшеде шам жанбайды.',
} as const

test.each(['held', 'recorded', 'signed', 'published'] as const)(
  'R31-3: an appeal of a meeting that is %s may be translated: the words that were spoken stay',
  (stage) => {
    expect(whyNotTranslate(meeting({ stage }), translating)).toEqual([])
  },
)

test.each([
  { change: { text: ' ' }, problem: 'TRANSLATION_EMPTY' },
  { change: { appeal: { language: 'kk' } }, problem: 'TRANSLATED_INTO_ITSELF' },
  { change: { actor: stranger }, problem: 'FORBIDDEN' },
] as const)('R31-3: a translation is refused: $problem', ({ change, problem }) => {
  const held = meeting({ stage: 'held' } as const)

  expect(whyNotTranslate(held, { ...translating, ...change })).toEqual([problem])
})
