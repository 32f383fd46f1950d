import { tableOf } from '../data.ts'
import { inKazakhWords, inRussianWords } from '../text/numeral.ts'
import type { Random } from '../text/random.ts'
import { months, spokenBirth } from './birth.ts'
import { binOf, digits, grouped, iinOf, plate, twoDigits } from './numbers.ts'
import { spokenPhone } from './spoken.ts'

type Value = (random: Random, which: string) => string

const streets = tableOf('streets.tsv')
const villages = tableOf('villages.tsv')
const nth = {
  ru: 'первый второй третий четвёртый пятый шестой'.split(' '),
  kk: 'бірінші екінші үшінші төртінші бесінші алтыншы'.split(' '),
} as const

/** What may stand in the braces of a form, with a word after a dot that says which. */
const values: Readonly<Record<string, Value>> = {
  mobile: oneOf('700 701 702 705 706 707 708 747 771 775 776 777 778'),
  o: oneOf('О O о'),
  z: () => 'З',
  iin: (random, which) => grouped(iinOf(random), which, random),
  bin: (random, which) => grouped(binOf(random), which, random),
  login: oneOf('serik aigul dom45 nurlan_k marat.s zhanar vera.kim timur olga77 kanat sauleb'),
  Login: oneOf('SERIK AIGUL VERA.KIM OLGA77 ZHANAR'),
  nick: oneOf('сосед серік айгүл үй45 аула көрші'),
  domain: oneOf('mail.ru gmail.com inbox.ru yandex.kz bk.ru mail.kz company.com.kz'),
  host: oneOf('mail gmail yandex inbox'),
  zone: oneOf('ru com kz'),
  bank: oneOf('125 722 998 826 914 601'),
  plate: (random, which) => plate(3, which, random),
  plate2: (random, which) => plate(2, which, random),
  region: (random) => twoDigits(1 + random.below(20)),
  old: oneOf('A Z B V E'),
  dd: (random) => twoDigits(1 + random.below(28)),
  d: (random) => String(1 + random.below(28)),
  mm: (random) => twoDigits(1 + random.below(12)),
  yy: (random) => twoDigits(45 + random.below(54)),
  oo: (random) => twoDigits(9 + random.below(8)),
  month: (random, which) => random.pick(months[languageOf(which)]),
  birth: (random, which) => spokenBirth(languageOf(which), random),
  spoken: (random, which) => spokenPhone(languageOf(which), random),
  child: (random, which) => childAge(5 + random.below(13), which),
  street: (random, which) => ofPair(random.pick(streets), which),
  village: (random, which) => ofPair(random.pick(villages), which),
  house: (random) =>
    `${1 + random.below(220)}${random.chance(0.15) ? random.pick([...'абвА']) : ''}`,
  corner: (random) => String(1 + random.below(120)),
  flat: (random) => String(1 + random.below(260)),
  n: (random) => String(1 + random.below(9)),
  nth: (random, which) => random.pick(nth[languageOf(which)]),
}

/** Writes a form out: each # a digit, each `{value.which}` one of the values, `{4}` as many digits. */
export function writtenOut(form: string, random: Random): string {
  return form
    .replaceAll('\\u00A0', '\u00A0')
    .replace(/\{(?<name>[^.}]+)(?:\.(?<which>[^}]*))?\}/gu, (_, name: string, which = '') => {
      if (/^\d$/u.test(name)) return digits(Number(name), random)
      const value = values[name]
      if (!value) throw new Error(`The form "${form}" asks for {${name}}, which there is not.`)
      return value(random, which)
    })
    .replaceAll('#', () => digits(1, random))
}

function oneOf(words: string): Value {
  const list = words.split(' ')
  return (random) => random.pick(list)
}

function languageOf(which: string): 'kk' | 'ru' {
  return which === 'kk' ? 'kk' : 'ru'
}

function ofPair([russian = '', kazakh = '']: readonly string[], which: string): string {
  return languageOf(which) === 'kk' ? kazakh : russian
}

function childAge(years: number, which: string): string {
  if (which === 'ru') return inRussianWords(years)
  return which === 'kk' ? inKazakhWords(years) : String(years)
}
