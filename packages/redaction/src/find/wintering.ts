import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { beginsSentence } from '../text/page.ts'
import { type Found, unsure } from './found.ts'

/** The winterings of herders by their names, each of which is one family’s home: «зимовка «Акбулак»», «Сарыжаз қыстағы». */
export function findWinterings(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.placed) {
    if ((sheet.cuesAt(at).place & placeCue.wintering) === 0) continue
    const one = nameBehind(sheet, at) ?? nameBefore(sheet, at)
    if (one) found.push(unsure('ADDRESS', sheet.startOf(one.first), sheet.endOf(one.last)))
  }
  return found
}

interface Place {
  readonly first: number
  readonly last: number
}

const mostWords = 3
const beside = blank | gap.quote

/** «на зимовке Кенесхана» */
function nameBehind(sheet: Sheet, at: number): Place | null {
  if (sheet.languageAt(at) === 'kk') return null
  let last = at
  while (last - at < mostWords && sheet.joins(last, beside) && isName(sheet, last + 1)) last += 1
  return last > at ? { first: at, last } : null
}

/** «Сейілханның қыстауында» */
function nameBefore(sheet: Sheet, at: number): Place | null {
  let first = at
  while (at - first < mostWords && sheet.joins(first - 1, beside) && isName(sheet, first - 1)) {
    first -= 1
  }
  return first < at ? { first, last: at } : null
}

function isName(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || !sheet.isCased(at)) return false
  const { ordinary, name } = word.entry.in(sheet.languageAt(at))
  const isQuoted = ((sheet.gapAfter(at) | sheet.gapAfter(at - 1)) & gap.quote) !== 0
  return isQuoted || name || !ordinary || !beginsSentence(sheet.text, word)
}
