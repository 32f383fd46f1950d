import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { type Found, sure, unsure } from './found.ts'
import { bareName } from './place/bare.ts'
import { bareNameAfter } from './place/bare-after.ts'
import type { Chunk } from './place/chunk.ts'
import { areColumns } from './place/column.ts'
import { mayBeCounted } from './place/counted.ts'
import { countsIn } from './place/counts-table.ts'
import type { Group } from './place/group.ts'
import { hasHouseInWords } from './place/house-in-words.ts'
import { isInmate } from './place/lived-at.ts'
import type { Places } from './place/places.ts'
import { isPrecinct } from './place/precinct.ts'
import { mayBeInShort, mayBeOfYear } from './place/quarter-of-year.ts'
import { isOfNumberedName } from './place/street-part.ts'
import { withTown } from './place/town.ts'
import { villageBefore } from './place/village.ts'

/** Addresses down to the house, in Kazakh and Russian; a street without a house is no address. */
export function findAddresses(sheet: Sheet, { groups }: Places): Found[] {
  const found: Found[] = []
  const isCounted = countsIn(sheet)
  for (const group of groups) {
    const address = addressOf(sheet, group)
    const one =
      address && isCounted(group) ? unsure('ADDRESS', address.start, address.end) : address
    const last = found.at(-1)
    if (one && last && isFlatOn(sheet.text, last, one)) {
      found[found.length - 1] = { ...one, start: last.start }
    } else if (one) found.push(one)
  }
  return found
}

const on = /^ (?:на|по|в) $/u

/** «квартиру 22 на Байтурсынова 137» */
function isFlatOn(text: string, flat: Found, house: Found): boolean {
  return house.start - flat.end < 5 && on.test(text.slice(flat.end, house.start))
}

function addressOf(sheet: Sheet, group: Group): Found | null {
  const [first, second] = group
  if (first?.kind === 'number' && !second) {
    return mayHaveName(sheet, first) ? houseAddress(sheet, group) : null
  }

  const has = (kind: Chunk['kind']) => group.some((chunk) => chunk.kind === kind)
  if (has('street')) return streetAddress(sheet, group)
  if (has('house') || has('number') || has('corner')) return houseAddress(sheet, group)
  return has('flat') ? flatAddress(sheet, group) : partAddress(sheet, group)
}

/** «Гоголя, второй подъезд»: somewhere on a street that no word calls one. */
function partAddress(sheet: Sheet, group: Group): Found | null {
  const name = group.some(({ kind }) => kind === 'part') ? bareName(sheet, group) : null
  return name?.known ? spanning(sheet, group, { make: unsure, first: name.first }) : null
}

/** Whether a word that may be a street stands before a number; before most numbers none does. */
function mayHaveName(sheet: Sheet, { first }: Chunk): boolean {
  return sheet.wordAt(first - 1) !== undefined || isOfNumberedName(sheet, first - 1)
}

function streetAddress(sheet: Sheet, group: Group): Found | null {
  const house = group.find(({ kind }) => kind === 'house' || kind === 'corner' || kind === 'flat')
  const number = group.find(({ kind }) => kind === 'number')
  if (!house && !number) return entranceOf(sheet, group)

  const isSaid = number?.numeral?.inWords === true
  const isTime = mayBeOfYear(sheet, group)
  const doubtful = !house && number && (isSaid || isTime || mayCount(sheet, group, number))
  return spanning(sheet, group, { make: doubtful ? unsure : sure })
}

/** «по улице Абая, второй подъезд»: somewhere on that street, but in which house? */
function entranceOf(sheet: Sheet, group: Group): Found | null {
  return group.some(({ kind }) => kind === 'part') ? spanning(sheet, group, { make: unsure }) : null
}

/** «на улице Абая 3 новых светофора»: whether the number counts what follows it. */
function mayCount(sheet: Sheet, group: Group, { first, last, numeral }: Chunk): boolean {
  if (group.at(-1)?.last !== last || numeral?.compound || numeral?.suffixed) return false
  const comma = (sheet.gapAfter(first - 1) & (gap.comma | gap.mark)) !== 0
  const next = sheet.wordAt(last + 1)
  if (comma || !next || next.capital || !sheet.joins(last, blank)) return false
  if ((sheet.cuesAt(first - 1).place & placeCue.locative) !== 0) return true

  return mayBeCounted(sheet, last + 1, numeral?.value ?? 0)
}

