import type { Random } from '../text/random.ts'
import { mapped } from './spelling.ts'

type Table = Readonly<Record<string, string>>

const shared: Table = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  з: 'z',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ф: 'f',
  ц: 'ts',
  ъ: '',
  ь: '',
  э: 'e',
}

const kazakh2018: Table = {
  ...shared,
  ә: 'á',
  ғ: 'ǵ',
  ж: 'j',
  и: 'ı',
  й: 'ı',
  қ: 'q',
  ң: 'ń',
  ө: 'ó',
  у: 'ý',
  ұ: 'u',
  ү: 'ú',
  х: 'h',
  һ: 'h',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ы: 'y',
  і: 'i',
  ё: 'ıo',
  ю: 'ıý',
  я: 'ıa',
}

const kazakh2021: Table = {
  ...shared,
  ә: 'ä',
  ғ: 'ğ',
  ж: 'j',
  и: 'i',
  й: 'i',
  қ: 'q',
  ң: 'ñ',
  ө: 'ö',
  у: 'u',
  ұ: 'ū',
  ү: 'ü',
  х: 'h',
  һ: 'h',
  ч: 'tş',
  ш: 'ş',
  щ: 'ştş',
  ы: 'y',
  і: 'ı',
  ё: 'io',
  ю: 'iu',
  я: 'ia',
}

const passport: Table = {
  ...shared,
  ә: 'a',
  ғ: 'g',
  ж: 'zh',
  и: 'i',
  й: 'y',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  х: 'kh',
  һ: 'h',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ы: 'y',
  і: 'i',
  ё: 'yo',
  ю: 'yu',
  я: 'ya',
}

/** What people write instead of the passport's letters. */
const habits: readonly Table[] = [
  { қ: 'q', ғ: 'gh', ж: 'j' },
  { х: 'h', й: 'i', ю: 'iu', я: 'ia' },
  { ж: 'j', х: 'x', ц: 'c' },
  { ё: 'e', щ: 'sch', ы: 'i', ү: 'y' },
]

/** A text in the Latin alphabet of a year. */
export function inKazakhLatin(text: string, year: 2018 | 2021): string {
  return mapped(text, year === 2018 ? kazakh2018 : kazakh2021)
}

/** A name in the letters of a passport. */
export function inPassport(text: string): string {
  return mapped(text, passport)
}

/** A name in Latin letters as people write them in messages. */
export function inHabit(text: string, random: Random): string {
  return mapped(text, { ...passport, ...random.pick(habits) })
}
