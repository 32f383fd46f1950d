import { expect, test } from '@jest/globals'
import { secondHalf } from './broken.ts'

/** What of the text comes after the hyphen of its last word with one, if that word was broken there. */
function restOf(text: string): string | null {
  const [, before = '', half = ''] = /^(.*?)([\p{L}\p{N}]+)[-‐]/su.exec(text) ?? []
  const at = secondHalf(text, before.length + half.length, before.length)
  return at === null ? null : text.slice(at)
}

test.each([
  ['Ахме-\nтов', 'the line ends behind the hyphen'],
  ['Ахме-\r\nтов', 'the line ends as on Windows'],
  ['Ахме- \nтов', 'a blank stands before its end'],
  ['Ахме-  \nтов', 'two blanks stand before it'],
  ['Ахме-\n        тов', 'the next line is set in by eight'],
  ['ахме-\nтов', 'it begins with a small letter'],
  ['Ахме- тов', 'two lines became one'],
  ['Ахме‐ тов', 'the hyphen is another one'],
])('%j is one word that was broken: %s', (text) => {
  expect(restOf(text)).toBe('тов')
})

test.each([
  ['Ахме-\nТов', 'the next line begins with a capital'],
  ['Ахме-\n12', 'it begins with a number'],
  ['Ахме-\n', 'nothing follows'],
  ['Ахме-   \nтов', 'three blanks stand before the end of the line'],
  ['Ахме-\n         тов', 'the next line is set in by nine'],
  ['Ахме-\n\nтов', 'a line between is empty'],
  ['Ахме-тов', 'the hyphen is within the word'],
  ['Ахме-\u00a0тов', 'another blank than the usual one follows'],
  ['Ахме-  тов', 'two blanks follow'],
  ['кино- и телестудия', 'it begins with a small letter, in one line'],
  ['Кино- и телестудия', 'one letter follows'],
  ['Ахме- то', 'two letters follow'],
  ['Ахме- тОв', 'a capital follows'],
  ['Ахме- Тов', 'the second half begins with a capital'],
])('%j was not broken: %s', (text) => {
  expect(restOf(text)).toBeNull()
})

test.each([
  'ivan-\nserik@mail.kz',
  'ivan-\nserik.b_1%+-2@mail.kz',
  `ivan-\n${'s'.repeat(64)}@mail.kz`,
  '@serik-\nbatyr',
  'serik@mail.serik-\nbatyr',
  '@a.b_1%+-2.serik-\nbatyr',
  `@${'s.'.repeat(31)}.serik-\nbatyr`,
])('what belongs to an address of the net is left to it: %j', (text) => {
  expect(restOf(text)).toBeNull()
})

test.each([
  ['ivan-\nser ik@mail.kz', 'ser ik@mail.kz'],
  ['ivan-\nser,ik@mail.kz', 'ser,ik@mail.kz'],
  [`ivan-\n${'s'.repeat(65)}@`, `${'s'.repeat(65)}@`],
  ['@mail serik-\nbatyr', 'batyr'],
  ['@mail,serik-\nbatyr', 'batyr'],
])('an address apart takes nothing of the word: %j', (text, rest) => {
  expect(restOf(text)).toBe(rest)
})

test('a word of capitals is broken before a capital', () => {
  expect(restOf('АХМЕ-\nТОВ')).toBe('ТОВ')
})
