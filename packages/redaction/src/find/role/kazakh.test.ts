import { expect, test } from '@jest/globals'
import { seen } from '../seen.testing.ts'

/** Who is told by a post or kin among whatever else is found. */
function roles(text: string): string[] {
  return seen(text, 'kk').flatMap((one) => /^ROLE review (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, string[]]>([
  ['Көршінің арызы бойынша көршісімен әңгіме болды.', []],
  ['Дүкен мен сатушысы туралы айтылды.', []],
  ['Гүлнар мен кіші қызы келді.', ['кіші қызы']],
  ['Айгүл есімді көршісінің баласы келді.', ['көршісінің баласы']],
  ['Бірақ көршісі келмеді.', []],
  ['Осыған байланысты көршісінің ұлы келді.', ['көршісінің ұлы']],
  ['01.03.2024 күні көршісі келді.', []],
  ['Түнде көршісі айқайлады.', []],
  ['2024 жылы дүкен сатушысы ауысты.', ['дүкен сатушысы']],
  ['Мешіттің имамы мен оның қызы келді.', ['Мешіттің имамы']],
  ['Дүкен мен оның сатушысы келді.', ['оның сатушысы']],
])('what only joins two things belongs to neither: %s', (text, found) => {
  expect(roles(text)).toEqual(found)
})

test.each(['102-ге', '103-ке', '112-ге'])(
  '%s is called by somebody’s neighbour, and is no house',
  (number) => {
    expect(seen(`Кеше ${number} көршісі қоңырау шалды.`, 'kk')).toEqual([])
    expect(seen(`Кеше көршісі ${number} қоңырау шалды.`, 'kk')).toEqual([])
  },
)

test('what is called something keeps both marks', () => {
  expect(roles('Кеше «Нұр» дүкенінің иесі келді.')).toEqual(['«Нұр» дүкенінің иесі'])
})

test.each<[string, string[]]>([
  ['Ол 56-лицейде химиядан сабақ береді.', ['56-лицейде химиядан сабақ береді']],
  ['Ол 56-лицейде оқиды, ағасы сабақ береді.', []],
])('whoever teaches at one school is known by what they teach: %s', (text, found) => {
  expect(roles(text)).toEqual(found)
})

test.each([
  ['«Береке» дүкенінің сатушысы алдайды.', 'Береке» дүкенінің сатушысы'],
  ['«Мечта» ПИК төрағасы қашты.', 'Мечта» ПИК төрағасы'],
])('what a place is called belongs to the post there: %s', (text, found) => {
  expect(seen(text, 'kk').join()).toContain(`ROLE review «${found}`)
})
