import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { loadLexicon } from '../node.ts'
import { Page } from '../text/page.ts'
import { featuresOf, placeOf, type Table, taggerOf } from './tagger.ts'

// NOTE: what a word weighs is kept with its lexicon, so these weights have one of their own.
const lexicon = { ...loadLexicon() }

/** Weights of which no two neighbours are alike. */
function tableOf(scale: number, seed: number): Table {
  const steps = Int8Array.from({ length: 4096 }, (_, at) => (at * at * seed) % 251)
  return { steps, scale }
}

const weights = { kk: tableOf(0.5, 17), ru: tableOf(0.25, 31) }
const tagger = taggerOf(weights)

/** The weights of all features of a word. */
function sumOf(page: Page, index: number): number {
  const { steps, scale } = weights[page.language]
  const told = featuresOf(page, index).map((one) => steps[placeOf(one, steps)] ?? 0)
  return told.reduce((sum, one) => sum + one, steps[0] ?? 0) * scale
}

test.each<[string, Language]>([
  ['Вчера к соседке Ахметовой С. приходил Ким, ушёл. Дома тихо!', 'ru'],
  ['Кеше көршіміз Ахметова С. келді, кейін кетті. Үй тыныш!', 'kk'],
  ['Ким', 'ru'],
  ['«Вера» – (Ким): 5 Ли', 'ru'],
  ['Марат, Асель, Қайрат, Akhmetov-Ким, ВЕРА', 'kk'],
])('the score of a word is the sum of what its features weigh: %s', (text, language) => {
  const page = new Page(text, { language, known: nothingKnown, lexicon })

  const scores = page.words.map((_, index) => tagger.scoreOf(page, index))
  const again = page.words.map((_, index) => tagger.scoreOf(page, index))

  expect(scores).toEqual(page.words.map((_, index) => sumOf(page, index)))
  expect(again).toEqual(scores)
})

test('where no word stands there is nothing to judge', () => {
  const page = new Page('Ким', { language: 'ru', known: nothingKnown, lexicon })

  expect(tagger.scoreOf(page, 1)).toBe(0)
  expect(featuresOf(page, 1)).toEqual([])
})

test('two places of a word, and two languages, have features of their own', () => {
  const page = new Page('Вчера Ким, ушёл Ким', { language: 'ru', known: nothingKnown, lexicon })
  const [first, second] = [featuresOf(page, 1), featuresOf(page, 3)]

  expect(new Set(first).size).toBe(first.length)
  expect(first).not.toEqual(second)
})
