import { expect, test } from '@jest/globals'
import { nothingKnown } from './known.ts'
import type { Language } from './language.ts'
import { lexicon } from './lexicon.testing.ts'
import { redact } from './redact.ts'

/** What is found in a text of a meeting at this place. */
function found(text: string, language: Language, place: string): string[] {
  const known = { ...nothingKnown, places: [place] }
  return redact(text, { language, known, lexicon }).map(
    ({ type, verdict, start, end }) => `${type} ${verdict} ${text.slice(start, end)}`,
  )
}

const abay = 'г. Алматы, ул. Абая, 45, СШ № 25'
const school = 'с. Шамалган, ул. Школьная, 1, сельский клуб'
const republic = 'пр. Республики, 5А, акимат'
const culture = 'Қарағанды қ., Бұқар жырау даңғылы, 12, Мәдениет үйі'

test.each<[string, Language, string]>([
  ['Следующая встреча: Абая, 45, в 18:00.', 'ru', abay],
  ['Приходите на Абая 45.', 'ru', abay],
  ['Есеп беру кездесуі өтті: Абай 45.', 'kk', abay],
  ['Приходите: клуб по Школьной, 1.', 'ru', school],
  ['Келесі кездесу: Мектеп көшесі, 1, сағат 18:00.', 'kk', school],
  ['Приходите: пр. Республики, д. 5«А».', 'ru', republic],
  ['Келесі кездесу: Бұқар жырау даңғылы, 12, Мәдениет үйі.', 'kk', culture],
  ['Кездесу Мәдениет үйі деген жерде.', 'kk', culture],
])('the venue stays however it is written: %s', (text, language, place) => {
  expect(found(text, language, place)).toEqual([])
})

test.each<[string, string[]]>([
  ['Живу на Абая 45, кв. 3.', ['ADDRESS redact Абая 45, кв. 3']],
  ['Живу на Абая 46.', ['ADDRESS redact Абая 46']],
  ['Пришла Абаева из школы.', ['PERSON redact Абаева']],
])('who lives in another house, or in a flat, does not: %s', (text, hidden) => {
  expect(found(text, 'ru', abay)).toEqual(hidden)
})

test('another house of the street in the other language is hidden', () => {
  expect(found('Мектеп көшесі, 2 үйде тұрамын.', 'kk', school)).toEqual([
    'ADDRESS redact Мектеп көшесі, 2 үйде',
  ])
})

test('a private house where a meeting was held names nobody elsewhere', () => {
  const house = 'дом Серика Ахметова, ул. Абая, 5'
  expect(found('Дом Серика Ахметова горит.', 'ru', house)).toEqual([
    'PERSON redact Серика Ахметова',
  ])
})
