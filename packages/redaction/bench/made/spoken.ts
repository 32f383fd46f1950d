import { inKazakhWords, inRussianWords } from '../text/numeral.ts'
import type { Random } from '../text/random.ts'

const say = { ru: inRussianWords, kk: inKazakhWords } as const
const codes = [700, 701, 702, 705, 707, 747, 771, 775, 777]
/** How many digits people say at once, the usual way more often. */
const groupings = [
  [3, 2, 2],
  [3, 2, 2],
  [2, 2, 3],
  [1, 2, 2, 2],
  [1, 1, 1, 1, 1, 1, 1],
] as const

/** A mobile number said in words, in groups as people say them. */
export function spokenPhone(language: 'ru' | 'kk', random: Random): string {
  const first = random.chance(0.7) ? [say[language](8)] : []
  const digits = random.pick(codes)
  const code = random.chance(0.75) ? say[language](digits) : oneByOne(digits, language)
  const groups = random.pick(groupings).flatMap((size) => group(size, language, random))
  return [...first, code, ...groups].join(random.chance(0.85) ? ' ' : ', ')
}

function oneByOne(number: number, language: 'ru' | 'kk'): string {
  return [...String(number)].map((digit) => say[language](Number(digit))).join(' ')
}

function group(size: number, language: 'ru' | 'kk', random: Random): string[] {
  const digits = String(random.below(10 ** size)).padStart(size, '0')
  const zeros = /^0*(?=\d)/u.exec(digits)?.[0].length ?? 0
  return [...Array.from({ length: zeros }, () => say[language](0)), say[language](Number(digits))]
}
