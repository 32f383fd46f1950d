import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { areColumns, isFlatBehind } from './column.ts'
import { isAnd, isOfNext } from './number-list.ts'
import { beginsNext, type Numeral } from './numeral.ts'
import { isOfNumberedName } from './street-part.ts'

/** Pieces that stand together as one address. */
export type Group = readonly Chunk[]

/** Puts together the pieces that follow one another. */
export function groupsOf(sheet: Sheet, chunks: readonly Chunk[]): Group[] {
  const groups: Chunk[][] = []
  for (const chunk of chunks) {
    const group = groups.at(-1)
    if (group && joins(sheet, group, chunk)) group.push(chunk)
    else groups.push([chunk])
  }
  return groups
}

const mostChunks = 9
const between = blank | gap.comma | gap.mark | gap.hyphen | gap.quote | gap.bracket

function joins(sheet: Sheet, group: readonly Chunk[], next: Chunk): boolean {
  const last = group.at(-1)
  if (!last || group.length >= mostChunks || isOfLineBefore(sheet, last, next)) return false
  const apart = next.first - last.last - 1
  if (apart === 0) {
    return isNear(sheet, last, next) && (next.kind !== 'number' || takesNumber(sheet, group, next))
  }
  if (apart !== 1) return false
  return (
    isConnected(sheet, last, next) || isFurther(sheet, group, next) || isFlatIn(sheet, group, next)
  )
}

/** «Абая 12, в 35», «дом 12, в 35-й»: in which flat of the house. */
function isFlatIn(sheet: Sheet, group: Group, { kind, first, numeral }: Chunk): boolean {
  const house = group.at(-1)
  const isHouse = house?.kind === 'number' || house?.kind === 'house'
  if (kind !== 'number' || !numeral || !isHouse || house.numeral?.last !== house.last) return false
  if (sheet.plainAt(first - 1) !== 'в' || !sheet.joins(first - 1, blank)) return false
  if (numeral.ordinal && isOfThing(sheet, numeral.last)) return false
  return (
    sheet.joins(house.last, blank | gap.comma) &&
    !isYear(numeral.value) &&
    !isYear(house.numeral.value)
  )
}

/** «в 35-й школе»: whether a noun or an adjective follows, of which the number is. */
function isOfThing(sheet: Sheet, last: number): boolean {
  const isNear = sheet.joins(last, blank) && !beginsNext(sheet, last)
  const next = isNear ? sheet.wordAt(last + 1) : undefined
  return next !== undefined && (next.traits & (trait.noun | trait.adjective)) !== 0
}

/** «на Абая 5, 7 и 9»: one more house of the street. */
function isFurther(sheet: Sheet, group: Group, { kind, first, last, numeral }: Chunk): boolean {
  const before = group.at(-1)
  const areHouses = [before?.kind, kind].every((one) => one === 'number' || one === 'house')
  if (!areHouses || !isAnd(sheet, first - 1) || isYear(numeral?.value ?? 0)) return false
  return isPlaced(sheet, group) && (kind === 'house' || !isOfNext(sheet, last))
}

/** «1 | ул. Абая», and «Хаттама № 5» above «Ақтау қаласы, 12 шағын аудан»: what begins with a town or a street on the next line or in the next column goes with no number before it. */
function isOfLineBefore(sheet: Sheet, last: Chunk, next: Chunk): boolean {
  const begins = next.kind === 'town' || next.kind === 'street'
  if (last.kind !== 'number' || !begins) return false
  return (sheet.gapAfter(last.last) & gap.newline) !== 0 || areColumns(sheet, last.last)
}

function isNear(sheet: Sheet, last: Chunk, next: Chunk): boolean {
  const bits = sheet.gapAfter(last.last)
  if ((bits & ~between) === 0 || areColumns(sheet, last.last)) return true
  const word = sheet.wordAt(next.first)
  const small = isShort(sheet, last.last) || word?.capital === false
  return (bits & ~(between | gap.stop)) === 0 && small
}

function isShort(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || word.plain.length >= longestShort) return false
  return word.entry.cues.place !== 0 || isSecondLetter(sheet, at)
}

const longestShort = 5

/** «ш.а.» */
function isSecondLetter(sheet: Sheet, at: number): boolean {
  return sheet.plainAt(at) === 'а' && (sheet.cuesAt(at - 1).place & placeCue.streetHalf) !== 0
}

