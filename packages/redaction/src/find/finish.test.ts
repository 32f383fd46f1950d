import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { redact } from '../redact.ts'
import { seen } from './seen.testing.ts'

test.each([
  { text: 'Приехали с ул. Абая, 12.', stands: 'genitive' },
  { text: 'Возили мусор со двора с мкр. Самал-2, дом 33.', stands: 'genitive' },
  { text: 'Съехал с квартиры 5 по улице Абая, 12.', stands: 'genitive' },
  { text: 'Рядом с домом 12 по улице Абая темно.', stands: 'instrumental' },
  { text: 'Живёт на улице Абая, 12.', stands: 'locative' },
  { text: 'Шум до улицы Абая, 12.', stands: 'genitive' },
])('an address takes the case that the words ask for: $text', ({ text, stands }) => {
  const spans = redact(text, { language: 'ru', known: nothingKnown })

  const address = spans.find(({ type }) => type === 'ADDRESS')

  expect(address?.case).toBe(stands)
})

test.each<[string, string]>([
  ['Оның 87055550123-ға қоңырау шалды.', '87055550123-ға'],
  ['Оның 87055550110-нан қоңырау шалды.', '87055550110-нан'],
  ['Звоните 87055550123-нет освещения.', '87055550123'],
  ['Звоните 87055550123–просит сосед.', '87055550123'],
])('to a number in figures belongs an ending, and no other word: %s', (text, phone) => {
  expect(seen(text, 'kk')).toEqual([`PHONE redact ${phone}`])
})

test.each<[string, string]>([
  ['Техпаспорт NS10092195 потерян.', 'ID_DOC review NS10092195'],
  ['Реквизиты: KZ79888486', 'ID_DOC review KZ79888486'],
  ['Карта 5114 8758 6370 6944 07/24 чужая.', 'CARD redact 5114 8758 6370 6944 07/24'],
  ['Карта 5114 8758 6370 6944, 13/24 чужая.', 'CARD redact 5114 8758 6370 6944'],
  ['ТОО87015554433 не отвечает.', 'PHONE redact 87015554433'],
])('the series of a document and the month of a card go with it: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual([found])
})
