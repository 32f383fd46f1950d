import type { Page } from '../text/page.ts'
import {
  anyWord,
  flat,
  flatOrCount,
  houseAfter,
  houseBefore,
  houseNumber,
  houseTail,
  joiner,
  nameWord,
  streetAfter,
  streetBefore,
} from './address-words.ts'
import { type Found, sure, unsure } from './found.ts'

const number = `(?:${houseBefore}\\s{0,2}№? ?)?${houseNumber}${houseTail}`
const comma = '\\s{0,2},?\\s{0,3}'

const named = (word: string) => ({
  before: new RegExp(`${streetBefore}\\s{0,2}${word}(?:\\s${word}){0,3}?${comma}${number}`, 'gu'),
  after: new RegExp(
    `(?<![\\p{L}\\d])${word}(?:\\s${word}){0,2}?(?:\\s{1,2}|-)${streetAfter}${comma}${number}`,
    'gu',
  ),
  turned: new RegExp(
    `(?!№)${houseBefore}\\s{0,2}${houseNumber}${houseTail}${comma}(?:[Пп]о|[Нн]а|[Вв])?\\s{0,2}${streetBefore}\\s{0,2}${word}(?:\\s${joiner})?`,
    'gu',
  ),
})

const withCapitals = named(nameWord)
const withoutCapitals = named(anyWord)

const withoutStreetWord = new RegExp(
  `(?<![\\p{L}\\d.])(${nameWord})(?:\\s${nameWord}){0,2}?,?\\s{1,2}(${number})`,
  'gu',
)
const houseAlone = new RegExp(`${houseBefore}\\s{0,2}№? ?${houseNumber}${houseTail}`, 'gu')
const houseAloneAfter = new RegExp(`${houseAfter}${houseTail}`, 'gu')
const flatAlone = new RegExp(flat, 'gu')
const flatOrCountAlone = new RegExp(flatOrCount, 'gu')

/** Addresses down to the house, in Kazakh and Russian; a street without a house is no address. */
export function findAddresses(page: Page): Found[] {
  const { before, after, turned } = page.cased ? withCapitals : withoutCapitals
  const whole = [
    ...spots(page.text, before, sure),
    ...spots(page.text, after, sure).map((found) => withoutOthers(page, found)),
    ...spots(page.text, turned, sure),
  ]
  const flats = spots(page.text, flatAlone, sure)
  const houses = [houseAlone, houseAloneAfter, flatOrCountAlone]
    .flatMap((pattern) => spots(page.text, pattern, unsure))
    .filter(({ start }) => page.text.charAt(start) !== '№')
  return [...whole, ...flats, ...houses, ...bare(page)]
}

type Maker = (type: 'ADDRESS', start: number, end: number) => Found

function spots(text: string, pattern: RegExp, make: Maker): Found[] {
  return Array.from(text.matchAll(pattern), (found) =>
    make('ADDRESS', found.index, found.index + found[0].length),
  )
}

const firstOfMore = /^(\p{L}+\s+)(\p{L})\p{L}*\s/u

/** «Үйіміз Серік Ахметов Абай көшесі, 52»: a word that begins the sentence or who lives there is no part of the street. */
function withoutOthers(page: Page, found: Found): Found {
  const [, first = '', next = ''] = firstOfMore.exec(page.text.slice(found.start, found.end)) ?? []
  if (first === '') return found

  const { ordinary, name } = page.lexicon.read(first.trim())
  const begins = ordinary && !name && /\p{Lu}/u.test(next)
  const other = begins || page.register.hitsOf(first.trim()).length > 0
  return other ? withoutOthers(page, { ...found, start: found.start + first.length }) : found
}

/** Whether an address goes down to the flat. */
export function hasFlat(address: string): boolean {
  return anyFlat.test(address)
}

const anyFlat = new RegExp(flat, 'u')
const emergency = /^(?:10[1-4]|112|109|1414)(?!\d)/
const onStreet = /(?:^|[^\p{L}])(?:по|на|с|тұратын)\s{1,2}$/iu
// NOTE: «приказ МВД № 1095» is no address.
const numbered = /^(?:\p{L}+-)?№/u

/** A name with a number that no word calls a street: «Абая, 52»; sure where a flat follows or «по» stands before. */
function bare({ text, lexicon }: Page): Found[] {
  return Array.from(text.matchAll(withoutStreetWord), (found) => {
    const [all, name = '', house = ''] = found
    const end = found.index + all.length
    if (hasFlat(house)) return sure('ADDRESS', found.index, end)
    if (lexicon.read(name).ordinary || /^\d/.test(name)) return null
    if (numbered.test(house) || emergency.test(house)) return null

    const asked = onStreet.test(text.slice(Math.max(0, found.index - 12), found.index))
    return (asked ? sure : unsure)('ADDRESS', found.index, end)
  }).filter((one) => one !== null)
}