function houseAddress(sheet: Sheet, group: Group): Found | null {
  const flat = group.some(({ kind, firm }) => kind === 'flat' && firm !== false)
  const house = group.find(({ kind }) => kind === 'house' || kind === 'corner')
  const name = bareName(sheet, group)
  if (name) {
    const inTown = withTown(sheet, name.first) < name.first
    const two = hasTwoHouses(sheet, group)
    const alone = group.length === 1 && group[0]?.kind === 'number' ? group[0] : undefined
    const counts = alone !== undefined && mayCount(sheet, group, alone)
    const certain = flat || name.asked || inTown || (name.known && (house !== undefined || two))
    return spanning(sheet, group, { make: certain && !counts ? sure : unsure, first: name.first })
  }
  const after = bareNameAfter(sheet, group)
  if (after) return spanning(sheet, group, { make: house || flat ? sure : unsure, last: after })
  if (group.some(({ kind }) => kind === 'town') && house)
    return spanning(sheet, group, { make: sure })
  const village = villageBefore(sheet, group)
  if (village !== null) return spanning(sheet, group, { make: unsure, first: village })
  if (!house || group.every(({ kind }) => kind === 'corner'))
    return flat ? flatAddress(sheet, group) : null
  if (isCountOfHouses(sheet, group) || isPrecinct(sheet, group)) return null
  return spanning(sheet, group, { make: flat ? sure : unsure })
}

/** «Абая 5, 7», and not «Абая | 5 | 7» or «Абая 5 7», where the numbers may count. */
function hasTwoHouses(sheet: Sheet, group: Group): boolean {
  const [first, second] = group.filter(({ kind }) => kind === 'number')
  return (
    second !== undefined &&
    (sheet.gapAfter(first?.last ?? 0) & ~gap.space) !== 0 &&
    !areColumns(sheet, first?.last ?? 0)
  )
}

/** «2 дома сгорели», «5 үй өртенді»: so many houses; «20 үй 5 пәтер» is one flat, and nobody counts «9/1 үй» or, behind another number, «Көктем 2, 8 үй». */
function isCountOfHouses(sheet: Sheet, group: Group): boolean {
  const isFlat = group.some(({ kind, numeral }) => kind === 'flat' && numeral?.inWords === false)
  if (
    isFlat ||
    group.some((one) => isOne(sheet, one) || isOwned(sheet, one) || isLivedIn(sheet, one))
  )
    return false
  return (
    group.every(({ kind, firm }) => firm === false || kind === 'number') &&
    !group.some((one) => isFraction(sheet, one)) &&
    !isOfDistrict(sheet, group)
  )
}

/** «9/1», «9А», and not «5-6», which may be a count. */
function isFraction(sheet: Sheet, { first, numeral }: Chunk): boolean {
  return numeral?.compound === true && !sheet.textOf(first, numeral.last).includes('-')
}

/** «Көктем 2, 8 үй»: a number of its own before the house, behind a name. */
function isOfDistrict(sheet: Sheet, [first, house]: Group): boolean {
  if (first?.kind !== 'number' || house?.kind !== 'house') return false
  const isNamed = sheet.wordAt(first.first - 1)?.capital && sheet.joins(first.first - 1, blank)
  return isNamed === true && sheet.gapAfter(first.last) === (gap.comma | gap.space)
}

const living = /^тұр(?:а|ам|ып|ған|ды)/u
const amFrom = /(?:ден|den)(?:м[іи]н|б[іи]з|min|biz)$/u

/** «40 үйде тұрамын», «25 үйденмін»: where somebody lives. */
function isLivedIn(sheet: Sheet, { kind, last }: Chunk): boolean {
  if (kind !== 'house') return false
  if (amFrom.test(sheet.plainAt(last))) return true
  return sheet.joins(last, blank) && living.test(sheet.plainAt(last + 1))
}

