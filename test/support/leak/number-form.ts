import type { Tongue } from './word.ts'

/** Ways of writing a number of ten digits by which somebody is called. */
export const phoneForms: Readonly<Record<string, (ten: string, tongue: Tongue) => string>> = {
  '+7, in groups': (ten) => `+7 ${grouped(ten, [3, 3, 2, 2], ' ')}`,
  '8, in groups': (ten) => `8 ${grouped(ten, [3, 3, 2, 2], ' ')}`,
  '8, together': (ten) => `8${ten}`,
  '+7, together': (ten) => `+7${ten}`,
  'with brackets': (ten) => `8(${ten.slice(0, 3)})${ten.slice(3)}`,
  'with brackets and hyphens': (ten) =>
    `+7 (${ten.slice(0, 3)}) ${grouped(ten.slice(3), [3, 2, 2], '-')}`,
  'with hyphens': (ten) => `8-${grouped(ten, [3, 3, 2, 2], '-')}`,
  'ten digits': (ten) => grouped(ten, [3, 3, 2, 2], ' '),
  'in uneven groups': (ten) => `8 ${grouped(ten, [3, 3, 4], ' ')}`,
  'with points': (ten) => `8.${grouped(ten, [3, 3, 2, 2], '.')}`,
  'with hyphens that do not break': (ten) => `8\u2011${grouped(ten, [3, 3, 2, 2], '\u2011')}`,
  'spaced out': (ten) => [...`8${ten}`].join(' '),
  'О and З for 0 and 3': (ten) =>
    `8 ${grouped(ten.replaceAll('0', 'О').replaceAll('3', 'З'), [3, 3, 2, 2], ' ')}`,
  'without its code': (ten) => grouped(ten.slice(3), [3, 2, 2], '-'),
  'in words': (ten, tongue) =>
    [
      numeral(8, tongue),
      ...[ten.slice(0, 3), ten.slice(3, 6), ten.slice(6, 8), ten.slice(8)].map((group) =>
        spoken(group, tongue),
      ),
    ].join(' '),
  'in words, digit by digit': (ten, tongue) =>
    [...`8${ten}`].map((digit) => numeral(Number(digit), tongue)).join(' '),
}

/** Ways of writing a number of twelve digits. */
export const iinForms: Readonly<Record<string, (twelve: string) => string>> = {
  together: (twelve) => twelve,
  'in halves': (twelve) => grouped(twelve, [6, 6], ' '),
  'in threes': (twelve) => grouped(twelve, [3, 3, 3, 3], ' '),
  'in fours with hyphens': (twelve) => grouped(twelve, [4, 4, 4], '-'),
  'in pairs': (twelve) => grouped(twelve, [2, 2, 2, 2, 2, 2], ' '),
  'spaced out': (twelve) => [...twelve].join(' '),
  'with points': (twelve) => grouped(twelve, [6, 6], '.'),
  'О and З for 0 and 3': (twelve) => twelve.replaceAll('0', 'О').replaceAll('3', 'З'),
}

/** Digits in groups of these sizes. */
export function grouped(digits: string, sizes: readonly number[], by: string): string {
  let at = 0
  return sizes
    .map((size) => {
      at += size
      return digits.slice(at - size, at)
    })
    .join(by)
}

interface Numerals {
  readonly units: readonly string[]
  readonly teens: readonly string[]
  readonly tens: readonly string[]
  readonly hundreds: readonly string[]
}

const numerals: Readonly<Record<Tongue, Numerals>> = {
  kk: {
    units: 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' '),
    teens: [],
    tens: '- он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' '),
    hundreds: [
      '-',
      'жүз',
      ...'екі үш төрт бес алты жеті сегіз тоғыз'.split(' ').map((one) => `${one} жүз`),
    ],
  },
  ru: {
    units: 'ноль один два три четыре пять шесть семь восемь девять'.split(' '),
    teens:
      'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
        ' ',
      ),
    tens: '- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(
      ' ',
    ),
    hundreds: '- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(
      ' ',
    ),
  },
}

function numeral(digit: number, tongue: Tongue): string {
  return numerals[tongue].units[digit] ?? ''
}

/** A group of digits as people say it: its noughts one by one, then the number. */
function spoken(group: string, tongue: Tongue): string {
  const noughts = /^0*/.exec(group)?.[0].length ?? 0
  const words = Array.from({ length: noughts }, () => numeral(0, tongue))
  return [...words, ...wordsOf(Number(group), tongue)].join(' ')
}

/** A number below a thousand in words. */
export function inWords(number: number, tongue: Tongue): string {
  return wordsOf(number, tongue).join(' ')
}

function wordsOf(number: number, tongue: Tongue): string[] {
  const { teens, tens, hundreds } = numerals[tongue]
  if (number === 0) return []
  if (number >= 100)
    return [hundreds[Math.floor(number / 100)] ?? '', ...wordsOf(number % 100, tongue)]
  if (number < 10) return [numeral(number, tongue)]
  const teen = teens[number - 10]
  if (teen) return [teen]
  return [tens[Math.floor(number / 10)] ?? '', ...wordsOf(number % 10, tongue)]
}
