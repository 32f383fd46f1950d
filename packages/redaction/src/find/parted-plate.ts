import type { Sheet } from '../cue/sheet.ts'
import { gap } from '../text/gap.ts'

const blank = '[ \\u00a0]?'
const sign = `(?:${blank}[-–—|/\\\\*"'«»“”()\\n]${blank}|[.,_]|${blank})`
/** Latin, or of those that look like them. */
const letter = '[A-ZАВЕКМНОРСТУХ]'
const letters = `(?:${letter}(?: ?${letter}){1,2}|\\p{Ll} \\p{Ll} \\p{Ll})`
const region = '(?:0[1-9]|1\\d|20)(?![\\p{L}\\p{N}])'
const parted = new RegExp(`^\\d{3}${sign}${letters}${sign}${region}`, 'u')
const alike = new RegExp(`^\\d{3}([.*/_])[A-Z]{3}\\1${region}`, 'u')

/** «777.ABC.02», «777 - ABC - 02», «777 A B C 02»: a plate beside a car, whatever stands between its parts; null where none begins. */
export function partedPlate(window: string): string | null {
  return parted.exec(window)?.[0] ?? null
}

/** «777*ABC*02»: such a plate where no car is told of. */
export function alikePartedPlate(window: string): string | null {
  return alike.exec(window)?.[0] ?? null
}

const lettersOfPlate = 3

/** Whether one sign parts the digits from three letters, and these from other digits. */
export function mayBeParted(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  if (bits !== gap.stop && bits !== gap.slash && bits !== gap.other) return false
  const isThree = sheet.wordAt(at + 1)?.text.length === lettersOfPlate
  return isThree && sheet.gapAfter(at + 1) === bits && sheet.isDigits(at + 2)
}

const and = /^(?:и|или|және|жане|мен|пен|бен|немесе)$/u

/** «777» of «777 и 778 ABC 02»: the token of the digits that share the letters of the plate behind them; null where none stand. */
export function sharedBefore(sheet: Sheet, at: number): number | null {
  const isJoined = and.test(sheet.plainAt(at - 1))
  const first = isJoined ? at - 2 : at - 1
  if (!sheet.isDigits(first) || sheet.endOf(first) - sheet.startOf(first) !== 3) return null
  const isNear = isJoined
    ? sheet.joins(first, gap.space) && sheet.joins(first + 1, gap.space)
    : sheet.gapAfter(first) === (gap.comma | gap.space)
  return isNear ? first : null
}
