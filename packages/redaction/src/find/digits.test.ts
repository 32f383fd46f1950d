import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  ['Записал 8 707 ООО 12 34.', '8 707 ООО 12 34'],
  ['Записал 8 707 024 23 ОО.', '8 707 024 23 ОО'],
  ['Записал 707 024 23 ОО утром.', '707 024 23 ОО'],
  ['Записал 8 701 555 12 3О.', '8 701 555 12 3О'],
  ['Записал 8 701 555 12 3о.', '8 701 555 12 3о'],
  ['Записал О701 555 12 34.', 'О701 555 12 34'],
  ['Записал 0701 555 12 34.', '0701 555 12 34'],
  ['Записал 8 707 ЗО ОО 123.', '8 707 ЗО ОО 123'],
  ['Записал 8 (707) ЗОО 12 34.', '8 (707) ЗОО 12 34'],
  ['Записал 8(707)ЗОО-12-34.', '8(707)ЗОО-12-34'],
  ['Записал 8701 lll1234.', '8701 lll1234'],
  ['Записал 87015551234Ольга.', '87015551234'],
])('letters typed for the digits of a phone belong to it: %s', (text, phone) => {
  expect(seen(text, 'ru')).toContain(`PHONE redact ${phone}`)
})

test.each([
  ['Записал ８７０１５５５１２３４.', 'PHONE redact ８７０１５５５１２３４'],
  ['Записал ٨٧٠١٥٥٥١٢٣٤.', 'ID_DOC review ٨٧٠١٥٥٥١٢٣٤'],
  ['Телефон ٨٧٠١٥٥٥١٢٣٤.', 'PHONE redact ٨٧٠١٥٥٥١٢٣٤'],
])('digits of other scripts are digits: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual([found])
})

test.each([
  ['Записал 8 701 555\n12 34.', 'PHONE redact 8 701 555\n12 34'],
  ['Записал 8 701 555\r\n12 34.', 'PHONE redact 8 701 555\r\n12 34'],
  ['Записал 8\n701\n555 12 34.', 'PHONE redact 8\n701\n555 12 34'],
  ['Записал 8\n701\n555\n12 34.', 'PHONE redact 8\n701\n555\n12 34'],
  ['Записал 8 707\nООО 12 34.', 'PHONE redact 8 707\nООО 12 34'],
  ['Записал 8 707\r\nООО 12 34.', 'PHONE redact 8 707\r\nООО 12 34'],
])('a phone may go on in the next line: %j', (text, found) => {
  expect(seen(text, 'ru')).toEqual([found])
})

test.each([
  ['Ким 4-11 – 705 111 22 33.', 'PHONE redact 705 111 22 33'],
  ['Записал 8701 555 34 12 2) Шевченко.', 'PHONE redact 8701 555 34 12'],
])('what stands between the columns or the items of a list is no part: %s', (text, found) => {
  expect(seen(text, 'ru')).toContain(found)
})

test.each([
  'Записал 8 701 555 12 3 окна.',
  'Записал 555 12 3окна.',
  'Договор 5 ООО ОО 12.',
  'Ответ № 07-2024-1234-5 получен.',
  'Ущерб 10 000 и 3о.',
  'Вот пункт 5\nООО 12 домов.',
  'Вот 1\n2\n3\n45 67 89.',
  'Вот 701\n555\n12 34.',
])('what makes no phone whole is none: %j', (text) => {
  expect(seen(text, 'ru').filter((one) => one.startsWith('PHONE'))).toEqual([])
})
