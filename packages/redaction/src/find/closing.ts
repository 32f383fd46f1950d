import type { Sheet } from '../cue/sheet.ts'
import { gap } from '../text/gap.ts'

const closing = gap.comma | gap.bracket | gap.newline
const mostShort = 2

/** Whether the phrase ends behind this word; the full stop behind a short one, «17 ж. бұрын», ends none. */
export function closesPhrase(sheet: Sheet, at: number): boolean {
  if (at + 1 >= sheet.length) return true
  const isWhole = (sheet.wordAt(at)?.letters ?? 0) > mostShort
  return (sheet.gapAfter(at) & (isWhole ? closing | gap.stop : closing)) !== 0
}
