import type { Random } from '../text/random.ts'
import { inHabit, inKazakhLatin, inPassport } from './latin.ts'
import { mapped, onRussianKeyboard } from './spelling.ts'

type Writing = (name: string, random: Random) => string

const lookAlike: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
}
const sameSmall = 'аеорсхуі'
const sameLarge = 'АЕОРСХУІКМТНВ'

/** The ways in which the letters of a name come to be others. */
export const writings: Readonly<Record<string, Writing>> = {
  'small letters': (name) => name.toLowerCase(),
  capitals: (name) => name.toUpperCase(),
  'look-alike letters': withLookAlikes,
  'Russian keyboard': onRussianKeyboard,
  'е for ё': (name) => name.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  'broken at a line end': (name, random) => brokenBy(name, '-\n', random),
  'soft hyphen': (name, random) => brokenBy(name, '\u00AD', random),
  'decomposed letters': (name) => name.normalize('NFD'),
  'no-break spaces': (name) => name.replaceAll(' ', '\u00A0'),
  'two spaces': (name) => name.replaceAll(' ', '  '),
  'zero-width space': (name, random) => brokenBy(name, '\u200B', random),
  'letters apart': lettersApart,
  'ү for ұ': (name) => name.replaceAll('ұ', 'ү').replaceAll('Ұ', 'Ү'),
  'Latin of a passport': inPassport,
  'Latin of messages': inHabit,
}

/** The ways that only Kazakh has. */
export const kazakhWritings: Readonly<Record<string, Writing>> = {
  'Latin of 2018': (name) => inKazakhLatin(name, 2018),
  'Latin of 2021': (name) => inKazakhLatin(name, 2021),
}

function withLookAlikes(name: string, random: Random): string {
  const places = [...name].flatMap((letter, at) =>
    sameSmall.includes(letter) || sameLarge.includes(letter) ? [at] : [],
  )
  const chosen = random.some(places, random.chance(0.5) ? 1 : places.length)
  return [...name]
    .map((letter, at) => (chosen.includes(at) ? mapped(letter, lookAlike) : letter))
    .join('')
}

/** «А х м е т о в», as people stress a name in a typed text; a name of several words stays as it is. */
function lettersApart(name: string): string {
  return /^\p{L}{4,}$/u.test(name) ? [...name].join(' ') : name
}

function brokenBy(name: string, sign: string, random: Random): string {
  const words = name.split(' ')
  const long = words.findIndex((word) => /^\p{L}{5,}$/u.test(word))
  const word = words[long]
  if (!word) return name
  const at = 2 + random.below(word.length - 4)
  return words.with(long, word.slice(0, at) + sign + word.slice(at)).join(' ')
}
