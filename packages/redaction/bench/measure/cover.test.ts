import { expect, test } from '@jest/globals'
import { bareOf } from './cover.ts'

const text = 'Слово дали С. Б. Ахметову.'
const mark = { start: 11, end: 25, type: 'PERSON', kind: 'initials surname' } as const

test.each([
  { spans: [{ start: 11, end: 25 }], bare: null, because: 'one span holds all of it' },
  {
    spans: [
      { start: 11, end: 15 },
      { start: 17, end: 25 },
    ],
    bare: null,
    because: 'a space is no letter',
  },
  { spans: [{ start: 14, end: 25 }], bare: 'С', because: 'an initial stays in sight' },
  { spans: [{ start: 11, end: 24 }], bare: 'у', because: 'the ending of a case stays in sight' },
  { spans: [], bare: 'СБАхметову', because: 'nothing was found' },
])('an entity is covered or not: $because', ({ spans, bare }) => {
  expect(bareOf(text, mark, spans)).toBe(bare)
})
