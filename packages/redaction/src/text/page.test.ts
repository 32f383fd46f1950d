import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { beginsSentence, Page } from './page.ts'
import { areNeighbours } from './words.ts'

function pageOf(text: string, language: Language = 'ru'): Page {
  return new Page(text, { language, known: nothingKnown, lexicon })
}

/** The words of a text whose sentence has no capitals that tell a name. */
function uncased(text: string): string[] {
  const page = pageOf(text)
  return page.words.filter((_, at) => !page.isCased(at)).map((word) => word.text)
}

test.each([
  ['Пришёл сосед вчера.', []],
  ['пришёл сосед вчера', ['пришёл', 'сосед', 'вчера']],
  ['ПРИШЁЛ СОСЕД ВЧЕРА', ['ПРИШЁЛ', 'СОСЕД', 'ВЧЕРА']],
  ['ПРИШЁЛ СОСЕД вчера рано', []],
  ['ПРИШЁЛ СОСЕД вчера', ['ПРИШЁЛ', 'СОСЕД', 'вчера']],
  ['Пришёл сосед. сосед ушёл рано.', ['сосед', 'ушёл', 'рано']],
  ['Пришёл сосед! сосед ушёл рано.', ['сосед', 'ушёл', 'рано']],
  ['Пришёл сосед? сосед ушёл рано.', ['сосед', 'ушёл', 'рано']],
  ['Пришёл сосед\nсосед ушёл рано.', ['сосед', 'ушёл', 'рано']],
  ['Пришёл сосед, сосед ушёл рано.', []],
  ['Живёт на ул. сатпаева давно уже.', []],
  ['Пришёл сосед. ушёл рано.', []],
  ['пришёл сосед вчера. ушёл рано.', ['пришёл', 'сосед', 'вчера', 'ушёл', 'рано']],
  ['пришёл сосед вчера. Ушёл рано.', ['пришёл', 'сосед', 'вчера']],
  ['НЕ ДАЮТ СПАТЬ [житель 1] И [житель 2]', ['НЕ', 'ДАЮТ', 'СПАТЬ', '', 'И', '']],
  ['[житель 1] МИБ', []],
  ['МЫ ВИДЕЛИ ЕГО! [житель 1] ВИДЕЛ', ['МЫ', 'ВИДЕЛИ', 'ЕГО', '', 'ВИДЕЛ']],
  ['[житель 1] пришёл вчера рано', []],
])(
  'capitals tell no name where there are none, or hardly anything else: «%s», %j',
  (text, words) => {
    expect(uncased(text)).toEqual(words)
  },
)

test.each([
  ['Пришёл сосед вчера.', true],
  ['пришёл сосед вчера', false],
  ['ПРИШЁЛ СОСЕД', false],
  ['', false],
])('in the whole of «%s» capitals tell names: %s', (text, cased) => {
  expect(pageOf(text).cased).toBe(cased)
})

const russian = 'Жители поблагодарили участкового за работу.'
const kazakh = 'Тұрғындар учаскелік инспекторға алғыс айтты.'

test.each<[string, Language, Language[]]>([
  [`${russian} ${kazakh}`, 'ru', ['ru', 'kk']],
  [`${russian} ${kazakh}`, 'kk', ['ru', 'kk']],
  [`${kazakh} Ку-ку, бац.`, 'ru', ['kk', 'ru']],
  [`${kazakh} Ку-ку, бац.`, 'kk', ['kk', 'kk']],
  [`${kazakh} Сосед пришёл.`, 'kk', ['kk', 'kk']],
  [`${kazakh} [житель 1] пен [житель 2] келді және кешке кетті.`, 'ru', ['kk', 'kk']],
])('a sentence is of the language of its words: «%s» in %s', (text, language, languages) => {
  const page = pageOf(text, language)

  expect([page.languageAt(0), page.languageAt(page.words.length - 1)]).toEqual(languages)
})

/** Whether the word in angle brackets begins a sentence. */
function begins(marked: string): boolean {
  return beginsSentence(marked.replace(/[<>]/g, ''), { start: marked.indexOf('<') })
}

test.each([
  '<Вера> пришла.',
  'Ушёл. <Вера> пришла.',
  'Ушёл! <Вера> пришла.',
  'Ушёл? <Вера> пришла.',
  'Ушёл… <Вера> пришла.',
  'Ушёл: <Вера> пришла.',
  'Ушёл; <Вера> пришла.',
  'Ушёл\n<Вера> пришла.',
  'Ушёл\r\n\t<Вера> пришла.',
  'Ушёл. «<Вера>» пришла.',
  'Ушёл. “<Вера>” пришла.',
  'Ушёл. „<Вера>“ пришла.',
  'Ушёл. "<Вера>" пришла.',
  'Ушёл. (<Вера>) пришла.',
  'Ушёл. – <Вера> пришла.',
  'Ушёл. — <Вера> пришла.',
  'Ушёл. - <Вера> пришла.',
  'Ушёл. • <Вера> пришла.',
  'Ушёл. * <Вера> пришла.',
  'Ушёл.\n12) <Вера> пришла.',
  'Ушёл.\u00a0\u202f<Вера> пришла.',
  '          – <Вера> пришла.',
])('a sentence begins with the word: %j', (text) => {
  expect(begins(text)).toBe(true)
})

test.each([
  'Пришла <Вера> вчера.',
  'Пришла, <Вера> вчера.',
  'Пришла «<Вера>» вчера.',
  'Пришла – <Вера> вчера.',
  'а <Вера> пришла.',
  'Ушёл.            <Вера> пришла.',
])('no sentence begins with the word: %j', (text) => {
  expect(begins(text)).toBe(false)
})

test.each([
  ['Вера Ким', true],
  ['Вера  \t Ким', true],
  ['Вера\nКим', true],
  ['Вера \r\n Ким', true],
  ['Вера            Ким', true],
  ['Вера             Ким', false],
  ['Вера\n\nКим', false],
  ['Вера, Ким', false],
  ['Вера. Ким', false],
  ['Вера (Ким', false],
])('in %j two words stand side by side: %s', (text, are) => {
  const [first, second] = pageOf(text).words

  expect(first && second && areNeighbours(text, first, second)).toBe(are)
  expect(first && second && areNeighbours(text, second, first)).toBe(false)
})
