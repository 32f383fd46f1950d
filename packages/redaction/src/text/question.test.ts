import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { Page } from './page.ts'
import { question, spelledLike, typedLike } from './question.ts'

function wordsOf(text: string) {
  return new Page(text, { language: 'kk', known: nothingKnown, lexicon }).words
}

test('each word is asked once, however often and wherever it stands', () => {
  const asked: string[] = []
  const isLong = question(({ text }) => {
    asked.push(text)
    return text.length > 4
  })
  expect(wordsOf('көше бойында көше').map(isLong)).toEqual([false, true, false])
  expect(wordsOf('Бойында көше').map(isLong)).toEqual([true, false])
  expect(asked).toEqual(['көше', 'бойында', 'Бойында'])
})

test('one question is not answered for another', () => {
  const [word] = wordsOf('көше')
  if (!word) throw new Error('There was a word.')
  const [yes, no, again] = [question(() => true), question(() => false), question(() => true)]
  expect([yes(word), no(word), again(word), no(word), yes(word)]).toEqual([
    ...[true, false, true],
    ...[false, true],
  ])
})

test('a pattern is asked of a word in small letters, or as it is typed without Kazakh ones', () => {
  const words = wordsOf('КӨШЕ коше')
  expect(words.map(spelledLike(/^көше$/u))).toEqual([true, false])
  expect(words.map(typedLike(/^коше$/u))).toEqual([true, true])
})
