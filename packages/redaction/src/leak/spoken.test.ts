import { expect, test } from '@jest/globals'
import { groupsOf } from './digits.ts'
import { spokenIn } from './spoken.ts'
import { tokensOf } from './token.ts'

/** The numbers that are said in a text: the words and what one writes down who hears them. */
function said(text: string): string[] {
  return spokenIn(text, tokensOf(text), groupsOf(text)).map(
    ({ start, end, digits }) => `${text.slice(start, end)}: ${digits}`,
  )
}

test.each([
  ['сорок пять', '45'],
  ['сто двадцать три', '123'],
  ['сто три', '103'],
  ['сто двенадцать', '112'],
  ['двадцать двенадцать', '2012'],
  ['двадцать ноль', '200'],
  ['сорок сорок', '4040'],
  ['пять шесть', '56'],
  ['сто двести', '100200'],
  ['двести двадцать двадцать', '22020'],
  ['ноль пять', '05'],
  ['жеті жүз', '700'],
  ['жеті жүз жиырма бес', '725'],
  ['бір жүз', '1100'],
  ['он жеті', '17'],
  ['он он', '1010'],
  ['жүз он жеті', '117'],
  ['восемь, семьсот один', '8701'],
  ['восемь - семьсот один', '8701'],
  ['8 семьсот один 123', '8701123'],
  ['сорок 5', '405'],
])('«%s» is written %s', (words, digits) => {
  expect(said(`Номер ${words}.`)).toEqual([`${words}: ${digits}`])
})

test.each([
  ['сорок. пять', ['сорок: 40', 'пять: 5']],
  ['сорок! пять', ['сорок: 40', 'пять: 5']],
  ['сорок\nпять', ['сорок: 40', 'пять: 5']],
  ['сорок    пять', ['сорок: 40', 'пять: 5']],
  ['сорок раз и пять', ['сорок раз: 41', 'пять: 5']],
  ['двенадцатый пять', ['двенадцатый: 12', 'пять: 5']],
  ['жетіге бес', ['жетіге: 7', 'бес: 5']],
  ['дом 45', []],
])('what ends a number parts it from the next: %j', (text, found) => {
  expect(said(`Вот ${text} тут`)).toEqual(found)
})

test('a number with thousands is a sum, and of each it is known how it is said', () => {
  const text = 'двадцать пять тысяч 300'

  const [sum] = spokenIn(text, tokensOf(text), groupsOf(text))
  const [plain] = spokenIn('сорок', tokensOf('сорок'), [])

  expect(sum).toMatchObject({ isSum: true, words: 2, written: 1 })
  expect(plain).toMatchObject({ isSum: false, words: 1, written: 0 })
})
