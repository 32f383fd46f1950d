import { describe, expect, test } from '@jest/globals'
import type { KnownPerson } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { leaksIn } from './leaks-in.ts'

const register: KnownPerson[] = [
  { key: 'serik', name: 'Ахметов Серік', address: 'Розыбакиев көшесі, 45, 12-пәтер' },
  { key: 'tolegen', name: 'Жүнісов Төлеген', address: 'ул. Абая, д. 12, кв. 7' },
  { key: 'lev', name: 'Цой Лев', address: '8 микрорайон Аксай, 33-үй, 5-пәтер' },
]

const found = (text: string, excused: string[] = []) =>
  leaksIn(text, register, { lexicon, excused }).map(({ what, where, person }) => [
    what,
    text.slice(where.start, where.end),
    person,
  ])

describe('the street of the register with the house of who lives there', () => {
  test.each([
    { text: 'Живёт на Розыбакиева, 45.', part: 'Розыбакиева, 45', person: 'serik' },
    { text: 'Розыбакиев көшесі, 45-үйде шу.', part: 'Розыбакиев көшесі, 45', person: 'serik' },
    {
      text: 'Шум в сорок пятом доме по Розыбакиева.',
      part: 'сорок пятом доме по Розыбакиева',
      person: 'serik',
    },
    {
      text: 'Шум в доме 45 по улице Розыбакиева.',
      part: '45 по улице Розыбакиева',
      person: 'serik',
    },
    {
      text: 'Қырық бесінші үй, Розыбакиев көшесі.',
      part: 'Қырық бесінші үй, Розыбакиев',
      person: 'serik',
    },
    { text: 'Улица Rozybakiev, 45.', part: 'Rozybakiev, 45', person: 'serik' },
    { text: 'В двенадцатом доме по Абая.', part: 'двенадцатом доме по Абая', person: 'tolegen' },
    { text: 'Абай даңғылы 12 үй.', part: 'Абай даңғылы 12', person: 'tolegen' },
    { text: 'Абая, дом двенадцать.', part: 'Абая, дом двенадцать', person: 'tolegen' },
    { text: 'Самал мен Ақсай, 33-үй.', part: 'Ақсай, 33', person: 'lev' },
  ])('$text', ({ text, part, person }) => {
    const leaks = found(text)

    expect(leaks).toEqual([['address', part, person]])
  })
})

describe('no address of the register', () => {
  test.each([
    'На Абая 12 камер и 45 фонарей.',
    'На Абая в 12:30 было шумно.',
    'На Абая с 12.04.2026 нет света.',
    'Розыбакиева, 12. Абая, 45.',
    'Двенадцать жителей улицы Абая.',
    'Всё вымыли в доме 12. На улице Абая тихо.',
    'Абай көшесінде жарық жоқ. 12 өтініш түсті.',
    'Аксай, 8.',
  ])('%s', (text) => {
    const leaks = found(text)

    expect(leaks).toEqual([])
  })

  test('the house in which the meeting is held', () => {
    const leaks = found('Кездесу Абай даңғылы, 12 мекенжайында; Розыбакиева, 45.', [
      'Мектеп, Абай даңғылы, 12',
    ])

    expect(leaks).toEqual([['address', 'Розыбакиева, 45', 'serik']])
  })

  test('only with the street on which that house stands', () => {
    const leaks = found('Розыбакиева, 45.', ['Мектеп, Абай даңғылы, 45'])

    expect(leaks).toEqual([['address', 'Розыбакиева, 45', 'serik']])
  })
})
