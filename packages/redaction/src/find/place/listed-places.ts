import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Place } from '../called-alike.ts'

/** «в сёлах Бирлик и Жданово», «Махамбет, Индер және Исатай аудандары»: what stands in a list with a word for several places; a name there may be somebody's, and nobody can be sure. */
export function listedPlaces(sheet: Sheet): Place[] {
  return sheet.placed.flatMap((at) => {
    if ((sheet.cuesAt(at).place & placeCue.several) === 0) return []
    return listed(sheet, at, kazakh.test(sheet.plainAt(at)) ? -1 : 1)
  })
}

const kazakh = /[лдт][ае]р[ыиі]/u
const and = /^(?:и|или|және|жане|мен|пен|бен)$/u
const most = 12

/** The names one after another in this direction, as far as commas and «и» join them. */
function listed(sheet: Sheet, marker: number, step: 1 | -1): Place[] {
  const names: Place[] = []
  let at = marker + step
  if (!sheet.joins(Math.min(at, marker), blank | gap.quote)) return names
  while (names.length < most && isName(sheet, at)) {
    let end = at
    while (isName(sheet, end + step) && sheet.joins(Math.min(end, end + step), blank)) end += step
    names.push({ first: Math.min(at, end), last: Math.max(at, end) })
    const next = end + step
    const isJoined = and.test(sheet.plainAt(next))
    if (!isJoined && (sheet.gapAfter(Math.min(end, next)) & gap.comma) === 0) break
    at = isJoined ? next + step : next
  }
  return names
}

function isName(sheet: Sheet, at: number): boolean {
  return sheet.wordAt(at)?.capital === true && sheet.isCased(at)
}
