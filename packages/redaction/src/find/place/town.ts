import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'

const mostParts = 4
const mostWords = 3

/** The first token of an address with the town and the postal index before it: «050000, г. Алматы, …». */
export function withTown(sheet: Sheet, first: number): number {
  let at = first
  for (let part = 0; part < mostParts; part += 1) {
    const begun = partBefore(sheet, at)
    if (begun === null) break
    at = begun
  }
  return at
}

/** The first token of the town or index that stands before this token and a comma; null where none does. */
function partBefore(sheet: Sheet, at: number): number | null {
  const comma = (sheet.gapAfter(at - 1) & gap.comma) !== 0
  if (!comma || !sheet.joins(at - 1, blank | gap.comma | gap.stop)) return null
  if (sheet.isDigits(at - 1)) return isIndex(sheet, at - 1) ? at - 1 : null

  let from = at - 1
  while (at - from < mostWords && isOneTown(sheet, from)) from -= 1
  for (let token = from; token < at; token += 1) if (isTown(sheet, token)) return from
  return null
}

const indexDigits = 6

function isIndex(sheet: Sheet, at: number): boolean {
  return sheet.endOf(at) - sheet.startOf(at) === indexDigits
}

/** Whether the token before this one belongs to the same town: «г. Алматы», «Алматы қ.». */
function isOneTown(sheet: Sheet, at: number): boolean {
  if (!sheet.joins(at - 1, gap.space | gap.stop)) return false
  const before = sheet.cuesAt(at - 1).place
  const { place } = sheet.cuesAt(at)
  const isName =
    sheet.wordAt(at - 1)?.capital === true ||
    ((before & placeCue.joiner) !== 0 && sheet.wordAt(at - 2)?.capital === true)
  const named = isName && (place & placeCue.town) === 0
  return (
    ((before & placeCue.town) !== 0 && !isWith(sheet, at - 1)) ||
    (named && (place & (placeCue.townAfter | placeCue.joiner)) !== 0)
  )
}

/** «с топором», and not «с. Бесагаш» */
function isWith(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return word?.plain === 'с' && sheet.text.charAt(word.end) !== '.'
}

const country = /^(?:рк|қр|казахстан|қазақстан)$/u

function isTown(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word) return false
  if ((word.entry.cues.place & (placeCue.town | placeCue.townAfter)) !== 0) {
    return !isWith(sheet, at)
  }
  if (country.test(word.plain)) return true
  return word.capital && word.entry.in(sheet.languageAt(at)).place
}
