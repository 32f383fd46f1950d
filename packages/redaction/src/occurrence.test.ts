import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { occurrencesOf } from './occurrence.ts'

test.each([
  { text: 'Марат айтты.', words: 'Марат', found: ['Марат'], because: 'as it is written' },
  { text: 'МАРАТҚА, маратты.', words: 'Марат', found: ['МАРАТҚА', 'маратты'], because: 'suffixes' },
  { text: 'Қанат пен Канат.', words: 'Канат', found: ['Қанат', 'Канат'], because: 'any keyboard' },
  { text: 'сосед  Марат', words: 'сосед Марат', found: ['сосед  Марат'], because: 'any gap' },
  { text: 'соседу Марату', words: 'Сосед Марат', found: ['соседу Марату'], because: 'declined' },
  { text: 'с Асель', words: 'Асел', found: ['Асель'], because: 'another ending' },
  { text: 'о Серике, Алине', words: 'Алина', found: ['Алине'], because: 'an ending is lost' },
  { text: 'верность', words: 'Вера', found: [], because: 'too little is left of a short word' },
  { text: 'сосед. Потом пришёл Марат', words: 'сосед Марат', found: [], because: 'not together' },
  {
    text: 'Ка-\nнат и Ка\u00adнат',
    words: 'Канат',
    found: ['Ка-\nнат', 'Ка\u00adнат'],
    because: 'breaks',
  },
  { text: 'Ли лишился', words: 'Ли', found: ['Ли'], because: 'a short word is itself alone' },
  {
    text: 'дом 12, дом 125',
    words: 'дом 12',
    found: ['дом 12'],
    because: 'a number has no suffix',
  },
  { text: 'Самарат', words: 'Марат', found: [], because: 'it begins a word' },
  {
    text: '+7 (701) 555-12-34 и 87015551234',
    words: '8 701 555 12 34',
    found: ['+7 (701) 555-12-34', '87015551234'],
    because: 'however it is grouped',
  },
  {
    text: '87015551235, 8 701 555 12 34',
    words: '+7 701 555 12 34',
    found: ['8 701 555 12 34'],
    because: 'another number is another',
  },
  { text: 'счёт 1 23 45', words: '12345', found: ['1 23 45'], because: 'five digits are a number' },
  { text: 'в 2024 году', words: '2024', found: ['2024'], because: 'four digits are a word' },
  { text: 'дом 55512', words: 'дом 55512', found: ['дом 55512'], because: 'a number has a word' },
  { text: 'соседу Веру', words: 'сосед Вера', found: ['соседу Веру'], because: 'one word helps' },
  {
    text: 'сосед .. Марат',
    words: 'сосед Марат',
    found: ['сосед .. Марат'],
    because: 'four signs',
  },
  { text: 'сосед ... Марат', words: 'сосед Марат', found: [], because: 'five signs' },
  { text: '«Марат', words: 'сосед Марат', found: [], because: 'the text has too few words' },
  { text: '12345', words: '+12345', found: ['12345'], because: 'five digits' },
  { text: '787015551234', words: '87015551234', found: [], because: 'it is longer' },
  { text: 'сосед ..... Марат', words: 'сосед Марат', found: [], because: 'the gap is too wide' },
  { text: 'что угодно', words: ' … ', found: [], because: 'no word is meant' },
])('words to be hidden are found: $because', ({ text, words, found }) => {
  const stretches = occurrencesOf(text, words)

  expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual(found)
})

test('whatever stands in a text as words is found where it stands', () => {
  const letters = fc.constantFrom(...'абвгдәіңөұ')
  const word = fc.string({ unit: letters, minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(), (words, at) => {
      const wanted = words[at % words.length] ?? ''
      const text = words.join(' ')

      const found = occurrencesOf(text, wanted).map(({ start }) => start)

      const before = words.slice(0, at % words.length)
      expect(found).toContain(before.reduce((sum, one) => sum + one.length + 1, 0))
    }),
  )
})
