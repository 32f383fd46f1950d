import type { Page } from '../page.ts'
import {
  anyWord,
  flat,
  houseAfter,
  houseBefore,
  houseNumber,
  houseTail,
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
    `(?<![\\p{L}\\d])${word}(?:[\\s-]${word}){0,3}?\\s{0,2}${streetAfter}${comma}${number}`,
    'gu',
  ),
  turned: new RegExp(
    `${houseBefore}\\s{0,2}${houseNumber}${houseTail}${comma}(?:[Пп]о|[Нн]а|[Вв])?\\s{0,2}${streetBefore}\\s{0,2}${word}(?:\\s${word}){0,2}`,
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

/** Addresses down to the house, in Kazakh and Russian; a street without a house is no address. */
export function findAddresses(page: Page): Found[] {
  const { before, after, turned } = page.cased ? withCapitals : withoutCapitals
  const whole = [before, after, turned].flatMap((pattern) => spots(page.text, pattern, sure))
  const flats = spots(page.text, flatAlone, sure)
  const houses = [houseAlone, houseAloneAfter]
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

const onStreet = /(?:^|[^\p{L}])(?:по|на|с|тұратын)\s{1,2}$/iu
const numbered = /^\p{L}+[-№]/u

/** A name with a number that no word calls a street: «Абая, 52»; sure where a flat follows or «по» stands before. */
function bare({ text, lexicon }: Page): Found[] {
  return Array.from(text.matchAll(withoutStreetWord), (found) => {
    const [all, name = '', house = ''] = found
    const { ordinary } = lexicon.read(name)
    if (ordinary || /^\d/.test(name) || numbered.test(house)) return null

    const end = found.index + all.length
    const flatFollows = new RegExp(flat, 'u').test(house)
    const asked = onStreet.test(text.slice(Math.max(0, found.index - 12), found.index))
    return (flatFollows || asked ? sure : unsure)('ADDRESS', found.index, end)
  }).filter((one) => one !== null)
}
