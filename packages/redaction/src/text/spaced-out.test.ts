import { expect, test } from '@jest/globals'
import { isSpacedOut, joinedLetters, spacedOutEnd } from './spaced.ts'

/** What is read as one word from the first letter behind a stroke on. */
function wordAt(marked: string): string {
  const start = marked.indexOf('|')
  const text = marked.replace('|', '')
  return text.slice(start, spacedOutEnd(text, start))
}

test.each([
  ['|А х м е т о в пришёл', 'А х м е т о в'],
  ['|А.х.м.е.т.о.в пришёл', 'А.х.м.е.т.о.в'],
  ['|А_х_м_е_т_о_в пришёл', 'А_х_м_е_т_о_в'],
  ['|А*х*м*е*т*о*в пришёл', 'А*х*м*е*т*о*в'],
  ['|А·х·м·е·т·о·в пришёл', 'А·х·м·е·т·о·в'],
  ['|А\u2009х\u2009м\u2009е\u2009т пришёл', 'А\u2009х\u2009м\u2009е\u2009т'],
  ['|А\u202fх\u202fм\u202fе\u202fт пришёл', 'А\u202fх\u202fм\u202fе\u202fт'],
  ['|В е р а', 'В е р а'],
  ['|Ц о й пришёл', 'Ц о й'],
  ['Был |А х м е т о в', 'А х м е т о в'],
  ['|И в а н о в П. И. пришёл', 'И в а н о в'],
  ['|И в а н о в П ё т р', 'И в а н о в'],
  [`|${'а '.repeat(70)}`, 'а '.repeat(64).trim()],
])('letters that stand apart are one word: %j', (text, word) => {
  expect(wordAt(text)).toBe(word)
})

test.each([
  '|Вера пришла',
  '|А ушёл',
  '|ц о й пришёл',
  '|Ц О Й пришёл',
  '|Ц.о.й пришёл',
  '|И. И. Иванов',
  '|И.И.И.И. Иванов',
  '|А-х-м-е-т-о-в',
  '|А х_м е_т о_в',
  '|у А у б а к и р',
  'А|х м е т о в',
])('this is no word whose letters stand apart: %j', (text) => {
  expect(wordAt(text)).toBe('')
})

test.each([
  ['А х м е т', true],
  ['Ц о й', true],
  ['А.х.м', true],
  ['А х', false],
  ['Ахмет', false],
  ['А хмет', false],
])('of %s the letters stand apart: %s', (word, are) => {
  expect(isSpacedOut(word)).toBe(are)
})

test('such a word is written without what parts its letters', () => {
  expect(joinedLetters('А.х_м*е·т\u00a0о\u2009в\u202fа б')).toBe('Ахметоваб')
})
