import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import type { Found } from './found.ts'
import { isCount, valueAt } from './place/numeral.ts'

/** Phones that are dictated with other words between: «8 747, пауза, 215, ещё раз 215, 09 61», «семьсот семь… нет, семьсот восемь, 22 15». */
export function findDictated(sheet: Sheet): Found[] {
  const found: Found[] = []
  if ((sheet.facts & asked) === 0) return found
  let free = 0
  for (const at of sheet.stated) {
    if (at < free || (sheet.cuesAt(at).fact & asked) === 0) continue
    const speech = dictatedAfter(sheet, at)
    if (!speech) continue
    found.push(made(sheet, speech))
    free = speech.last + 1
  }
  return found
}

const asked = factCue.phone | factCue.number

interface Speech {
  readonly first: number
  readonly last: number
}

const mostBefore = 3
const mostTokens = 40
const fewest = 7
/** A phone without its country; what is said behind it begins another. */
const whole = 10

/** The numbers behind a word for a phone, if words stand between them that are said only while one dictates. */
function dictatedAfter(sheet: Sheet, at: number): Speech | null {
  const first = firstNumber(sheet, at)
  if (first === null) return null
  let last = first
  let digits = lengthAt(sheet, first)
  let isBroken = false
  for (let next = first + 1; next < first + mostTokens && goesOn(sheet, next); next += 1) {
    if (!isNumber(sheet, next) && digits >= whole) break
    if (!isNumber(sheet, next)) continue
    if (isCount(sheet, next) && !isSaidBetween(sheet, next + 1)) break
    isBroken ||= next - last > 1
    digits += lengthAt(sheet, next)
    last = next
  }
  return isBroken && digits >= fewest ? { first, last } : null
}

function firstNumber(sheet: Sheet, at: number): number | null {
  for (let next = at + 1; next <= at + mostBefore; next += 1) {
    if (!sheet.joins(next - 1, between | gap.colon)) return null
    if (isNumber(sheet, next)) return next
  }
  return null
}

const between = blank | gap.hyphen | gap.comma | gap.bracket

/** Whether a number or a word between follows: behind a full stop only where one hesitates, «семь... нет». */
function goesOn(sheet: Sheet, at: number): boolean {
  if (sheet.joins(at - 1, between)) return isNumber(sheet, at) || isSaidBetween(sheet, at)
  return isSaidBetween(sheet, at) && hesitates(sheet, at - 1)
}

function hesitates(sheet: Sheet, at: number): boolean {
  return /^[\s,]*(?:\.{2,}|…)\s*$/u.test(sheet.text.slice(sheet.endOf(at), sheet.startOf(at + 1)))
}

function isNumber(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at) || valueAt(sheet, at) >= 0
}

const said =
  /^(?:пауза|ещ[её]|раз|повторяю|потом|затем|дальше|далее|нет|не|ой|простите|извините|точнее|вернее|так|жоқ|емес|содан|сосын|кейін|соң|тағы|қайталаймын|кешіріңіз|дәлірек|қате|айттым|ошиб\p{L}{2,3}|то|есть|и|қайта|сказала?)$/u

function isSaidBetween(sheet: Sheet, at: number): boolean {
  return said.test(sheet.plainAt(at))
}

/** How many digits a number is written with, or would be. */
function lengthAt(sheet: Sheet, at: number): number {
  return sheet.isDigits(at) ? sheet.endOf(at) - sheet.startOf(at) : 1
}

function made(sheet: Sheet, { first, last }: Speech): Found {
  return {
    start: sheet.startOf(first),
    end: sheet.endOf(last),
    type: 'PHONE',
    verdict: 'redact',
    reason: 'PATTERN',
    confidence: 0.85,
  }
}
