import { expect, test } from '@jest/globals'
import { type Known, nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import { seen } from './seen.testing.ts'

test.each([
  ['Звонят с +12345678.', 'ID_DOC review +12345678'],
  ['Звонят с +123456789.', 'PHONE redact +123456789'],
  ['Звонят с +123456789012345.', 'PHONE redact +123456789012345'],
  ['Звонят с +1234567890123456.', 'CARD redact +1234567890123456'],
  ['Записал 8 10 998 90 123 45 67.', 'PHONE redact 8 10 998 90 123 45 67'],
  ['Записал 00 49 151 2345 6789.', 'PHONE redact 00 49 151 2345 6789'],
])('a phone abroad has nine to fifteen digits behind its plus: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual([found])
})

test.each<[string, string[]]>([
  [
    '850412350123 8 701 555 12 34 123 ABC 02',
    ['IIN redact 850412350123', 'PHONE redact 8 701 555 12 34', 'PLATE redact 123 ABC 02'],
  ],
  ['850412 350123 87015551234', ['IIN redact 850412 350123', 'PHONE redact 87015551234']],
  ['701 555 12 34 747 918 05 77', ['PHONE redact 701 555 12 34', 'PHONE redact 747 918 05 77']],
  ['255-12-34 4400 4301 2345 6789', ['PHONE redact 255-12-34', 'CARD redact 4400 4301 2345 6789']],
  ['1\t12.03.2026\t701 555 12 34', ['PHONE redact 701 555 12 34']],
  ['1. 12.03.26 201-12-34', ['PHONE redact 201-12-34']],
  ['12 35 701 555 12', ['IIN review 12 35 701 555 12']],
  ['8 701 555 12 34 850412350123', ['PHONE redact 8 701 555 12 34', 'IIN redact 850412350123']],
])('in a row of a table each number is its own: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Набрал +(7) 701 555 12 34.', ['PHONE redact +(7) 701 555 12 34']],
  ['Набрал (317) 255-66.', ['PHONE redact 317) 255-66']],
  ['Набрал (3172 55-66-77.', ['PHONE redact 55-66-77']],
  ['Набрал 317) 2556677.', ['PHONE review 2556677']],
])('a bracket around the code of a town makes a phone, half a bracket none: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Это 273-4567.', ['PHONE redact 273-4567']],
  ['Это 273-456.', []],
  ['Договор № 273-45-67.', []],
  ['Звонок 23456 3 раза.', ['PHONE review 23456']],
  ['Номер 23456.', ['PHONE redact 23456']],
  ['На 23456 телефон звонят.', ['PHONE redact 23456']],
  ['23456 – мой телефон.', ['PHONE redact 23456']],
  ['Номер 7 012 345 678.', ['PHONE redact 7 012 345 678']],
  ['Цифры 7 012 345 678 из отчёта.', []],
])('a phone within the town is told by its shape or a word beside it: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test.each([
  ['Показал 440043012345.', 'BIN redact 440043012345'],
  ['Показал 4222222222222 в банке.', 'CARD redact 4222222222222'],
  ['Показал 4222222222223 в банке.', 'ID_DOC review 4222222222223'],
  ['Показал 3782 822463 10005 в банке.', 'CARD redact 3782 822463 10005'],
  ['Показал 4400 4301 2345 67 в банке.', 'CARD redact 4400 4301 2345 67'],
  ['Показал 6304000000000000018 в банке.', 'CARD redact 6304000000000000018'],
  ['Показал 12345678901234567890.', 'IBAN redact 12345678901234567890'],
  ['Показал 810 49 1512 3456 7890123.', 'IBAN redact 810 49 1512 3456 7890123'],
  ['Показал 123456789012345678901.', 'ID_DOC review 123456789012345678901'],
])('a card is told by its check digit or its groups of four: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual([found])
})

