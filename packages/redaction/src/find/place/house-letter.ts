import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import { question } from '../../text/question.ts'
import { space, standsAt } from '../../text/sign.ts'

/** The last token of a house that begins with the figures at this place and goes on with a letter: «12а», «12 А», «12-а», «12к2». */
export function withLetter(sheet: Sheet, at: number): number {
  const word = sheet.wordAt(at + 1)
  if (!word || !mayBeLetter(word)) return at
  if (isOfDistrict(sheet, at + 1)) return at
  const between = sheet.gapAfter(at)
  if (between === gap.none) return withBlock(sheet, at + 1)
  if (word.text.length !== 1) return isLetterOfUnit(word.plain) ? at + 1 : at
  const isQuoted = (between & ~gap.space) === gap.quote && !isSpaceBefore(sheet.text, word.start)
  const apart = between === gap.space || between === gap.hyphen || isQuoted
  const stop = /[./]/.test(sheet.text.charAt(word.end))
  const isTold = word.capital && (sheet.isCased(at + 1) || !conjunction.test(word.plain))
  const told = isTold || isQuoted || isHouse(sheet, at + 2)
  if (apart && told && !stop) return at + 1
  return isSmallLetter(sheet, at + 1, between) ? at + 1 : at
}

/** «КСК «Самал-2» и школа»: the quotation mark belongs to what stands before, and in «12 «А»» to the letter. */
function isSpaceBefore(text: string, at: number): boolean {
  return standsAt(text, at - 1, space)
}

/** «а», «а-дан» */
const mayBeLetter = question(({ plain }) => plain.length === 1 || plain.charAt(1) === '-')
/** «ДЕТИ 6 И 12 ЛЕТ»: among capitals a small word. */
const conjunction = /^[авикосу]$/u
const block = /^[кс]$/u

/** «24к2», «24с1»: the block behind its letter. */
function withBlock(sheet: Sheet, at: number): number {
  const isBlock = block.test(sheet.plainAt(at)) && sheet.gapAfter(at) === gap.none
  return isBlock && sheet.isDigits(at + 1) ? at + 1 : at
}

/** «30 а-үй» */
function isLetterOfUnit(word: string): boolean {
  return /^[абвгд]-(?:[үу]й|п[әа]тер)/u.test(word)
}

const ofHouse = /^[абвгд]$/u
const { house, flat, part } = placeCue

/** «24 а, кв. 5», «24-а», «24 а-56»: a small letter behind which no sentence goes on, as it would in «24 а потом», «24 в пятницу». */
function isSmallLetter(sheet: Sheet, at: number, between: number): boolean {
  if ((between !== gap.space && between !== gap.hyphen) || !ofHouse.test(sheet.plainAt(at)))
    return false
  if (isEnd(sheet, at)) return true
  if ((sheet.cuesAt(at + 1).place & (house | flat | part)) !== 0)
    return sheet.joins(at, blank | gap.comma)
  const behind = sheet.gapAfter(at)
  return (behind & ~gap.space) !== 0 && (behind & (gap.stop | gap.quote)) === 0
}

/** The end of the text or of its line. */
function isEnd(sheet: Sheet, at: number): boolean {
  return /^\.?\s*(?:$|\n)/u.test(sheet.text.slice(sheet.endOf(at), sheet.endOf(at) + longestEnd))
}

const longestEnd = 4

/** «5м-н», «5м/р», «11ш/а»: the letter begins a word for a district. */
function isOfDistrict(sheet: Sheet, at: number): boolean {
  const { place } = sheet.cuesAt(at)
  if ((place & placeCue.streetHalf) === 0) return (place & placeCue.numbered) !== 0
  return sheet.gapAfter(at) === gap.slash && /^[ар]$/u.test(sheet.plainAt(at + 1))
}

/** «3 а үй» */
function isHouse(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).place & placeCue.house) !== 0 && sheet.joins(at - 1, blank)
}
