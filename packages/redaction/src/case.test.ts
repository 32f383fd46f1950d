import { expect, test } from '@jest/globals'
import { caseAfter, sharedCases } from './case.ts'
import { cases } from './language.ts'

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

test.each([
  { stands: 'dative', words: 'к ко благодаря согласно вопреки по спасибо помочь' },
  { stands: 'genitive', words: 'у от до из без для около возле против кроме после напротив' },
  { stands: 'genitive', words: 'насчёт насчет' },
  { stands: 'instrumental', words: 'с со над под перед между за' },
  { stands: 'locative', words: 'о об обо в во на при' },
  { stands: 'accusative', words: 'про через' },
  { stands: 'dative', words: 'ответила сообщили разъяснил помогли выдал вручил отказала' },
  { stands: 'dative', words: 'предложил рекомендовано позвонил обещали объяснил написал' },
  { stands: 'dative', words: 'передал направила напомнил вынесли дал дала дали дать' },
  { stands: 'genitive', words: 'семья семьи семье семью' },
] as const)('«$words» ask for the $stands', ({ stands, words }) => {
  for (const before of words.split(' ')) expect(caseAfter(before, cases)).toBe(stands)
})

test.each([
  { words: 'с со', possible: ['accusative', 'genitive'], stands: 'genitive' },
  { words: 'над под перед между за', possible: ['genitive', 'accusative'], stands: 'accusative' },
  { words: 'о об обо в во на при', possible: ['genitive', 'accusative'], stands: 'accusative' },
  { words: 'по', possible: ['genitive', 'locative'], stands: 'locative' },
] as const)('«$words» ask for the $stands where the word can stand in that alone', (one) => {
  for (const before of one.words.split(' ')) {
    expect(caseAfter(before, one.possible)).toBe(one.stands)
  }
})

test.each([
  'снег',
  'бок',
  'нос',
  'глаза',
  'кот',
  'указ',
  'пока',
  'недопомог',
  'завтра',
  'вот',
  'послепо',
  'прочерез',
  'далёкий',
  'дала-то',
  'задать',
  'датьё',
])('«%s» is not the preposition that it begins or ends with', (before) => {
  expect(caseAfter(before, [])).toBeUndefined()
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

test('where the words of a name share no case, the one that is declined tells it', () => {
  const shared = sharedCases([['nominative', 'accusative'], ['genitive', 'dative'], []])

  expect(shared).toEqual(['genitive', 'dative'])
})

test('where none is declined, the first word that tells a case tells it', () => {
  const shared = sharedCases([[], ['nominative', 'accusative'], ['nominative']])

  expect(shared).toEqual(['nominative', 'accusative'])
  expect(sharedCases([[], []])).toEqual([])
})

test('a case is shared that every word of the name can stand in', () => {
  const cases = sharedCases([
    ['dative', 'genitive', 'locative'],
    ['genitive', 'dative'],
    ['genitive'],
  ])

  expect(cases).toEqual(['genitive'])
})
