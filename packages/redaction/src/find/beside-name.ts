import type { Sheet } from '../cue/sheet.ts'
import { anyName, trait } from '../lexicon/trait.ts'
import { isPatronymic, isSurnameForm } from '../name/part.ts'
import { gap } from '../text/gap.ts'
import type { Word } from '../text/token.ts'
import { type Found, unsure } from './found.ts'

const parting =
  gap.space | gap.newline | gap.comma | gap.hyphen | gap.bracket | gap.stop | gap.slash | gap.colon
const ends = gap.newline | gap.comma | gap.colon | gap.hyphen | gap.bracket | gap.stop

/** «Ахметов С.К. (12.03.1985)», «Смирнова В.Е., 62-1»: a date and the numbers of a house and a flat that stand behind a name with no word that tells of them; a person must judge. */
export function findBesideNames(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.digits) {
    if (!isParted(sheet, at - 1)) continue
    const date = mayBeSomebody(sheet, at - 1) ? birthDateAt(sheet, at) : null
    const one = date ?? (isNamed(sheet, at - 1) ? homeAt(sheet, at) : null)
    if (one) found.push(one)
  }
  return found
}

/** Whether nothing but white space and a sign or two stands behind the word. */
function isParted(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  if (bits === gap.none || bits === gap.hyphen) return false
  return (
    (bits & ~parting) === 0 || column.test(sheet.text.slice(sheet.endOf(at), sheet.startOf(at + 1)))
  )
}

/** «Ким А.В. | 12.04.1985» */
const column = /^\.? ?\| ?$/u

/** «Ахметов», «Ахметов С.К.», «Айгүл» */
function isNamed(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital) return false
  if (word.text.length === 1) return sheet.wordAt(at - 1)?.capital === true
  if (word.capitals) return false
  if (word.street) return isOfName(sheet.wordAt(at - 1)) && sheet.joins(at - 1, gap.space)
  return isOfName(word)
}

/** «Гоголь | 18.06.2003», «Уасима / 03.07.1965»: the same, or what is called like a street, or no word that is known; nobody was born where a street is. */
function mayBeSomebody(sheet: Sheet, at: number): boolean {
  if (isNamed(sheet, at)) return true
  const word = sheet.wordAt(at)
  return word?.capital === true && !word.capitals && (isOfName(word) || word.traits === 0)
}

/** A first name, a surname or a patronymic with a capital. */
function isOfName(word: Word | undefined): boolean {
  if (!word?.capital) return false
  const { traits, plain } = word
  return (traits & (anyName | trait.shortName)) !== 0 || isSurnameForm(plain) || isPatronymic(plain)
}

const [first, last] = [1920, 2015]
const [days, months] = [31, 12]

/** «12.03.1985»: of nobody who speaks at a meeting is a date of these years another one. */
export function birthDateAt(sheet: Sheet, at: number): Found | null {
  if (sheet.gapAfter(at) !== gap.stop || sheet.gapAfter(at + 1) !== gap.stop) return null
  if (!isNumber(sheet, at, days) || !isNumber(sheet, at + 1, months)) return null
  const year = sheet.isDigits(at + 2) ? sheet.numberAt(at + 2) : 0
  if (year < first || year > last) return null
  return unsure('DOB', sheet.startOf(at), sheet.endOf(at + 2))
}

const [houses, flats] = [399, 399]

/** «62-1», «29/2-10» */
function homeAt(sheet: Sheet, at: number): Found | null {
  const isFraction = sheet.gapAfter(at) === gap.slash && isNumber(sheet, at + 1, houses)
  const house = isFraction ? at + 1 : at
  if (!isNumber(sheet, at, houses) || sheet.gapAfter(house) !== gap.hyphen) return null
  if (!isNumber(sheet, house + 1, flats) || !endsHere(sheet, house + 1)) return null
  return unsure('ADDRESS', sheet.startOf(at), sheet.endOf(house + 1))
}

function isNumber(sheet: Sheet, at: number, most: number): boolean {
  const number = sheet.isDigits(at) ? sheet.numberAt(at) : 0
  return number > 0 && number <= most
}

/** Whether a sign, or the end of the text, stands behind it, and no word that it counts. */
function endsHere(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  if (bits === gap.hyphen) return false
  return (bits & ends) !== 0 || sheet.endOf(at) === sheet.text.trimEnd().length
}
