import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

const known = {
  ...nothingKnown,
  people: [
    { key: 'a', name: 'Ким Вера', phone: '+7 (727) 273-45-67', iin: '850412350123' },
    { key: 'b', name: 'Цой Лев', phone: '8 701 273 45 67' },
    { key: 'c', name: 'Ли Анна', phone: '2-17-45' },
    { key: 'd', name: 'Тё Олег', phone: '1745' },
  ],
}

/** The numbers that the register explains. */
function own(text: string): string[] {
  return redact(text, { language: 'ru', known, lexicon })
    .filter(({ reason }) => reason === 'REGISTER')
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`)
}

test.each<[string, string[]]>([
  ['Набрал 87272734567.', ['PHONE 87272734567']],
  ['Набрал 77272734567.', ['PHONE 77272734567']],
  ['Набрал 97272734567.', []],
  ['Набрал 7272734567.', ['PHONE 7272734567']],
  ['Набрал 7012734567.', ['PHONE 7012734567']],
  ['Набрал 7022734567.', []],
  ['Набрал 2734567.', ['PHONE 2734567']],
  ['Набрал 734567.', ['PHONE 734567']],
  ['Набрал 27345671.', []],
  ['Набрал 1734567.', []],
  ['Набрал 21745.', ['PHONE 21745']],
  ['Набрал 31745.', []],
  ['Набрал 1745.', []],
  ['Назвал 850412350123.', ['IIN 850412350123']],
  ['Назвал 850412350124.', []],
])('a phone is known also without its country and its town, as it ends: %s', (text, found) => {
  expect(own(text)).toEqual(found)
})
