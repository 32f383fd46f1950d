import { expect, test } from '@jest/globals'
import { alikeKey, type SpanType } from './span.ts'

test.each<[SpanType, ...string[]]>([
  ['PHONE', '8 701 555 12 34', '+7 (701) 555-12-34', '87015551234', '701 555 12 34'],
  [
    'ADDRESS',
    'ул. Абая, 12, кв. 5',
    'улице Абая, дом 12, квартира 5',
    'Абай көшесі, 12-үй, 5-пәтер',
    'Абая 12-5',
  ],
  ['ADDRESS', 'мкр. Самал-2, д. 14', 'микрорайоне Самал-2, дом 14', 'Самал-2 ықшам ауданы, 14'],
  ['PERSON', 'Нұрғали', 'нургали', 'Нур-гали'],
])('what is written in several ways has one key: %s %s', (type, ...all) => {
  expect(new Set(all.map((text) => alikeKey(type, text))).size).toBe(1)
})

test.each<[SpanType, string, string]>([
  ['PHONE', '8 701 555 12 34', '8 702 555 12 34'],
  ['PHONE', 'сорок пять', 'сорок шесть'],
  ['ADDRESS', 'ул. Абая, 12, кв. 5', 'ул. Абая, 12, кв. 6'],
  ['ADDRESS', 'ул. Абая, 12', 'ул. Сатпаева, 12'],
  ['ADDRESS', 'дом 12', 'дом 14'],
  ['ADDRESS', 'ул. Абая, 12А', 'ул. Абая, 12Б'],
])('what is another has another key: %s %s, %s', (type, one, other) => {
  expect(alikeKey(type, one)).not.toBe(alikeKey(type, other))
})
