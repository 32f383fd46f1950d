import { expect, test } from '@jest/globals'
import { outcomeQuestion } from './outcome-filter.ts'

test('what is chosen is asked for, what is left open is not', () => {
  const question = outcomeQuestion(new URLSearchParams('text= камера &topic=THEFT&state=&kato='))

  expect(question).toMatchObject({ filter: { text: 'камера', topic: 'THEFT' } })
})

test.each([
  { query: 'topic=WEATHER', bad: 'WEATHER' },
  { query: 'state=LOST', bad: 'LOST' },
  { query: 'kato=75', bad: '75' },
  { query: 'quarter=2026', bad: '2026' },
])('"$query" makes no sense and is named', ({ query, bad }) => {
  const question = outcomeQuestion(new URLSearchParams(query))

  expect(question).toEqual({ bad })
})
