import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import { isName } from './bare.ts'
import type { Group } from './group.ts'

const onto = /^(?:по|на)$/u

/** «12 дом на Сатпаева», «подъезд дома 12 по Абая»: the last word of the name behind the house; null where none is. */
export function bareNameAfter(sheet: Sheet, group: Group): number | null {
  if (!group.some(({ kind }) => kind === 'house')) return null
  const last = group.at(-1)?.last ?? 0
  const joined = onto.test(sheet.plainAt(last + 1)) && sheet.joins(last, blank | gap.comma)
  if (!joined || !sheet.joins(last + 1, blank)) return null
  const word = sheet.wordAt(last + 2)
  if (!word || !isStreetLike(sheet, last + 2)) return null
  let end = last + 2
  while (end < last + 4 && isOfLongerName(sheet, end + 1)) end += 1
  return end
}

function isStreetLike(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word) return false
  const { ordinary } = word.entry.in(sheet.languageAt(at))
  return word.street || (isName(sheet, at) && word.capital && !ordinary)
}

function isOfLongerName(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || !sheet.joins(at - 1, gap.space | gap.hyphen)) return false
  return (
    (word.entry.cues.place & placeCue.joiner) !== 0 || (word.capital && isStreetLike(sheet, at))
  )
}
