import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

/** What is found of addresses among whatever else is. */
function homes(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^ADDRESS (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Живу: с. Бесагаш, 12.', 'ru', ['review с. Бесагаш, 12']],
  ['Живу в селе Бесагаш, 12.', 'ru', ['review селе Бесагаш, 12']],
  ['Бесағаш ауылы, 12.', 'kk', ['review Бесағаш ауылы, 12']],
  ['Бесағаш а., 12 үй.', 'kk', ['review Бесағаш а., 12 үй']],
])('in a village a house may have no street: %s', (text, language, found) => {
  expect(homes(text, language)).toEqual(found)
})

test.each([
  ...['с.', 'село', 'селе', 'села', 'п.', 'пос.', 'посёлок', 'посёлке', 'поселок', 'поселке'],
  ...['аул', 'ауле', 'хутор', 'станице'],
])('a house stands behind whatever village it is: %s Каменка, 12', (village) => {
  expect(homes(`Живут: ${village} Каменка, 12.`, 'ru')).toEqual([`review ${village} Каменка, 12`])
})

test.each<[string, Language, string[]]>([
  ['В с. Бесагаш, 12 домов без света.', 'ru', []],
  ['В селе Бесагаш, 12 марта прошёл сход.', 'ru', []],
  ['В с. Бесагаш, 12 машин сгорели.', 'ru', []],
  ['В г. Алматы, 12.', 'ru', []],
  ['с. Бесагаш, 2026', 'ru', []],
  ['Сапаров А., 12 үй.', 'kk', []],
])(
  'what is counted or dated behind a village or a town is no house: %s',
  (text, language, found) => {
    expect(homes(text, language)).toEqual(found)
  },
)