/** «25 үй Баймұхановтардікі»: whose it is. */
function isOwned(sheet: Sheet, { last }: Chunk): boolean {
  return sheet.joins(last, blank) && /[дтн][іи]к[іи]$/u.test(sheet.plainAt(last + 1))
}

const lastOfTwenty = 21

/** «34 дом»: the word is in the singular, and of so many houses it would not be. */
function isOne(sheet: Sheet, { kind, numeral, last }: Chunk): boolean {
  const value = numeral?.value ?? 0
  const isMany = value % 10 !== 1 || value < lastOfTwenty
  return kind === 'house' && sheet.plainAt(last) === 'дом' && value > 1 && isMany
}

function flatAddress(sheet: Sheet, group: Group): Found | null {
  const street = hasHouseInWords(sheet, group) ? bareName(sheet, group) : null
  if (street) return spanning(sheet, group, { make: sure, first: street.first })
  const flats = group.filter(({ kind }) => kind === 'flat')
  if (flats.some(({ firm }) => firm)) {
    return spanning(sheet, group, { make: mayBeInShort(sheet, group) ? unsure : sure })
  }
  const [one] = flats
  if (!one || one.numeral?.inWords) return null
  const onFloor = sheet.plainAt(one.last) === 'кв' && group.some(({ kind }) => kind === 'part')
  const isOne = [endsInCase, isApposed, isShortened, isOfInmate].some((is) => is(sheet, one))
  return onFloor || isOne ? spanning(sheet, group, { make: unsure }) : null
}

/** «7 пәт», and not «3 пәт. ұрланды»: nothing goes on behind the abbreviation. */
function isShortened(sheet: Sheet, { last }: Chunk): boolean {
  if (sheet.plainAt(last) !== 'пәт') return false
  return sheet.wordAt(last + 1)?.capital !== false || !sheet.joins(last, blank | gap.stop)
}

const oblique =
  /(?:пәтер|патер)(?:де|ден|ге|дің|дин|дегі|ді|ін|інде|інен|іне)|^квартир(?:а|ы|е|у|ой|ах|ам|ами)$|^kvartira$/u

/** «4 пәтерде»: a flat, or in so many of them. */
function endsInCase(sheet: Sheet, { last }: Chunk): boolean {
  return oblique.test(sheet.plainAt(last))
}

/** «(Сапаров, 5 кв.)», «Сапаров, 5 пәтер: шу»: behind a name and a comma, and nothing goes on behind. */
function isApposed(sheet: Sheet, { first, last }: Chunk): boolean {
  const comma = (sheet.gapAfter(first - 1) & gap.comma) !== 0
  return comma && sheet.wordAt(first - 1)?.capital === true && !sheet.joins(last, blank)
}

const mostBetween = 3
const whence = /^(?:с|со|из|в|во|у|над|под|сверху|снизу|сбоку|напротив)$/u

/** «сосед с 35 кв», «сосед сверху, 35 кв.»: who lives there is said shortly before. */
function isOfInmate(sheet: Sheet, { first, last }: Chunk): boolean {
  if (sheet.plainAt(last) !== 'кв') return false
  for (let at = first - 1; at >= first - mostBetween; at -= 1) {
    const word = sheet.plainAt(at)
    if (!sheet.joins(at, blank | gap.comma)) return false
    if (isInmate(word)) return true
    if (!whence.test(word)) return false
  }
  return false
}

type Maker = (type: 'ADDRESS', start: number, end: number) => Found

interface Reach {
  readonly first?: number
  readonly last?: number
}

function spanning(
  sheet: Sheet,
  group: Group,
  { make, first, last }: Reach & { make: Maker },
): Found {
  const begin = first ?? group[0]?.first ?? 0
  const from = make === sure ? withTown(sheet, begin) : begin
  const to = last ?? group.at(-1)?.last ?? 0
  return make('ADDRESS', sheet.startOf(from), sheet.endOf(to))
}

const flatWord =
  /(?<!\p{L})(?:квв?|квар|kv|apt|fl|flat|квартир\p{L}{1,2}|п[әа]тер\p{L}{0,9})(?!\p{L})/iu

/** Whether an address goes down to the flat. */
export function hasFlat(address: string): boolean {
  return flatWord.test(address)
}
