import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { isBeforeLetter, isForNeighbour, isForSomebody } from './somebody.ts'

/** Whether a word of a Kazakh text is what is asked. */
function is(ask: (word: Word) => boolean, word: string): boolean {
  const [one] = new Page(word, { language: 'kk', known: nothingKnown, lexicon }).words
  return one !== undefined && ask(one)
}

test.each([
  ...['тұрғын', 'тұрғыны', 'тұрғыным', 'тұрғынымыз', 'көрші', 'көршім', 'көршіміз', 'көршісі'],
  ...['азамат', 'азаматы', 'азаматым', 'келіншек', 'келіншегі', 'жігіт', 'жігіті', 'жігітім'],
  ...['сосед', 'соседа', 'соседу', 'соседом', 'соседе', 'соседка', 'соседке', 'соседкой', 'жилец'],
  ...['жильца', 'жильцом', 'житель', 'жителя', 'жителю', 'жителем', 'жительница', 'жительнице'],
  ...['сыныптас', 'сыныптасым', 'қайным', 'қайнысы', 'бажам', 'дәрігер', 'медбике', 'фельдшер'],
])('«%s» is for a neighbour or for kin', (word) => {
  expect(is(isForNeighbour, word)).toBe(true)
})

test.each([
  ...['тұрғындар', 'көршілес', 'азаматтық', 'жігіттер', 'келіншектер', 'соседний', 'соседство'],
  ...['жительство', 'жилище', 'сыныптастар', 'дәрігерлік', 'бұрынғытұрғын', 'некөрші', 'несосед'],
])('«%s» is for no one of them', (word) => {
  expect(is(isForNeighbour, word)).toBe(false)
})

test.each([
  ...['оқушы', 'оқушысы', 'окушы', 'бала', 'баласы', 'балам', 'баламыз', 'қыз', 'қызы', 'қызым'],
  ...['қызымыз', 'ұл', 'ұлы', 'ұлым', 'ұлымыз', 'әйел', 'әйелі', 'шал', 'апай', 'шешей', 'гр'],
  ...['гр-ка', 'гр-н', 'г-н', 'г-жа', 'г-ну'],
])('behind «%s» stands somebody of whom a letter is told', (word) => {
  expect(is(isBeforeLetter, word)).toBe(true)
})

test.each(['балалық', 'қызыл', 'ұлттық', 'шалғай', 'грамм', 'гр-каша', 'г-образный', 'балабақша'])(
  'and behind «%s» nobody does',
  (word) => {
    expect(is(isBeforeLetter, word)).toBe(false)
  },
)

test.each(['тұрғындар', 'көршілер', 'азаматша', 'жігіттер', 'келіншектің'])(
  '«%s» says that somebody is meant',
  (word) => {
    expect(is(isForSomebody, word)).toBe(true)
  },
)
