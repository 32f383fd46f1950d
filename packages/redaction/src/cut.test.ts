import { expect, test } from '@jest/globals'
import { cutsOf } from './cut.ts'
import { type Span, spanOfReviewer } from './span.ts'

function spanAt(text: string, start: number, end: number): Span {
  return spanOfReviewer(text, { start, end, type: 'PERSON' })
}

function asked(text: string, words: readonly string[]): Span[] {
  return words.map((each) => spanAt(text, text.indexOf(each), text.indexOf(each) + each.length))
}

function cutOut(text: string, spans: readonly Span[]): string[] {
  return Array.from(cutsOf(text, spans), ({ start, end }) => text.slice(start, end))
}

test.each([
  { text: 'Дали Ахметову слово.', words: ['Ахметову'], cut: ['Ахметову'], because: 'a whole word' },
  { text: 'Дали Ахметову слово.', words: ['мет'], cut: ['Ахметову'], because: 'a part of a word' },
  {
    text: 'Дали Ах\u00adметову.',
    words: ['мет'],
    cut: ['Ах\u00adметову'],
    because: 'a hyphenation',
  },
  { text: 'Сказал Ким².', words: ['Ким'], cut: ['Ким²'], because: 'a rare digit' },
  { text: 'Сказал Ким，да.', words: ['Ким'], cut: ['Ким'], because: 'a wide comma' },
  {
    text: 'Дом «Ким», да.',
    words: ['«Ким»,'],
    cut: ['«Ким»,'],
    because: 'marks that touch no word',
  },
  { text: 'Дом а,б.', words: ['а,'], cut: ['а'], because: 'a mark behind it touches a word' },
  { text: 'Дом а,б.', words: [',б'], cut: ['б'], because: 'a mark before it touches a word' },
  { text: 'Дом а, б.', words: [', б'], cut: [' б'], because: 'only what touches is left out' },
  { text: 'Дом а,б.', words: [','], cut: [','], because: 'a mark alone, between words' },
  { text: 'Дом а, б.', words: [','], cut: [','], because: 'a mark alone, behind a word' },
  { text: 'Дом а ,б.', words: [','], cut: [','], because: 'a mark alone, before a word' },
])('whole words are cut out: $because', ({ text, words, cut }) => {
  const spans = asked(text, words)

  expect(cutOut(text, spans)).toEqual(cut)
})

test.each([
  { text: 'Серик Ким, да.', words: ['Ким', 'Серик'], cut: ['Серик', 'Ким'], because: 'apart' },
  { text: 'Серик Ким, да.', words: ['Ким', ','], cut: ['Ким', ','], because: 'side by side' },
  {
    text: 'Серик Ким, да.',
    words: ['Серик Ким', 'Ким, да'],
    cut: ['Серик Ким, да'],
    because: 'over',
  },
  { text: 'Серик Ким, да.', words: ['Ким', 'Серик Ким'], cut: ['Серик Ким'], because: 'within' },
  {
    text: 'Серик Ким, да.',
    words: ['Сер', 'рик', 'да'],
    cut: ['Серик', 'да'],
    because: 'one word',
  },
])('what overlaps is cut out as one: $because', ({ text, words, cut }) => {
  const spans = asked(text, words)

  expect(cutOut(text, spans)).toEqual(cut)
})

test('a cut has every span that asks for it, and what begins first and is widest is the first of them', () => {
  const text = 'Серик Ким и Ли.'
  const spans = asked(text, ['Ли', 'Ким', 'Сер', 'Серик Ким'])
  const [li, kim, part, wide] = spans

  const cuts = [...cutsOf(text, spans)]

  expect(cuts.map((cut) => cut.spans)).toEqual([[wide, part, kim], [li]])
})

test.each(['𝐀', '\u{203ff}'])('half a letter is cut out whole: %s', (letter) => {
  const text = `«${letter}»`

  expect(cutOut(text, [spanAt(text, 1, 2)])).toEqual([letter])
  expect(cutOut(text, [spanAt(text, 2, 3)])).toEqual([letter])
})

test('nothing is cut out for a span that holds nothing, and none reaches beyond the text', () => {
  const text = 'Ким'

  expect([...cutsOf(text, [spanAt(text, 1, 1)])]).toMatchObject([{ start: 1, end: 1 }])
  expect([...cutsOf(text, [spanAt(text, -2, 9)])]).toMatchObject([{ start: 0, end: 3 }])
})

test.each([
  { text: 'Серик Ким, да.', names: ['0', '0'], cut: ['Серик Ким'], because: 'parts of one name' },
  { text: 'Серик Ким, да.', names: ['0', '6'], cut: ['Серик', 'Ким'], because: 'two names' },
  { text: 'Серик, Ким, да.', names: ['0', '0'], cut: ['Серик', 'Ким'], because: 'a comma between' },
  { text: 'Серик Ким, да.', names: [], cut: ['Серик', 'Ким'], because: 'no names known' },
])('what stands side by side is cut out as one where it is one name: $because', (one) => {
  const spans = asked(one.text, ['Серик', 'Ким']).map((span, index) => {
    const name = one.names[index]
    return name === undefined ? span : { ...span, name }
  })

  expect(cutOut(one.text, spans)).toEqual(one.cut)
})

test.each([
  { text: 'Вела Ким Н. Ю. Начало в шесть.', name: 'Ким Н. Ю.', cut: 'Ким Н. Ю' },
  { text: 'У Ким Н. Ю. В шесть ушли.', name: 'Ким Н. Ю.', cut: 'Ким Н. Ю' },
  { text: 'Вела Ким Н. Ю. вчера.', name: 'Ким Н. Ю.', cut: 'Ким Н. Ю.' },
  { text: 'Вела Ким Н. Ю.\nНачало в шесть.', name: 'Ким Н. Ю.', cut: 'Ким Н. Ю.' },
  { text: 'У КИМ Н. Ю. С СОСЕДОМ', name: 'КИМ Н. Ю.', cut: 'КИМ Н. Ю.' },
])('the full stop of an initial stays where it ends a sentence too: $text', (one) => {
  expect(cutOut(one.text, asked(one.text, [one.name]))).toEqual([one.cut])
})

test('the full stop of an initial is cut out where something hidden follows', () => {
  const text = 'Ким Н. Ю. Сериком доволен.'

  expect(cutOut(text, asked(text, ['Ким Н. Ю.', 'Сериком']))).toEqual(['Ким Н. Ю.', 'Сериком'])
})
