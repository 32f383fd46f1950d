import { expect, test } from '@jest/globals'
import { caseAfter, sharedCases } from './case.ts'

test.each([
  { before: 'к', possible: ['dative', 'accusative'], stands: 'dative', as: 'к Ахметову' },
  { before: 'с', possible: ['instrumental'], stands: 'instrumental', as: 'с Ахметовым' },
  { before: 'с', possible: ['genitive', 'accusative'], stands: 'genitive', as: 'с Ахметова' },
  { before: 'об', possible: ['locative', 'dative'], stands: 'locative', as: 'об Ахметовой' },
  { before: 'у', possible: [], stands: 'genitive', as: 'у Гарсия' },
  { before: 'ответил', possible: ['genitive', 'dative'], stands: 'dative', as: 'ответил Ким' },
  {
    before: 'видел',
    possible: ['genitive', 'accusative'],
    stands: 'genitive',
    as: 'видел Ахметова',
  },
  { before: 'видел', possible: [], stands: undefined, as: 'видел Гарсия' },
] as const)('the word before tells the case: $as', ({ before, possible, stands }) => {
  const one = caseAfter(before, possible)

  expect(one).toBe(stands)
})

test('the words of one name stand in the same case', () => {
  const shared = sharedCases([['dative'], ['dative', 'accusative']])

  expect(shared).toEqual(['dative'])
})

test('beside a first name that is not declined the surname is a woman’s', () => {
  const [first] = sharedCases([['nominative'], ['dative', 'accusative']])
  const [unknown] = sharedCases([[], ['dative', 'accusative']])

  expect(first).toBe('accusative')
  expect(unknown).toBe('accusative')
})
