import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import { declined, isJoiner, ofMan } from './street-part.ts'

/** «улицы Абая, Жамбыла и Толе би», «Абай, Жамбыл және Сәтбаев көшелері»: the streets with which this one is told, where all are called as many streets are. */
export function listedWith(sheet: Sheet, street: Chunk): Chunk[] {
  if (sheet.plainAt(street.first) === 'улицы') return listedBehind(sheet, street)
  return several.test(sheet.plainAt(street.last)) ? listedBefore(sheet, street) : []
}

const several =
  /^(?:көшелер|даңғылдар|кошелер|дангылдар|улиц(?:ам|ах|ами)?$|проспект(?:ы|ов|ам|ах|ами)$)/u

/** As far as «и»: «улицы» may be of one street, and a name behind of who lives there, which is in another case or ends nothing. */
function listedBehind(sheet: Sheet, street: Chunk): Chunk[] {
  const { listed, isEnded } = listFrom(sheet, street.last)
  const isDeclined = declined.test(sheet.plainAt(street.first + 1))
  const isOfOne = listed.some(({ first, last }) => {
    const plain = sheet.plainAt(first)
    return last === first && (ofMan.test(plain) || declined.test(plain) !== isDeclined)
  })
  return isEnded && !isOfOne ? listed : []
}

const crossing = /^(?:угол|угл|перекр[её]ст|пересечени)/u

/** «по улицам Толе би, Абая и Сатпаева», «угол Толе би и Абая»: those behind a word for several streets, or where two meet. */
export function listedAlong(sheet: Sheet, at: number): Chunk[] {
  const meets = crossing.test(sheet.plainAt(at))
  const first = meets || several.test(sheet.plainAt(at)) ? nameAt(sheet, at + 1) : null
  if (!first) return []
  const { listed, isEnded } = listFrom(sheet, first.last, meets)
  return isEnded ? [first, ...listed] : [first]
}

interface List {
  readonly listed: Chunk[]
  /** By «и» and a name. */
  readonly isEnded: boolean
}

/** The names of streets behind commas and «и», or behind a dash where two meet. */
function listFrom(sheet: Sheet, last: number, meets = false): List {
  const listed: Chunk[] = []
  for (let at = last; ; ) {
    const isJoined = sheet.plainAt(at + 1) === 'и' && sheet.joins(at, blank)
    const isLast = isJoined || (meets && isMet(sheet, at))
    const one = isLast || isApart(sheet, at) ? nameAt(sheet, isJoined ? at + 2 : at + 1) : null
    if (one) listed.push(one)
    if (isLast || !one) return { listed, isEnded: isLast && one !== null }
    at = one.last
  }
}

function listedBefore(sheet: Sheet, { first }: Chunk): Chunk[] {
  const listed: Chunk[] = []
  for (let at = first; ; ) {
    const isJoined = and.test(sheet.plainAt(at - 1)) && sheet.joins(at - 1, blank)
    const last = isJoined ? at - 2 : at - 1
    const one = isJoined || isApart(sheet, last) ? nameUntil(sheet, last) : null
    if (!one) return listed
    listed.push(one)
    at = one.first
  }
}

const and = /^(?:және|мен|пен|бен|жане)$/u

function isApart(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  return (bits & gap.comma) !== 0 && (bits & ~(gap.comma | blank)) === 0
}

/** «Жандосова — Ауэзова»: two streets with a dash between them. */
function isMet(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  return (bits & gap.hyphen) !== 0 && (bits & ~(gap.hyphen | gap.space)) === 0
}

/** «Абая», «Толе би»: a name that many streets have, with what belongs to it. */
function nameAt(sheet: Sheet, first: number): Chunk | null {
  if (!isOfStreets(sheet, first)) return null
  const last = isJoiner(sheet, first + 1) && sheet.joins(first, blank) ? first + 1 : first
  return { kind: 'street', first, last }
}

function nameUntil(sheet: Sheet, last: number): Chunk | null {
  const first = isJoiner(sheet, last) && sheet.joins(last - 1, blank) ? last - 1 : last
  return isOfStreets(sheet, first) ? { kind: 'street', first, last } : null
}

function isOfStreets(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return word?.capital === true && word.street && sheet.isCased(at)
}