test.each<[string, Language, string]>([
  ['ИИН 850442350123.', 'ru', 'IIN redact 850442350123'],
  ['БИН 850412350123.', 'ru', 'BIN redact 850412350123'],
  ['Назвал 850432350123.', 'ru', 'IIN redact 850432350123'],
  ['Назвал 850442350123.', 'ru', 'BIN redact 850442350123'],
  ['Назвал 850462350123.', 'ru', 'BIN redact 850462350123'],
  ['Назвал 850472350123.', 'ru', 'IIN redact 850472350123'],
  ['ИИН 850412350123, доб. 117.', 'ru', 'IIN redact 850412350123'],
  ['056 839 815 куәлігін көрсетті.', 'kk', 'ID_DOC redact 056 839 815'],
  ['Показал 056839815 4 удостоверения.', 'ru', 'ID_DOC review 056839815'],
])(
  'the word beside a number says what it is, else the fifth digit does: %s',
  (text, language, found) => {
    expect(seen(text, language)).toEqual([found])
  },
)

test.each<[string, string[]]>([
  ['ИИН 850412350123 тенге.', ['IIN redact 850412350123']],
  ['Ущерб 850412350123 тенге.', []],
  ['Ущерб 87015551234 тенге.', []],
  ['Собрали 87 015 551 234 человека.', []],
  ['Собрали 87 015 551 234.', ['PHONE redact 87 015 551 234']],
  ['Звонили 8 701 555 12 34 раза.', ['PHONE redact 8 701 555 12 34']],
  ['Звонили 273 45 67 40 раз.', []],
])('what counts money or is parted by thousands before a word is a sum: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Звонил 8 701 555 12 34 8 702 555 12 35.', ['8 701 555 12 34', '8 702 555 12 35']],
  ['Встреча 15.04.2026 8 701 555 12 34.', ['8 701 555 12 34']],
  ['Встреча 15-04-2026 8 701 555 12 34.', ['8 701 555 12 34']],
  ['Встреча 15/04/2026 8 701 555 12 34.', ['8 701 555 12 34']],
  ['Встреча 2026.04.15 8 701 555 12 34.', ['8 701 555 12 34']],
  ['Встреча 2026-04-15 8 701 555 12 34.', ['8 701 555 12 34']],
  ['За 2021-2025 8 701 555 12 34.', ['8 701 555 12 34']],
  ['За 15/04/26, 15-04-26.', ['15-04-26']],
])('two phones are two, and the date before a phone stays: %s', (text, phones) => {
  expect(seen(text, 'ru')).toEqual(phones.map((phone) => `PHONE redact ${phone}`))
})

const resident: Known = {
  ...nothingKnown,
  people: [{ key: 'a', name: 'Ким Вера', phone: '87272734567' }],
}
const point: Known = { ...nothingKnown, places: ['Пункт полиции, тел. 8 (727) 273-45-67'] }

test.each<[string, Known, string[]]>([
  ['Звонили 273 45 67 40 раз.', resident, ['redact 273 45 67']],
  ['Звонили 273 45 67 40 раз.', point, []],
  ['Телефон участкового 8 727 273 45 67.', resident, ['redact 8 727 273 45 67']],
  ['Телефон участкового 8 727 273 45 68.', resident, ['review 8 727 273 45 68']],
  ['Дежурная часть 850412350123.', nothingKnown, ['redact 850412350123']],
])(
  'a number of the register is known among other figures and behind a post: %s',
  (text, known, found) => {
    const spans = redact(text, { language: 'ru', known, lexicon })

    expect(spans.map(({ start, end, verdict }) => `${verdict} ${text.slice(start, end)}`)).toEqual(
      found,
    )
  },
)

test('the number of the next row is no end of a telephone', () => {
  const found = seen('1 | Оспанов | 8 775 962 23 62\n2 | Ахметов | 8 701 555 12 34', 'ru')
  expect(found).toContain('PHONE redact 8 775 962 23 62')
  expect(found).toContain('PHONE redact 8 701 555 12 34')
})

test('a stroke between columns is no digit', () => {
  expect(seen('кв. 63|8 747 002 53 55|шум', 'ru')).toContain('PHONE redact 8 747 002 53 55')
})

test('a telephone is found wherever it stands in figures without an end', () => {
  const figures = '3 '.repeat(495)
  const texts = Array.from({ length: 12 }, (_, more) => `${figures}${'3 '.repeat(more)}87015554433`)

  const hidden = texts.map((text) => {
    const spans = redact(text, { language: 'ru', known: nothingKnown, lexicon })
    return spans.some(({ start, end }) => start <= text.length - 11 && end === text.length)
  })

  expect(hidden).toEqual(texts.map(() => true))
})
