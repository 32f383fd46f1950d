import type { Sheet } from '../../cue/sheet.ts'
import { blank } from '../../text/gap.ts'
import { isAccusative, isLocative } from './kazakh-form.ts'
import type { Phrase } from './phrase.ts'

const farthest = 4
const leads = /^(?:баскар|менгер|жургиз)/u
const teaches = /^(?:сабак|дарис)$/u
const gives = /^(?:бер[еимд]|окы[тд])/u

/** What somebody does at this place and few do: «ауыл клубын басқарады», «56-лицейде химиядан сабақ береді». */
export function kazakhWork(sheet: Sheet, first: number, at: number): Phrase | null {
  if (sheet.says(at, isAccusative) && sheet.joins(at, blank) && leads.test(plainAt(sheet, at + 1)))
    return { first, last: at + 1 }
  if (!sheet.says(at, isLocative)) return null

  for (let last = at + 2; last <= at + farthest && sheet.joins(last - 1, blank); last += 1) {
    if (teaches.test(plainAt(sheet, last - 1)) && gives.test(plainAt(sheet, last)))
      return { first, last }
  }
  return null
}

function plainAt(sheet: Sheet, at: number): string {
  return sheet.foldedAt(at)
}
