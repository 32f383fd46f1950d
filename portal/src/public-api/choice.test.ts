import { expect, test } from '@jest/globals'
import { choiceOf } from './choice.ts'

function match(label: string, house: string | null, precinct: string) {
  return { label, house, precinct: { id: precinct, number: 28, district: { name: '' } } }
}

test.each([
  { matches: [], meant: null, because: 'nothing was found' },
  {
    matches: [match('Абай даңғылы, 52', '52', 'a')],
    meant: 'Абай даңғылы, 52',
    because: 'it is the only one',
  },
  {
    matches: [match('Абай даңғылы, 52', '52', 'a'), match('Абай көшесі', null, 'b')],
    meant: 'Абай даңғылы, 52',
    because: 'the only house is the best match',
  },
  {
    matches: [match('Абай даңғылы', null, 'a'), match('Абай көшесі', null, 'a')],
    meant: 'Абай даңғылы',
    because: 'both lie in one precinct',
  },
  {
    matches: [match('Абай даңғылы', null, 'a'), match('Абай көшесі', null, 'b')],
    meant: null,
    because: 'the reader must choose',
  },
  {
    matches: [match('Абай даңғылы, 5', '5', 'a'), match('Абай көшесі, 5', '5', 'b')],
    meant: null,
    because: 'two houses fit',
  },
])('of the matches $meant is meant: $because', ({ matches, meant }) => {
  const choice = choiceOf(matches)

  expect(choice?.label ?? null).toBe(meant)
})
