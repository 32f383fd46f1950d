import { expect, test } from '@jest/globals'
import { fileQuestionOf } from './file-question.ts'

const today = '2026-11-28'

test.each([
  { query: '', is: { kato: '000000000', quarter: '2026-Q4' } },
  { query: 'kato=750000000', is: { kato: '750000000', quarter: '2026-Q4' } },
  { query: 'kato=751410000&quarter=2025-Q1', is: { kato: '751410000', quarter: '2025-Q1' } },
  { query: 'kato=75', is: null },
  { query: 'kato=', is: null },
  { query: 'quarter=2026-Q5', is: null },
  { query: 'quarter=', is: null },
])('a file is asked for with "$query"', ({ query, is }) => {
  expect(fileQuestionOf(new URLSearchParams(query), today)).toEqual(is)
})
