import { factCue } from '../cue/fact.ts'
import { isOrdinal } from '../cue/number-word.ts'
import { folded } from '../cue/rule.ts'
import { blank, gap, type Sheet } from '../cue/sheet.ts'
import { type Found, unsure } from './found.ts'
import { numeralAt, wordsBefore } from './place/numeral.ts'

/** The ages and the school classes of children. */
export function findAges(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.stated) {
    const { fact } = sheet.cuesAt(at)
    if ((fact & told) === 0) continue
    const one = (fact & factCue.agedWord) !== 0 ? agedWord(sheet, at) : ageBefore(sheet, at)
    if (one) found.push(one)
  }
  return found
}

const told = factCue.age | factCue.agedWord | factCue.form
const adult = 18
const lastForm = 12

/** «семилетняя», where a child is meant: «пятилетний план» is none. */
function agedWord(sheet: Sheet, at: number): Found | null {
  return isAboutChild(sheet, at, at) ? unsure('AGE', sheet.startOf(at), sheet.endOf(at)) : null
}

/** «7 лет», «жеті жаста», «5-сынып», «третьем классе», with a child near. */
function ageBefore(sheet: Sheet, at: number): Found | null {
  const form = (sheet.cuesAt(at).fact & factCue.form) !== 0
  const first = numberBefore(sheet, at)
  const numeral = first === null ? null : numeralAt(sheet, first)
  if (first === null || !numeral || numeral.value === 0) return null
  if (numeral.value >= (form ? lastForm : adult) || !isAboutChild(sheet, first, at)) return null
  if (form && numeral.inWords && !isOrdinal(folded(sheet.wordAt(numeral.last)?.plain ?? '')))
    return null
  const begun = isRange(sheet, first) ? first - 1 : first
  return unsure('AGE', sheet.startOf(begun), sheet.endOf(at))
}

/** «10-11 лет» */
function isRange(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at) && sheet.isDigits(at - 1) && sheet.gapAfter(at - 1) === gap.hyphen
}

const near = blank | gap.hyphen | gap.quote

/** The first token of the number right before this word, with the letter of a class between. */
function numberBefore(sheet: Sheet, at: number): number | null {
  if (!sheet.joins(at - 1, near)) return null
  if (sheet.isDigits(at - 1))
    return at > 1 && sheet.isDigits(at - 2) && sheet.joins(at - 2, gap.stop | gap.comma)
      ? null
      : at - 1
  const between = sheet.wordAt(at - 1)
  const letter = between !== undefined && between.text.length <= 2 && sheet.isDigits(at - 2)
  if (letter && sheet.joins(at - 2, near)) return at - 2
  return wordsBefore(sheet, at - 1, 0)
}

const around = 4
const sentence = blank | gap.comma | gap.hyphen | gap.quote | gap.bracket | gap.colon

/** Whether a word for a child stands within a few words, in the same sentence. */
function isAboutChild(sheet: Sheet, first: number, last: number): boolean {
  for (let at = last; at < last + around && sheet.joins(at, sentence); at += 1) {
    if (isChild(sheet, at + 1)) return true
  }
  for (let at = first; at > first - around && at > 0 && sheet.joins(at - 1, sentence); at -= 1) {
    if (isChild(sheet, at - 1)) return true
  }
  return false
}

function isChild(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).fact & factCue.child) !== 0
}
