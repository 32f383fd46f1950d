import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { leaksIn } from '../leak/leaks-in.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

test('a town and the number of a quarter in it are nobody’s home', () => {
  const resident = {
    key: 'a',
    name: 'Көшербай Нұрғиса',
    address: 'Ақтау қ., 12 шағын аудан, 45 үй, 31 пәтер',
  }
  const known = { ...nothingKnown, people: [resident] }

  const spans = redact('Ақтау қаласы, 12 шағын аудан, клуб.', { language: 'kk', known, lexicon })

  expect(spans).toEqual([])
})

const homes = [
  'Абай көшесі 5',
  'улица Саина 5',
  'Жаңа 4',
  'ул. Школьная 5',
  'Победы 12',
  'ул. Мира 8',
]
const people = homes.map((address, at) => ({ key: `${at}`, name: 'Тестов Тест', address }))

/** The addresses that are hidden in a text, and those that the second matcher would find in it. */
function homesIn(text: string) {
  const known = { ...nothingKnown, people }
  return {
    hidden: redact(text, { language: 'ru', known, lexicon })
      .filter(({ type }) => type === 'ADDRESS')
      .map(({ start, end }) => text.slice(start, end)),
    heard: leaksIn(text, people, { lexicon }).map(({ where }) =>
      text.slice(where.start, where.end),
    ),
  }
}

test.each([
  'Апай 5 рет қоңырау шалды.',
  'Апаттан 5 адам зардап шекті.',
  'Шу күн сайын 5 рет болады.',
  'Біздің аулаға жаңа 4 камера керек.',
  'Школьный автобус опоздал на 5 минут.',
  'День Победы отметили 12 ветеранов.',
  'На Абая 5 камер.',
])('a word like a street and a number of things are no home: %s', (text) => {
  expect(homesIn(text)).toEqual({ hidden: [], heard: [] })
})

test.each([
  ['Живёт на Школьной 5.', 'Школьной 5'],
  ['На Победы 12 шум.', 'Победы 12'],
  ['мира 8-15 шумят', 'мира 8'],
  ['Живут на Абая 5 много лет.', 'Абая 5'],
])('with its street beside it a house is one: %s', (text, home) => {
  const { hidden, heard } = homesIn(text)

  expect(hidden[0]).toContain(home)
  expect(heard).toEqual([home])
})
