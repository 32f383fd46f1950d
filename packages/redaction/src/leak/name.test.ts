import { expect, test } from '@jest/globals'
import { lexicon } from '../lexicon.testing.ts'
import { leaksIn } from './leaks-in.ts'

/** The words that are heard as names of a register, when some texts may stand. */
function heard(text: string, names: readonly string[], excused: readonly string[] = []): string[] {
  const register = names.map((name) => ({ key: name, name }))
  return leaksIn(text, register, { lexicon, excused }).map(({ where }) =>
    text.slice(where.start, where.end),
  )
}

test.each([
  ['Пришла Сейдах метова вчера.', 'Сейдахметова Вера', ['Сейдах метова']],
  ['Пришла Сейдах\u00a0метова вчера.', 'Сейдахметова Вера', ['Сейдах\u00a0метова']],
  ['Пришла Сейдах\nметова вчера.', 'Сейдахметова Вера', ['Сейдах\nметова']],
  ['Пришла Сейдах\r\n\tметова вчера.', 'Сейдахметова Вера', ['Сейдах\r\n\tметова']],
  ['Пришла Сейдах    метова вчера.', 'Сейдахметова Вера', ['Сейдах    метова']],
  ['Пришла Сейдах     метова вчера.', 'Сейдахметова Вера', []],
  ['Пришла Сейдах\n\nметова вчера.', 'Сейдахметова Вера', []],
  ['Пришла Сейдах, метова вчера.', 'Сейдахметова Вера', []],
  ['Пришла Сейдах. метова вчера.', 'Сейдахметова Вера', []],
  ['Пришёл Омар ов вчера.', 'Омаров Иван', ['Омар ов']],
  ['Пришёл Ахм ет вчера.', 'Ахмет Иван', []],
  ['Разлили масло в подъезде.', 'Маслов Иван', []],
])('a long name is heard that a blank has broken: %j', (text, name, found) => {
  expect(heard(text, [name])).toEqual(found)
})

test.each([
  ['Кеше В е р а келді.', 'Ким Вера', ['В е р а']],
  ['Кеше и К и м келді.', 'Ким Вера', []],
  ['Кеше и В е р а келді.', 'Ким Вера', ['и В е р а']],
  ['Это б ы л А х м е т о в там.', 'Ахметов Ян', ['б ы л А х м е т о в']],
  ['Там А х м е т о в у ж е есть.', 'Ахметов Ян', ['А х м е т о в у ж е']],
  ['Там М а р а т о в а была.', 'Ахметов Ян', []],
])('a name whose letters stand apart is heard: %s', (text, name, found) => {
  expect(heard(text, [name])).toEqual(found)
})

test('a name whose letters stand apart may stand where it may be written', () => {
  expect(heard('Выступил А х м е т о в.', ['Ахметов Ян'], ['Ахметов Серік'])).toEqual([])
  expect(heard('Выступил Ахме тов тут.', ['Ахметов Ян'], ['Ахметов Серік'])).toEqual([])
})

test.each([
  ['кеше вера петровна келді', ['вера', 'петровна']],
  ['кеше петровна вера келді', ['петровна', 'вера']],
  ['У людей вера, вера есть.', []],
  ['Есть вера, есть и вера.', []],
])('an ordinary word is a name beside another part of it: %s', (text, found) => {
  expect(heard(text, ['Ким Вера Петровна']).filter((word) => /вер|петр/.test(word))).toEqual(found)
})

test.each<{ excused: string; text: string; found: string[]; because: string }>([
  {
    excused: 'Омаров Серік',
    text: 'Потом Серік келді.',
    found: [],
    because: 'an officer may be called so',
  },
  {
    excused: 'Серік Омаров мектебі',
    text: 'Потом Серік келді.',
    found: ['Серік'],
    because: 'the school is called by more than that',
  },
  {
    excused: 'Серік Омаров мектебі',
    text: 'Біз Серік Омаров ішінде.',
    found: [],
    because: 'the next word of the place stands behind',
  },
  {
    excused: 'Серік Омаров мектебі',
    text: 'Біз Омаров Серік ішінде.',
    found: [],
    because: 'the next word of the place stands before',
  },
  {
    excused: 'Серік, Жібек жолы, Омаров үйі',
    text: 'Біз Серік Омаров ішінде.',
    found: ['Серік'],
    because: 'in the place other words stand between',
  },
  {
    excused: 'серік',
    text: 'Потом Серік келді.',
    found: [],
    because: 'the place is called by that alone',
  },
  {
    excused: 'Серік Омаров Әлі Болат',
    text: 'Потом Серік келді.',
    found: [],
    because: 'four words may be a name',
  },
  {
    excused: 'Серік Омаров Әлі Болат Сапар',
    text: 'Потом Серік келді.',
    found: ['Серік'],
    because: 'five words are none',
  },
  {
    excused: 'Серік Омаров 5',
    text: 'Потом Серік келді.',
    found: ['Серік'],
    because: 'a name has no number',
  },
  {
    excused: 'Серік омаров',
    text: 'Потом Серік келді.',
    found: ['Серік'],
    because: 'nor a small letter',
  },
])('may $excused stand, then in «$text»: $because', ({ excused, text, found }) => {
  expect(heard(text, ['Ахметов Серік'], [excused])).toEqual(found)
})
