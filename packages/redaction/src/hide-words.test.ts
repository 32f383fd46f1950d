import { expect, test } from '@jest/globals'
import { clear } from './clear.ts'
import { freeNumber, hideWords, numbersIn, openParts } from './hide-words.ts'
import { startNumbering } from './numbering.ts'

function cleared(text: string) {
  return clear(text, { language: 'ru', spans: [], decisions: {}, numbering: startNumbering() })
}

const hidden = { type: 'PERSON', number: 4 } as const

test.each([
  { text: 'Марат и Марату.', words: 'марат', reads: '[житель 4] и [житель 4].' },
  { text: 'Сосед [житель 1] Марат.', words: '[житель 1] Марат', reads: 'Сосед [житель 4].' },
  { text: 'Сосед [житель 1].', words: 'житель', reads: 'Сосед [житель 1].' },
  { text: 'Марат, Марат Марат', words: 'Марат Марат', reads: '[житель 4]' },
  { text: 'Звонить 8-701-555-12-34', words: '+7 701 555 12 34', reads: 'Звонить [житель 4]' },
  { text: '[житель 1], потом Марат', words: 'Марат', reads: '[житель 1], потом [житель 4]' },
  { text: 'Марат, потом [житель 1]', words: 'Марат', reads: '[житель 4], потом [житель 1]' },
  { text: 'Марат[житель 1]Марат', words: 'Марат', reads: '[житель 4][житель 1][житель 4]' },
  { text: 'Сосед [житель 1]. Асан', words: '1] Асан', reads: 'Сосед [житель 4]' },
  { text: 'Асан [житель 1] тут', words: 'Асан [житель', reads: '[житель 4] тут' },
  { text: '[житель 1]', words: '[житель 1]', reads: '[житель 1]' },
  { text: 'Анны нет, Анну звали.', words: 'Анна', reads: '[житель 4] нет, [житель 4] звали.' },
  { text: 'Лев и Павел.', words: 'Льву', reads: '[житель 4] и Павел.' },
  { text: 'Дома 555-12-34.', words: '8 701 555 12 34', reads: 'Дома [житель 4].' },
  { text: 'Никого.', words: 'Марат', reads: 'Никого.' },
])('in «$text» «$words» is hidden wherever it stands', ({ text, words, reads }) => {
  expect(hideWords(cleared(text), { ...hidden, words }, 'ru')).toBe(reads)
})

test('what stands for words is in the language of the text', () => {
  expect(hideWords(cleared('Марат келді'), { ...hidden, words: 'Марат' }, 'kk')).toBe(
    '[тұрғын 4] келді',
  )
})

test('hiding the same words twice changes nothing', () => {
  const once = hideWords(cleared('Марат и Марату.'), { ...hidden, words: 'Марат' }, 'ru')

  expect(hideWords(once, { ...hidden, words: 'Марат', number: 5 }, 'ru')).toBe(once)
})

test('a number is free that nobody has in either language and in any case', () => {
  const texts = ['[житель 1] и [тұрғынға 7]', '[телефон 19], [2024]']

  expect(freeNumber(texts, 'PERSON')).toBe(8)
  expect(freeNumber(texts, 'PHONE')).toBe(20)
  expect(freeNumber(texts, 'IIN')).toBe(1)
})

test('a number in other brackets, or with other words in them, is nobody’s', () => {
  const texts = [
    '[см. житель 5]',
    '[житель 6 и другие]',
    '[житель 1234567]',
    'житель 8',
    '[житель]',
  ]

  expect(freeNumber(texts, 'PERSON')).toBe(1)
})

test('what stands between roles is looked for part by part', () => {
  expect(openParts('с [житель 1] живёт Марат [телефон 2]')).toEqual(['с', 'живёт Марат'])
})

test('the numbers of what is hidden are read from texts in either language', () => {
  expect(numbersIn(['[жителю 1], [телефонның 3]', '[см. 4]'])).toEqual([
    { type: 'PERSON', number: 1 },
    { type: 'PHONE', number: 3 },
  ])
})
