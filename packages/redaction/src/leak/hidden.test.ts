import { expect, test } from '@jest/globals'
import { lexicon } from '../lexicon.testing.ts'
import { leaksIn } from './leaks-in.ts'

const found = (text: string, hidden: string[], excused: string[] = []) =>
  leaksIn(text, [], { lexicon, hidden, excused }).map(({ what, where }) => [
    what,
    text.slice(where.start, where.end),
  ])

test.each([
  {
    hidden: 'Ахметову Серику',
    text: 'Потом Ахметов ушёл, ал Серікке айтты.',
    left: ['Ахметов', 'Серікке'],
  },
  {
    hidden: 'Мараттың',
    text: 'Сосед Марат, Марата видели, с Маратом был Marat.',
    left: ['Марат', 'Марата', 'Маратом', 'Marat'],
  },
  { hidden: 'Гульнара из Алматы', text: 'Жители Алматы и Гульнары.', left: ['Гульнары'] },
  { hidden: 'Мадинаны', text: 'Обещала Мадина; мадинаға айтты.', left: ['Мадина', 'мадинаға'] },
  { hidden: 'Вере', text: 'У людей есть вера. Говорила Вера.', left: ['Вера'] },
  {
    hidden: 'Абай көшесі, 12',
    text: 'На Абая шумно. На улице Абая шумно. Абай көшесі.',
    left: ['Абая'],
  },
  {
    hidden: '8 701 555-12-34',
    text: 'Номер 701 555 12 34, дома 555-12-34.',
    left: ['701 555 12 34', '555-12-34'],
  },
  { hidden: 'KZ 4571', text: 'Осталось 4571 и 45712.', left: ['4571'] },
  { hidden: 'единственный педиатр аула', text: 'Педиатр аула ушёл.', left: [] },
  {
    hidden: '2gis.kz/almaty/geo/943',
    text: '2ГИС ссылка, Google Maps.',
    left: [],
  },
  { hidden: 'api.whatsapp.com/send?phone=77', text: 'WhatsApp phone API.', left: [] },
  { hidden: '12.04.2015', text: 'Приказ 2015 года, 12 мая.', left: [] },
  { hidden: '2015', text: 'Приказ 2015 года.', left: [] },
  { hidden: 'serik.ahmetov@mail.ru', text: 'Пишите на mail.ru, там Ahmetov.', left: ['Ahmetov'] },
])('of $hidden, hidden elsewhere, $left is left in: $text', ({ hidden, text, left }) => {
  const leaks = found(text, [hidden])

  expect(leaks.filter(([what]) => what === 'hidden').map(([, words]) => words)).toEqual(left)
})

test('what may stand is no leak though it was hidden elsewhere', () => {
  const leaks = found(
    'Инспектор Серік Омаров, тел. 399-11-22.',
    ['Серікке', '399 11 22'],
    ['Омаров Серік', '8 727 399 11 22'],
  )

  expect(leaks).toEqual([])
})

test('who is of the register is told once, as theirs', () => {
  const text = 'Ахметов, 8 701 123 45 67.'
  const register = [{ key: 'serik', name: 'Ахметов', phone: '87011234567' }]

  const leaks = leaksIn(text, register, { lexicon, hidden: ['Ахметову', '8 (701) 123-45-67'] })

  expect(leaks).toEqual([
    { what: 'name', where: { start: 0, end: 7 }, person: 'serik' },
    { what: 'phone', where: { start: 9, end: 24 }, person: 'serik' },
  ])
})
