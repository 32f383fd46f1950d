import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { spelledLike } from '../text/question.ts'
import { unitsOf } from '../text/sign.ts'
import { type Found, unsure } from './found.ts'

/** What of a phone or a card is left in sight: «оканчивается на 45-67», «соңғы төрт саны 45 67», «4400 43** **** 1234». */
export function findNumberEnds(sheet: Sheet): Found[] {
  const found: Found[] = []
  let free = 0
  for (const at of sheet.digits) {
    if (at < free) continue
    const last = endAt(sheet, at)
    if (last === null) continue
    found.push(unsure('PHONE', sheet.startOf(at), sheet.endOf(last)))
    free = last + 1
  }
  addMasked(sheet, found)
  return found
}

const mostDigits = 6

/** The last token of the figures that begin here and that words before call an end; null where none do. */
function endAt(sheet: Sheet, first: number): number | null {
  if (isHour(sheet, first) || !isCalledEnd(sheet, first)) return null
  let last = first
  while (sheet.isDigits(last + 1) && sheet.joins(last, gap.space | gap.hyphen)) last += 1
  const digits = sheet.textOf(first, last).replace(/\D/g, '').length
  return digits > 1 && digits <= mostDigits ? last : null
}

/** «Аяқталуы: 18.45» */
function isHour(sheet: Sheet, first: number): boolean {
  return sheet.isDigits(first + 1) && (sheet.gapAfter(first) & (gap.stop | gap.colon)) !== 0
}

const saysEnd = spelledLike(/^(?:оканчива|заканчива|кончает|кончал|последн|соңғы|соңы|аяқтал)/u)
const leadsToEnd = spelledLike(
  /^(?:на|две|три|четыре|цифр|екі|үш|төрт|сан|цифрлар|нөмір|номер|телефон|карт|это|его|её|ее|деп)/u,
)
const reach = 5

function isCalledEnd(sheet: Sheet, first: number): boolean {
  for (let at = first - 1; at >= first - reach; at -= 1) {
    const word = sheet.wordAt(at)
    if (!word || !sheet.joins(at, blank | gap.colon | gap.hyphen)) return false
    if (saysEnd(word)) return at < first - 1 || !/^(?:последн|соңғы)/u.test(word.plain)
    if (!leadsToEnd(word)) return false
  }
  return false
}

const window = 48
const behindCard = /^[^\d*•XХ\n]{0,16}((?:\d{4}[ -]?)?(?:[\d*•XХxх]{4}[ -]?){1,3}\d{4})(?!\d)/u
const cover = /[*•XХxх]{2}/u

const covered =
  /(?<![\p{L}\p{N}])\d{4}(?:\d\d|[ -]\d\d)?[ -]?[*•]{2,8}(?:[ -][*•]{4})?[ -]?\d{4}(?!\p{N})/gu
const crossed = /(?<![\p{L}\p{N}])\d{4} ?[XХxх]{4} ?[XХxх]{4} ?\d{4}(?!\p{N})/gu

/** Cards of which the middle is covered with stars or crosses: «4400 **** **** 1234», and beside a word for a card also «4400 43XX XXXX 1234». */
function addMasked(sheet: Sheet, found: Found[]): void {
  const { text, page } = sheet
  if ((page.signs & gap.other) !== 0 && star.test(text)) addCards(text, covered, found)
  if (hasCrosses(sheet)) addCards(text, crossed, found)
  if ((sheet.facts & factCue.card) !== 0) found.push(...maskedBeside(sheet))
}

function addCards(text: string, pattern: RegExp, found: Found[]): void {
  for (const { 0: card, index } of text.matchAll(pattern))
    found.push(unsure('CARD', index, index + card.length))
}

const ofGroup = 4

/** Whether four figures go on with a cross: «4400 XXXX». */
function hasCrosses(sheet: Sheet): boolean {
  for (const at of sheet.digits) {
    const end = sheet.endOf(at)
    if (end - sheet.startOf(at) !== ofGroup) continue
    const { text } = sheet
    if (crosses.has(text.charCodeAt(end)) || crosses.has(text.charCodeAt(end + 1))) return true
  }
  return false
}

const star = /[*•]/u

const crosses = unitsOf('XХxх')

function maskedBeside(sheet: Sheet): Found[] {
  return sheet.stated.flatMap((at) => {
    if ((sheet.cuesAt(at).fact & factCue.card) === 0) return []
    const start = sheet.endOf(at)
    const [all = '', card = ''] = behindCard.exec(sheet.text.slice(start, start + window)) ?? []
    const from = start + all.length - card.length
    return cover.test(card) ? [unsure('CARD', from, from + card.length)] : []
  })
}
