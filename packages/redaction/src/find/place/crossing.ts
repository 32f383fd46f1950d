import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import { isJoiner } from './street-part.ts'

const crossing = /^(?:[қк]иылыс|б[ұу]рыш)(?:ы|ында|ында[ғг]ы)$/u

/** «қиылысындағы»: says in Kazakh that two streets meet. */
export function isCrossing(sheet: Sheet, at: number): boolean {
  return crossing.test(sheet.plainAt(at))
}

const corner = /^(?:угол|уг|бұрышы)$/u
const and = /^(?:и|мен|пен|бен|және)$/u
const meets = /^(?:угол|уг|углу|пересечени[еяи]|перекр[её]ст(?:ок|ка|ке))$/u

/** Where the name of the first of two streets begins that meet before a house: «Масанчи угол Достык, 5», «угол Победы и Абая, 5», «Абай мен Достық қиылысындағы 5 үй»; that of the street itself where none does. */
export function withCrossing(
  sheet: Sheet,
  { first, last }: Pick<Chunk, 'first' | 'last'>,
  isName: (sheet: Sheet, at: number) => boolean,
): number {
  const word = sheet.plainAt(first - 1)
  const isCorner = corner.test(word)
  if (!isCorner && !and.test(word)) return first
  if (!sheet.joins(first - 1, blank | gap.stop) || !sheet.joins(first - 2, blank)) return first
  if (!isName(sheet, first - 2)) return first
  const joiner = isJoiner(sheet, first - 2)
  const other = joiner ? first - 3 : first - 2
  return isCorner || isCrossing(sheet, last + 1) || meets.test(sheet.plainAt(other - 1))
    ? other
    : first
}
