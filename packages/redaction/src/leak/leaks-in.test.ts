import { describe, expect, test } from '@jest/globals'
import type { KnownPerson } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { leaksIn } from './leaks-in.ts'

const register: KnownPerson[] = [
  {
    key: 'serik',
    name: 'Ахметов Серік Болатұлы',
    phone: '+7 701 123 45 67',
    address: 'Розыбакиев көшесі, 45, 12-пәтер',
    iin: '850412350123',
  },
  {
    key: 'aigul',
    name: 'Сейдахметова Айгүл',
    otherNames: ['Сейдахметова Айгуль'],
  },
  { key: 'vera', name: 'Ким Вера Петровна' },
]

const found = (text: string, excused: string[] = []) =>
  leaksIn(text, register, { lexicon, excused }).map(({ what, where }) => [
    what,
    text.slice(where.start, where.end),
  ])

describe('what of the register is heard in a finished text', () => {
  test.each([
    { text: 'Пришёл Ахметов.', heard: [['name', 'Ахметов']] },
    {
      text: 'Камераны Ахметовтың көршісі қойды.',
      heard: [['name', 'Ахметовтың']],
    },
    { text: 'Записали ахметова во дворе.', heard: [['name', 'ахметова']] },
    { text: 'Записали как Akhmetov.', heard: [['name', 'Akhmetov']] },
    { text: 'Это Ахмитов.', heard: [['name', 'Ахмитов']] },
    { text: 'Рассказала Сейдахмедова.', heard: [['name', 'Сейдахмедова']] },
    { text: 'Мұны Серікке айттық.', heard: [['name', 'Серікке']] },
    { text: 'Болатович не согласен.', heard: [['name', 'Болатович']] },
    { text: 'Звонить 8-701-123-45-67.', heard: [['phone', '8-701-123-45-67']] },
    { text: 'Звонить 123-45-67.', heard: [['phone', '123-45-67']] },
    { text: 'Номер 850412 350 123.', heard: [['iin', '850412 350 123']] },
    {
      text: 'Шум на Розыбакиева в 45-м доме.',
      heard: [['address', 'Розыбакиева в 45']],
    },
    { text: 'Спросили Ким снова.', heard: [['name', 'Ким']] },
    { text: 'Вера сказала.', heard: [['name', 'Вера']] },
  ])('$text', ({ text, heard }) => {
    const leaks = found(text)

    expect(leaks).toEqual(heard)
  })
})

describe('what is not heard as a person of the register', () => {
  test.each([
    '[житель 1] и [тұрғынға 2] просят свет, [телефон 1], [мекенжайда 1].',
    'У людей есть вера в полицию.',
    'Народ верит полиции, срок прошёл.',
    'На улице Розыбакиева нет света.',
    'Перекрёсток Розыбакиева и дом 7.',
    'Ұрлықтың 45 пайызы ашылды, 7654321 теңге өндірілді.',
    'Кимлік құжат дегенді кім біледі?',
  ])('%s', (text) => {
    const leaks = found(text)

    expect(leaks).toEqual([])
  })

  test('an officer who shares a first name, and the venue', () => {
    const text = 'Серік Жұмабаев Розыбакиев көшесі, 45 мекенжайында есеп берді.'

    const leaks = found(text, ['Жұмабаев Серік', 'Розыбакиев көшесі, 45'])

    expect(leaks).toEqual([])
  })
})

test('a leak says whose it is and where it stands', () => {
  const text = 'Бұл Ахметов.'

  const leaks = leaksIn(text, register, { lexicon })

  expect(leaks).toEqual([{ what: 'name', where: { start: 4, end: 11 }, person: 'serik' }])
})
