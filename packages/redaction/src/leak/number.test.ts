import { describe, expect, test } from '@jest/globals'
import type { KnownPerson } from '../known.ts'
import { leaksIn } from './leaks-in.ts'

const register: KnownPerson[] = [
  { key: 'serik', name: 'Ахметов Серік', phone: '+7 701 123 45 67', iin: '850412350123' },
  { key: 'natalya', name: 'Мирская Наталья', phone: '8 (727) 273-45-67' },
]

const found = (text: string, setting = {}) =>
  leaksIn(text, register, setting).map(({ what, where, person }) => [
    what,
    text.slice(where.start, where.end),
    ...(person ? [person] : []),
  ])

describe('a number of the register is found in every writing', () => {
  test.each([
    '8 701 123 45 67',
    '7(701)123-45-67',
    '8701-1234567',
    '701.123.45.67',
    '701 123-45-67',
    '123 45 67',
    '1234567',
    '12-34-567',
    '23-45-67',
    '8 7О1 123 45 67',
    '8 70l 123 45 67',
    '８７０１１２３４５６７',
    '٨٧٠١١٢٣٤٥٦٧',
    '8 701\u200b123\u200b45\u200b67',
    '8\u00a0701\u2009123\u200945\u200967',
    '8 / 701 / 123 / 45 / 67',
    '8, 701, 123, 45, 67',
    'восемь семьсот один сто двадцать три сорок пять шестьдесят семь',
    'сегіз жеті жүз бір жүз жиырма үш қырық бес алпыс жеті',
    'сегиз жети жуз бир жуз жиырма уш кырык бес алпыс жети',
    '8 семьсот один 123 45 67',
  ])('%j', (number) => {
    const leaks = found(`Вот номер ${number}, запишите.`)

    expect(leaks).toEqual([['phone', number, 'serik']])
  })

  test.each([
    '850412350123',
    '850412 350 123',
    '8504 1235 0123',
    '85-04-12-350-123',
    '85О412З50123',
  ])('%j', (number) => {
    const leaks = found(`ЖСН ${number} деп жазылған.`)

    expect(leaks).toEqual([['iin', number, 'serik']])
  })

  test('within a longer run of digits', () => {
    const leaks = found('Запись 9998701123456712 и 27345678.')

    expect(leaks).toEqual([
      ['phone', '87011234567', 'serik'],
      ['number', '27345678'],
    ])
  })
})

describe('five digits that nothing explains', () => {
  test.each([
    '45678',
    '12-34-56',
    '45)678',
    '4 5 6 7 8',
    '7О1 55',
    '123456',
    '45/678',
    '45678-90',
    '43,23891',
    'один два три четыре пять шесть',
    'жүз он екі қырық бес',
    'сто двадцать пять сорок',
  ])('%j', (number) => {
    const leaks = found(`Сосед назвал (${number}), запишите.`)

    expect(leaks).toEqual([['number', number]])
  })

  test('an explanation that explains another number', () => {
    const leaks = found('В 2025 году по номеру 45678 звонили 12 450 раз.')

    expect(leaks).toEqual([['number', '45678']])
  })
})

describe('numbers that are explained', () => {
  test.each([
    'Сумма 45 678 тенге, 12450 теңге, 1.250.000 ₸, 36 920,50 тг.',
    'Всего 12450, барлығы 12 450; из них 10 500 человек.',
    'Жиырма бес мың алты жүз жетпіс теңге, двенадцать тысяч триста сорок пять тенге.',
    'Сто двадцать три из сорока пяти тысяч.',
    'С 01.05.2026-31.08.2026, 15.04.2026 18:30, 2026-04-15, 18:30-20:00, 18.00 - 20.30.',
    '2024-2025, 2024/2025 и 2024/25.',
    'Приказ № 36218 и закон № 12345-6; стать 434-440.',
    'Тираж 150000, шамамен 15 340, 400 - 500.',
    '1245 (1190) обращений; 2025 - 120.',
    'Доля 12,5 % и 87,25 пайыз, 10 500-ден астам адам.',
    '8 800 080 7777',
    'Дома 12, 14, 16, 18, 20.',
  ])('%s', (text) => {
    const leaks = found(text)

    expect(leaks).toEqual([])
  })

  test('the office phone, also by its local end, and what a rule has classified', () => {
    const text = 'Тел. 8 727 399-11-22, 399 11 22; бөлім 45678 нөмірі; 45679.'
    const start = text.indexOf('45678')

    const leaks = found(text, {
      excused: ['тел. +7 (727) 399-11-22'],
      classified: [{ start, end: start + 5 }],
    })

    expect(leaks).toEqual([['number', '45679']])
  })

  test.each([
    ['тел. 399-11-22', []],
    ['тел. 99-11-22', [['number', '8 727 399 11 22']]],
  ])('with the code of the town where seven digits may stand, and no fewer: %s', (known, leaks) => {
    expect(found('Тел. 8 727 399 11 22.', { excused: [known] })).toEqual(leaks)
  })

  test('what is classified explains only the digits within it', () => {
    const text = 'Запись 98 76543.'

    const parts = [
      found(text, { classified: [{ start: 7, end: 9 }] }),
      found(text, { classified: [{ start: 10, end: 15 }] }),
      found(text, { classified: [{ start: 10, end: 14 }] }),
    ]

    expect(parts).toEqual([[['number', '98 76543']], [], [['number', '98 76543']]])
  })
})
