import type { Sheet } from '../../cue/sheet.ts'
import { isStreetWord } from '../../cue/street-name.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Group } from './group.ts'

/** «садовая 87 кв 91»: a word in small letters that many streets are called by, before a house and its flat; null where none stands. */
export function wordBeforeFlat(sheet: Sheet, group: Group): number | null {
  const [house] = group
  if (house?.kind !== 'number' || !group.some(({ kind, firm }) => kind === 'flat' && firm))
    return null
  const at = house.first - 1
  const word = sheet.wordAt(at)
  const isWord = word !== undefined && !word.capital && isStreetWord(word.plain)
  return isWord && sheet.joins(at, blank | gap.comma) ? at : null
}