/** A bare number is the house behind a street, or the flat behind a comma after the house. */
function takesNumber(sheet: Sheet, group: readonly Chunk[], { numeral }: Chunk): boolean {
  const last = group.at(-1)
  if (!last || !numeral || isOfInstitution(sheet, numeral.last)) return false
  if (last.kind === 'street') return !isYear(numeral.value) && !isOfMany(sheet, last.last)
  if (last.kind === 'town' || last.kind === 'corner') return false
  const comma = (sheet.gapAfter(last.last) & (gap.comma | gap.slash | gap.hyphen)) !== 0
  if (comma ? isNextItem(sheet, last.last, numeral.last) : !isFirstFlat(sheet, group, numeral)) {
    return false
  }
  const hasFlat = group.some(({ kind }) => kind === 'flat')
  return isPlaced(sheet, group) && !hasFlat && !isYear(numeral.value)
}

/** «Абая | 12 | 35 | 47»: only the first number behind the house may be a flat. */
function isFirstFlat(sheet: Sheet, group: Group, numeral: Numeral): boolean {
  const house = group.at(-1)
  const isSecond = group.filter(({ kind }) => kind === 'number').length > 1
  return house !== undefined && !isSecond && isFlatBehind(sheet, house, numeral)
}

/** Whether a house is said already, or the name of a street before its number. */
function isPlaced(sheet: Sheet, group: Group): boolean {
  const [first] = group
  const named = first?.kind === 'number' && isNameEnd(sheet, first.first - 1)
  return named || group.some(({ kind }) => kind === 'street' || kind === 'house')
}

/** «…; 6. Иванов»: the number of the next item of a list. */
function isNextItem(sheet: Sheet, before: number, last: number): boolean {
  const between = sheet.text.slice(sheet.endOf(before), sheet.startOf(before + 1))
  const behind = sheet.text.charAt(sheet.endOf(last))
  if (/\n/u.test(between) && /[;|\t]/u.test(behind)) return true
  return /[;\n]/.test(between) && /[.)]/.test(behind)
}

/** «28-ші және 29-шағын аудандарда 12 камера»: no house is in several streets. */
function isOfMany(sheet: Sheet, at: number): boolean {
  return /^(?:аудан|көше|даңғыл)[лд][ае]р/u.test(sheet.plainAt(at))
}

const institution =
  /^(?:мектеп|мектеб|школ|гимнази|лице|колледж|балабақша|балабакша|бөбекжай|детсад|садик|поликлиник|емхана|аурухана|больниц)/u

/** «12 мкр, № 9 школа» */
export function isOfInstitution(sheet: Sheet, last: number): boolean {
  return isInstitution(sheet.plainAt(last + 1)) && sheet.joins(last, blank | gap.hyphen)
}

/** «школа», «балабақша»: has a name and a number of its own. */
export function isInstitution(word: string): boolean {
  return institution.test(word)
}

/** «Абая», «Утеген батыра», «8 марта», «Самал-2» */
function isNameEnd(sheet: Sheet, at: number): boolean {
  if (sheet.isDigits(at)) return isOfNumberedName(sheet, at)
  const word = sheet.wordAt(at)
  if (!word || word.capital) return word !== undefined
  if (word.street && !sheet.isCased(at)) return true
  const joins = (word.entry.cues.place & placeCue.joiner) !== 0
  return joins && (sheet.wordAt(at - 1)?.capital === true || sheet.isDigits(at - 1))
}

/** Whether a number is more likely a year than a house. */
export function isYear(value: number): boolean {
  return value >= 1900 && value < 2100
}

/** «Абай көшесінің бойындағы 5-үй», «Абай көшесі бойынша 5-үй» */
export function isAlong(sheet: Sheet, at: number): boolean {
  const isWord = /^бойын(?:да(?:ғы)?|ша)$/u.test(sheet.plainAt(at))
  return isWord && sheet.joins(at - 1, blank) && sheet.joins(at, blank)
}

const units: readonly ChunkKind[] = ['house', 'flat', 'part', 'number']

/** «12 дом на Сатпаева», «Розыбакиева в доме 45»: one small word between. */
function isConnected(sheet: Sheet, last: Chunk, next: Chunk): boolean {
  const word = last.last + 1
  if (last.kind === 'street' && next.kind === 'house' && isAlong(sheet, word)) return true
  if ((sheet.cuesAt(word).place & placeCue.connector) === 0) return false
  if (!sheet.joins(last.last, blank | gap.comma) || !sheet.joins(word, blank)) return false
  if (next.kind === 'street') return units.includes(last.kind) && last.kind !== 'number'
  const within = next.kind === 'house' && (last.kind === 'flat' || last.kind === 'part')
  return within || (last.kind === 'street' && (next.kind === 'house' || next.kind === 'flat'))
}
