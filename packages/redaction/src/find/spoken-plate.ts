import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { question } from '../text/question.ts'
import { type Found, sure, unsure } from './found.ts'
import { valueAt } from './place/numeral.ts'
import { isSmallWord } from './plate.ts'

/** Plates that are said beside a car, number, letters and region: «госномер пятьсот двадцать один кей ти пи ноль пять», «472 эй би зет 02». */
export function findSpokenPlates(sheet: Sheet): Found[] {
  const found = saidAlone(sheet)
  if ((sheet.facts & factCue.car) === 0) return found
  let free = 0
  for (const at of sheet.stated) {
    if (at < free || (sheet.cuesAt(at).fact & factCue.car) === 0) continue
    const one = saidBehind(sheet, at)
    if (!one) continue
    found.push(sure('PLATE', sheet.startOf(one.first), sheet.endOf(one.last)))
    free = one.last + 1
  }
  return found
}

interface Said {
  readonly first: number
  readonly last: number
}

/** «четыреста девяносто КМТ семь», «655 а бэ вэ 11»: told by themselves, as is «у меня 400 а у 12 соседей», so that nobody can be sure. */
function saidAlone(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.spoken)
    if (valueAt(sheet, at) >= hundred && isFirst(sheet, at)) addPlate(sheet, at, found)
  for (const at of sheet.digits)
    if (sheet.says(at + 1, isSmallLetterName)) addPlate(sheet, at, found)
  return found
}

function addPlate(sheet: Sheet, at: number, found: Found[]): void {
  const one = saidAt(sheet, at)
  if (one) found.push(unsure('PLATE', sheet.startOf(one.first), sheet.endOf(one.last)))
}

const hundred = 100
/** No word of a number stands before. */
function isFirst(sheet: Sheet, at: number): boolean {
  const before = valueAt(sheet, at - 1)
  return before < 0 || before >= hundred
}

const farthest = 4

function saidBehind(sheet: Sheet, at: number): Said | null {
  for (let first = at + 1; first <= at + farthest; first += 1) {
    if (!sheet.joins(first - 1, parting)) return null
    if (isNumber(sheet, first)) return saidAt(sheet, first)
  }
  return null
}

function saidAt(sheet: Sheet, first: number): Said | null {
  const letters = numbersEnd(sheet, first)
  const region = lettersEnd(sheet, letters)
  if (region === letters || !isNumber(sheet, region)) return null
  if (sheet.isDigits(region)) return { first, last: region }
  const isSaid = !sheet.isDigits(first) || sheet.says(letters, isLetterName)
  return isSaid ? { first, last: numbersEnd(sheet, region) - 1 } : null
}

const parting = blank | gap.colon | gap.comma | gap.hyphen
const mostDigits = 3

function isNumber(sheet: Sheet, at: number): boolean {
  if (sheet.isDigits(at)) return sheet.endOf(at) - sheet.startOf(at) <= mostDigits
  return valueAt(sheet, at) >= 0
}

const mostWords = 5

/** The token behind the numbers that begin here. */
function numbersEnd(sheet: Sheet, first: number): number {
  let at = first + 1
  while (at - first < mostWords && sheet.joins(at - 1, blank) && isNumber(sheet, at)) at += 1
  return at
}

const [fewest, most] = [2, 3]

/** The token behind the two or three letters that begin here; the first itself where they are not so many. */
function lettersEnd(sheet: Sheet, first: number): number {
  let letters = 0
  let at = first
  while (letters < most && sheet.joins(at - 1, blank | gap.hyphen)) {
    const more = lettersAt(sheet, at)
    if (more === 0) break
    letters += more
    at += 1
  }
  return letters >= fewest && letters <= most ? at : first
}

/** How many letters of a plate a word says: by their names, or as they stand. */
function lettersAt(sheet: Sheet, at: number): number {
  const word = sheet.wordAt(at)
  if (!word || isSmallWord(sheet, at)) return 0
  if (isLetterName(word)) return 1
  const isWritten =
    word.text.length <= most && (word.capitals || (word.capital && word.text.length === 1))
  return isWritten ? word.text.length : 0
}

/** What the letters are called, of the Latin alphabet and of the Russian one. */
const names = new Set(
  'а е о у бэ ка эн эр хэ эй би си ди эф джи эйч ай джей кей эл эм эн оу пи кью ар эс ти ви экс икс уай игрек зет зэт бэ вэ гэ дэ жэ зэ ка эль пэ эр рэ тэ фэ ха цэ чэ ша'.split(
    ' ',
  ),
)
const isLetterName = question(({ plain }) => names.has(plain))
/** But for «А» and «О», which begin sentences too. */
const isSmallLetterName = question(({ plain, capital }) => !capital && names.has(plain))
