import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank } from '../text/gap.ts'

const many =
  /^(?:уч(?:еник(?:и|ов|ам|ами)|ениц(?:ы|ам|ами)?|ащи(?:еся|хся|мся|мися))|школьник(?:и|ов|ам|ами)|дет(?:и|ей|ям|ьми))$|^(?:оқушылар|окушылар|балалар)/u
const held = /^(?:прош[её]?л|провел|провед|состоял|өтті|өткізіл)/u
const nearest = 4

/** «Ученики 5 «А» и 7 «Б»», «В 9 «В» классе прошла лекция»: whether a class that begins and ends with these tokens is meant whole, and no child of it. */
export function isWholeClass(sheet: Sheet, first: number, last: number): boolean {
  const isWord = (sheet.cuesAt(last + 1).fact & factCue.form) !== 0
  const end = isWord ? last + 1 : last
  if (held.test(sheet.plainAt(end + 1)) && sheet.joins(end, blank)) return true
  for (let at = first - nearest; at <= end + nearest; at += 1)
    if (many.test(sheet.plainAt(at))) return true
  return false
}
