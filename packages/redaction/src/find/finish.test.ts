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
