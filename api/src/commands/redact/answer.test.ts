import { type Lexicon, noLexicon, nothingKnown } from '@esep/redaction'
import { expect, test } from '@jest/globals'
import { answersTo } from './answer.ts'

const broken: Lexicon = {
  ...noLexicon,
  look(word) {
    if (word === 'сынады') throw new RangeError('it broke')
    return noLexicon.look(word)
  },
}

function request(id: number, text: string) {
  return { id, line: id, text, language: 'kk', known: nothingKnown } as const
}

test('where the engine fails at one text it says so, and the others are done', () => {
  const requests = [request(1, 'Серік келді.'), request(2, 'Ол сынады.'), request(3, 'Бәрі тыныш.')]

  const answers = answersTo(requests, broken)

  expect(answers.map(({ hidden }) => hidden?.text)).toEqual([
    '[тұрғын 1] келді.',
    undefined,
    '[тұрғын 1] тыныш.',
  ])
  expect(answers.map(({ fault }) => fault)).toEqual([
    undefined,
    new RangeError('it broke'),
    undefined,
  ])
})

test('texts at once are answered as each for itself', () => {
  const texts = ['Серік келді.', 'Тел. 8 701 555 12 34.', '', 'Серік пен Айгүл, 8 701 555 12 34.']
  const requests = texts.map((text, at) => request(at, text))

  const apart = requests.flatMap((one) => answersTo([one], noLexicon))

  expect(answersTo(requests, noLexicon)).toEqual(apart)
})
