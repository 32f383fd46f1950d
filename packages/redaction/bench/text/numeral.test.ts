import { expect, test } from '@jest/globals'
import { inKazakhWords, inRussianWords } from './numeral.ts'

test.each([
  { number: 0, russian: 'ноль', kazakh: 'нөл' },
  { number: 7, russian: 'семь', kazakh: 'жеті' },
  { number: 13, russian: 'тринадцать', kazakh: 'он үш' },
  { number: 20, russian: 'двадцать', kazakh: 'жиырма' },
  { number: 45, russian: 'сорок пять', kazakh: 'қырық бес' },
  { number: 100, russian: 'сто', kazakh: 'жүз' },
  { number: 701, russian: 'семьсот один', kazakh: 'жеті жүз бір' },
  { number: 999, russian: 'девятьсот девяносто девять', kazakh: 'тоғыз жүз тоқсан тоғыз' },
])('$number is said “$russian” and “$kazakh”', ({ number, russian, kazakh }) => {
  expect(inRussianWords(number)).toBe(russian)
  expect(inKazakhWords(number)).toBe(kazakh)
})
