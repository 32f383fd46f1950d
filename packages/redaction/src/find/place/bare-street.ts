import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import { isCrossing } from './crossing.ts'
import { isJoiner } from './street-part.ts'

/** Streets of many towns that no word calls one and that are nobody there: «объезд по Манаса», «на Абая яма», «Абай мен Достық қиылысы». */
export function bareStreetsAt(sheet: Sheet, at: number): Chunk[] {
  const { place } = sheet.cuesAt(at)
  if ((place & placeCue.connector) !== 0) return alongAt(sheet, at)
  return (place & placeCue.along) !== 0 && isCrossing(sheet, at) ? crossedBefore(sheet, at) : []
}

/** Behind «по» a name in the genitive is no person, whom a dative would tell; behind «на» only where something of a street follows. */
function alongAt(sheet: Sheet, at: number): Chunk[] {
  const word = sheet.plainAt(at)
  if (word !== 'по' && word !== 'на') return []
  const first = at + 1
  if (!isStreet(sheet, first) || !sheet.joins(at, blank)) return []
  const last = isJoiner(sheet, first + 1) && sheet.joins(first, blank) ? first + 1 : first
  if (!genitive.test(sheet.plainAt(last))) return []
  const isTold =
    word === 'по' || (ofStreet.test(sheet.plainAt(last + 1)) && sheet.joins(last, blank))
  return isTold ? [{ kind: 'street', first, last }] : []
}

const genitive = /(?:а|я|ой|ого|би)$/u
const ofStreet =
  /^(?:ям(?:а|ы|у)$|свет|фонар|пробк|авари|дтп$|останов|перекр|тротуар|асфальт|ремонт|люк|луж|гололед|гололёд|темно|скользко|переход|знак|камер|дерев|дорог|мусор|свалк|троту|лежач|шлагбаум|парков|раскоп|труб)/u

/** The two streets before the word for where they meet. */
function crossedBefore(sheet: Sheet, at: number): Chunk[] {
  const second = streetUntil(sheet, at - 1)
  if (!second || !sheet.joins(at - 1, blank)) return []
  const isWord = and.test(sheet.plainAt(second.first - 1))
  const isDash = (sheet.gapAfter(second.first - 1) & gap.hyphen) !== 0
  if (!isWord && !isDash) return []
  const first = streetUntil(sheet, isWord ? second.first - 2 : second.first - 1)
  return first ? [first, second] : []
}

const and = /^(?:мен|пен|бен|және|и)$/u

function streetUntil(sheet: Sheet, last: number): Chunk | null {
  const first = isJoiner(sheet, last) ? last - 1 : last
  return isStreet(sheet, first) ? { kind: 'street', first, last } : null
}

function isStreet(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return word?.capital === true && word.street && sheet.isCased(at)
}
