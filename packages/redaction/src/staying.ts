import { nameWord, streetAfterKazakh, streetBefore } from './find/address-words.ts'
import type { Page } from './text/page.ts'

/** Stretches whose names are no people: streets, schools named after someone, titles in quotation marks. */
export interface Staying {
  /** Streets and what is named after someone. */
  readonly named: readonly Stretch[]
  /** Titles, towns and the like: no people, if a name does not stand there after all. */
  readonly titled: readonly Stretch[]
}

interface Stretch {
  readonly start: number
  readonly end: number
}

const placeBefore =
  '(?<!\\p{L})(?i:район|область|сел[оае]|ауле?|город[ае]?|г\\.|с\\.|пос(?:ёлок|елок|\\.)|станци[яи]|рынок|рынке|парк[е]?|сквере?)'
const placeAfter =
  '(?i:ауданы|облысы|ауылы|[қк]аласы|округі|район[ае]?|област[ьи]|базары|саяба[ғг]ы|кенті|стансасы)\\p{L}{0,6}'

const patterns = [
  new RegExp(`${streetBefore}\\s{0,2}${nameWord}(?:\\s${nameWord}){0,2}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d])${nameWord}(?:\\s${nameWord})?(?:\\s{1,2}|-)${streetAfterKazakh}`,
    'gu',
  ),
  new RegExp(`(?<!\\p{L})(?:[Ии]мени|[Ии]м\\.)\\s{0,2}${nameWord}(?:\\s?${nameWord}){0,3}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d])${nameWord}(?:\\s?${nameWord}){0,2}\\s{1,2}(?:атында[ғг]ы|ат\\.)`,
    'gu',
  ),
]
const towns = [
  new RegExp(`${placeBefore}\\s{1,2}${nameWord}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\d])${nameWord}\\s{1,2}${placeAfter}`, 'gu'),
]
const quotation = /[«“„"][^«»“”„"\n]{1,60}[»”"]/gu

/** Finds what stays in a text although its words are capitalised. */
export function stayingIn({ text, known }: Page): Staying {
  const places = known.places.flatMap((place) => occurrences(text, place))
  const named = patterns.flatMap((pattern) => stretches(text, pattern))
  const quoted = stretches(text, quotation).filter(({ start, end }) => isTitle(text, start, end))
  const inTowns = towns.flatMap((pattern) => stretches(text, pattern))
  return { named: [...named, ...places], titled: [...quoted, ...inTowns] }
}

/** Whether a word lies within one of the stretches. */
export function isWithin(stretches: readonly Stretch[], { start, end }: Stretch): boolean {
  return stretches.some((one) => one.start <= start && end <= one.end)
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }))
}

function isTitle(text: string, start: number, end: number): boolean {
  return text.slice(start, end).split(/\s+/).length <= 5
}

function occurrences(text: string, place: string): Stretch[] {
  const found: Stretch[] = []
  const wanted = place.trim().toLowerCase()
  const where = text.toLowerCase()
  if (wanted.length < 4 || where.length !== text.length) return []
  for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + wanted.length)) {
    found.push({ start: at, end: at + wanted.length })
  }
  return found
}
