import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'

/** A title in quotation marks opens with one of these. */
export const opens = new Set('«“„')

const longestTitle = 3
const closing = /[»”"]/u

/** Where a phrase begins with the title that belongs to it whole: «Алматы су» мекемесі, of which the last word is in the phrase, and «Береке» дүкенінің сатушысы, of which none is. */
export function titleFrom(sheet: Sheet, first: number): number {
  if ((sheet.gapAfter(first) & gap.quote) !== 0) return openedAt(sheet, first) ?? first
  const isBehind = closing.test(sheet.text.charAt(sheet.endOf(first - 1)))
  return isBehind && sheet.joins(first - 1, blank | gap.quote)
    ? (openedAt(sheet, first - 1) ?? first)
    : first
}

/** The first token of the title that ends at this one; null where none opens close before. */
function openedAt(sheet: Sheet, last: number): number | null {
  for (let at = last; at >= 0 && last - at < longestTitle; at -= 1) {
    if (opens.has(sheet.text.charAt(sheet.startOf(at) - 1))) return at
    if (!sheet.joins(at - 1, blank)) return null
  }
  return null
}
