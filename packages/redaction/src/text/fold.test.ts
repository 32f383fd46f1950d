import { expect, test } from '@jest/globals'
import { fold, plain } from './fold.ts'

test.each([
  ['Әлібек', 'алибек'],
  ['Ғалым', 'галым'],
  ['Қайрат', 'каират'],
  ['Шыңғыс', 'шынгыс'],
  ['Өмір', 'омир'],
  ['Ұлан', 'улан'],
  ['Үсен', 'усен'],
  ['Ибраһим', 'ибрахим'],
  ['Україна', 'украина'],
  ['Андрей', 'андреи'],
  ['Семён', 'семен'],
  ['Эмма', 'емма'],
  ['АХМЕТОВ', 'ахметов'],
  ['Ах-ме-тов', 'ахметов'],
  ['Ах\u00adметов', 'ахметов'],
  ['Ахме\u0301тов', 'ахметов'],
  ['кв. 4«б»', 'кв4б'],
  ['', ''],
])('%j is folded to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['aсхат', 'асхат'],
  ['bера', 'вера'],
  ['cерик', 'серик'],
  ['eрлан', 'ерлан'],
  ['hина', 'нина'],
  ['iлияс', 'илияс'],
  ['kайрат', 'каират'],
  ['mарат', 'марат'],
  ['oспан', 'оспан'],
  ['pоза', 'роза'],
  ['tимур', 'тимур'],
  ['xасен', 'хасен'],
  ['yмар', 'умар'],
  ['0спан', 'оспан'],
  ['3ауре', 'зауре'],
])('in a Cyrillic word what looks like its letters is read so: %s is %s', (typed, folded) => {
  expect(fold(typed)).toBe(folded)
  expect(fold(`\u2009${typed}`)).toBe(folded)
})

test.each([
  ['Akhmetov', 'akhmetov'],
  ['ABC 03', 'abc03'],
  ['Ákhmet', 'ákhmet'],
])('a word without Cyrillic letters keeps its own: %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['Ёлка', 'ёлка'],
  ['е\u0308лка', 'ёлка'],
  ['Ах\u00adме\u200bтов\ufeff', 'ахметов'],
  ['Ахме-\nтов', 'ахметов'],
  ['Ахме- \n  тов', 'ахметов'],
  ['Ахме- тов', 'ахметов'],
  ['Ах-метов', 'ах-метов'],
])('%j is spelled %j', (text, spelled) => {
  expect(plain(text)).toBe(spelled)
})

test('a long text is folded like a short one', () => {
  expect(fold('Әә-'.repeat(200))).toBe('аа'.repeat(200))
  expect(fold('Ab-'.repeat(200))).toBe('ab'.repeat(200))
})
