import type { Page } from '../text/page.ts'
import { type Found, sure, unsure } from './found.ts'

const edge = '(?<![\\p{L}\\p{N}])'
const end = '(?![\\p{L}\\p{N}])'
const regionCode = '(?:0[1-9]|1\\d|20)'

const modern = new RegExp(`${edge}\\d{3}[ -]?\\p{Lu}{2,3}[ -]?${regionCode}${end}`, 'gu')
const modernSmall = new RegExp(`${edge}\\d{3}\\p{L}{2,3}${regionCode}${end}`, 'gu')
const older = new RegExp(`${edge}\\p{Lu}\\d{3}\\p{Lu}{2,3}(?:[ -]?\\d{2,3})?${end}`, 'gu')
const olderSpaced = new RegExp(
  `${edge}\\p{Lu}[ -]\\d{3}[ -]\\p{Lu}{2,3}(?:[ -]\\d{2,3})?${end}`,
  'gu',
)
const afterCarWord = new RegExp(
  `(?:госномер|гос\\.? ?номер|г/н|номер(?:ом|а)? авто|мемлекеттік нөмір|мемнөмір|көлік нөмір)\\p{L}*[ :№-]{0,4}([\\p{L}\\d][\\p{L}\\d -]{3,10}[\\p{L}\\d])${end}`,
  'giu',
)

/** Plates of cars of every series, in the letters of either alphabet. */
export function findPlates({ text }: Page): Found[] {
  const whole = [modern, modernSmall, older].flatMap((series) => spots(text, series))
  const named = Array.from(text.matchAll(afterCarWord), (found) => {
    const plate = found[1] ?? ''
    return { start: found.index + found[0].length - plate.length, plate }
  })
  return [
    ...whole.map(({ start, end }) => sure('PLATE', start, end)),
    ...spots(text, olderSpaced).map(({ start, end }) => unsure('PLATE', start, end)),
    ...named
      .filter(({ plate }) => /\d{2}/.test(plate))
      .map(({ start, plate }) => sure('PLATE', start, start + plate.length)),
  ]
}

function spots(text: string, pattern: RegExp): { start: number; end: number }[] {
  return Array.from(text.matchAll(pattern), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}
