import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import type { Group } from './group.ts'

const mostQuarters = 4
const longest = 3

/** «в 1-м квартале 35», «1 квартал - 35»: whether this may be a quarter of the year, behind which nothing stands but a number. */
export function mayBeOfYear(sheet: Sheet, group: Group): boolean {
  const [quarter] = group
  const isPlain = group.every(
    ({ kind, numeral }) => kind === 'street' || (kind === 'number' && !numeral?.compound),
  )
  return isPlain && quarter !== undefined && isQuarter(sheet, quarter)
}

function isQuarter(sheet: Sheet, { first, last }: Chunk): boolean {
  if (last - first >= longest) return false
  let isNumbered = false
  let isCalled = false
  for (let at = first; at <= last; at += 1) {
    if (sheet.isDigits(at)) isNumbered = mayBeNumber(sheet, at)
    else if (sheet.plainAt(at).startsWith('квартал')) isCalled = true
    else if ((sheet.cuesAt(at).place & placeCue.ordinal) === 0) return false
  }
  return isNumbered && isCalled
}

function mayBeNumber(sheet: Sheet, at: number): boolean {
  const value = sheet.numberAt(at)
  return value > 0 && value <= mostQuarters
}

/** «1 кв 35, 2 кв 41»: the same in short, where no street stands before. */
export function mayBeInShort(sheet: Sheet, group: Group): boolean {
  const flat = group.at(-1)
  if (flat?.kind !== 'flat' || sheet.plainAt(flat.first) !== 'кв') return false
  const at = flat.first - 1
  const isAlone = group.length === 1 || (group.length === 2 && group[0]?.first === at)
  if (!isAlone || !sheet.isDigits(at) || !mayBeNumber(sheet, at) || !sheet.joins(at, blank))
    return false
  return !sheet.wordAt(at - 1) || !sheet.joins(at - 1, blank) || ofTime.test(sheet.plainAt(at - 1))
}

const ofTime = /^(?:за|в|во|на|по|и|с|до)$/u
