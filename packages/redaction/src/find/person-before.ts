import { namesakeCue } from '../cue/namesake.ts'
import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { givenName } from '../lexicon/trait.ts'
import { blank } from '../text/gap.ts'
import type { Place } from './called-alike.ts'

/** «Асхат Серіков Абай ауылының тұрғыны», «Асхат Серіков Сайран көлінде»: the token at which the name of a place begins behind somebody’s whole name; null where nobody is. */
export function personBefore(sheet: Sheet, { first, last }: Place): number | null {
  const { namesake, place } = sheet.cuesAt(last)
  const isBehind = (namesake & namesakeCue.after) !== 0 || (place & placeCue.townAfter) !== 0
  if (!isBehind || sheet.languageAt(last) !== 'kk') return null
  for (let at = first; at < last; at += 1) {
    if (sheet.wordAt(at)?.capital && isWholeName(sheet, at - 2)) return at
  }
  return null
}

/** Whether two words are a first name and a surname as nobody declines it, in whatever order. */
function isWholeName(sheet: Sheet, at: number): boolean {
  const [left, right] = [sheet.wordAt(at), sheet.wordAt(at + 1)]
  if (!left?.capital || !right?.capital || left.street || right.street) return false
  if (!sheet.joins(at, blank) || !sheet.joins(at + 1, blank)) return false
  const [given, family] = surname.test(right.plain) ? [left, right] : [right, left]
  return surname.test(family.plain) && (given.traits & givenName) !== 0
}

const surname = /..(?:[оеё]ва?|ина?|[сц]к(?:ий|ая))$/u
