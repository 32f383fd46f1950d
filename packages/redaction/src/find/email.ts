import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { sign, signAt, space, standsAt, unitsOf } from '../text/sign.ts'
import { type Found, sure } from './found.ts'

/** E-mail addresses under any domain (also .қаз), spoken ones, and handles after @. */
export function findEmails(sheet: Sheet): Found[] {
  const found = (sheet.page.signs & gap.at) !== 0 ? writtenIn(sheet.text) : []
  if ((sheet.facts & factCue.at) === 0) return found
  for (const at of sheet.stated) {
    if ((sheet.cuesAt(at).fact & factCue.at) === 0) continue
    const one = spokenAt(sheet, at)
    if (one) found.push(one)
  }
  return found
}

/** Every address; those that nothing parts are one. */
function writtenIn(text: string): Found[] {
  const found: Found[] = []
  let free = 0
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const one = addressAt(text, at, free)
    if (!one) continue
    const last = found.at(-1)
    if (last?.end === at) found[found.length - 1] = sure('EMAIL', last.start, one.end)
    else found.push(one)
    free = one.end
  }
  return found
}

const mostLocal = 64
const mostDomain = 128
const underscore = 0x5f
const localSigns = unitsOf('._%+-')
const domainSigns = unitsOf('._-')

function addressAt(text: string, at: number, free: number): Found | null {
  const isClosed = closing.has(text.charCodeAt(at + 1)) && opening.has(text.charCodeAt(at - 1))
  const start = isClosed ? localStart(text, at - 1, free) : localStart(text, at, free)
  const from = isClosed ? at + 2 : at + 1
  const end = domainEnd(text, from)
  if (end <= from) return (start < at ? apart(text, start, at) : null) ?? handleApart(text, at)
  return start < at ? sure('EMAIL', start, withZone(text, from, end)) : sure('HANDLE', start, end)
}

const opening = unitsOf('([{')
const closing = unitsOf(')]}')
const zoneApart = /^(?:, ?| ?\. ?| )(?=\p{L})/u

/** «serik@mail ru», «serik@mail,ru», «serik@mail .ru»: with a zone that another sign parts. */
function withZone(text: string, from: number, end: number): number {
  if (text.slice(from, end).includes('.')) return end
  const between = zoneApart.exec(text.slice(end, end + 4))?.[0].length ?? 0
  const last = between > 0 ? domainEnd(text, end + between) : end
  return zones.test(text.slice(end + between, last).toLowerCase()) ? last : end
}

/** «serik @ mail.ru»: an address with white space around its sign. */
function apart(text: string, start: number, at: number): Found | null {
  const from = standsAt(text, at + 1, space) ? at + 2 : at + 1
  const end = domainEnd(text, from)
  return zoned.test(text.slice(from, end)) ? sure('EMAIL', start, end) : null
}

/** Ends in a zone, and no more figures: «mail.ru», and not «nurik.87». */
const zoned = /\.\p{L}[^.]*$/u
const latinName = /^ (?!(?:e?mail|gmail|inbox|yandex|list|bk)\b)([a-z][a-z\d._]{2,40})/iu
const mostHandle = 44

/** «@ samal87»: a name that a blank parts from its sign. */
function handleApart(text: string, at: number): Found | null {
  const name = latinName.exec(text.slice(at + 1, at + mostHandle))?.[1]?.replace(/[._]+$/u, '')
  return name ? sure('HANDLE', at, at + 2 + name.length) : null
}

function localStart(text: string, at: number, free: number): number {
  const edge = standsAt(text, at - 1, space) && standsAt(text, at + 1, space) ? at - 1 : at
  let start = edge
  while (start > free && edge - start < mostLocal && isPart(text, start - 1, localSigns)) start -= 1
  while (start < edge && !isSign(text, start)) start += 1
  return start === edge ? at : start
}

function domainEnd(text: string, from: number): number {
  let end = from
  while (end - from < mostDomain && isPart(text, end, domainSigns)) end += 1
  while (end > from && !isSign(text, end - 1) && !standsAt(text, end - 1, underscore)) end -= 1
  return end
}

/** The same, or one of these signs. */
export function isPart(text: string, at: number, signs: ReadonlySet<number>): boolean {
  return isSign(text, at) || signs.has(text.charCodeAt(at))
}

/** Whether a letter, a mark or a digit stands here. */
export function isSign(text: string, at: number): boolean {
  const kind = signAt(text, at)
  return kind === sign.small || kind === sign.capital || kind === sign.digit || kind === sign.mark
}

const zones =
  /^(?:ру|ком|кз|каз|қаз|рф|нет|орг|гмэйл|ru|com|kz|net|org|info|su|me|edu|gov|бай|уз|кг|инфо)(?:[-‑].*)?$/u
const mostParts = 4

/** «серик собака мэйл точка ру». */
function spokenAt(sheet: Sheet, at: number): Found | null {
  const zone = zoneAfter(sheet, at)
  if (zone === null || !sheet.joins(at - 1, blank | gap.quote | gap.bracket)) return null
  return sure('EMAIL', sheet.startOf(localFrom(sheet, at - 1)), sheet.endOf(zone))
}

/** The last token of the domain behind the sign; null where none is. */
function zoneAfter(sheet: Sheet, at: number): number | null {
  if (!sheet.joins(at, blank | gap.bracket | gap.quote)) return null
  for (let next = at + 1, parts = 0; parts < mostParts; parts += 1) {
    const behind = afterDot(sheet, next)
    if (behind === null) return null
    if (zones.test(sheet.plainAt(behind))) return lastZone(sheet, behind)
    next = behind
  }
  return null
}

/** «company.com.kz»: a zone behind a zone. */
function lastZone(sheet: Sheet, at: number): number {
  const behind = afterDot(sheet, at)
  return behind !== null && zones.test(sheet.plainAt(behind)) ? behind : at
}

/** The token behind a full stop, written or spoken. */
function afterDot(sheet: Sheet, at: number): number | null {
  if (sheet.gapAfter(at) === gap.stop || sheet.gapAfter(at) === (gap.stop | gap.space))
    return at + 1
  const spoken = isDot(sheet, at + 1) && sheet.joins(at, apartBy) && sheet.joins(at + 1, apartBy)
  return spoken ? at + 2 : null
}

const apartBy = blank | gap.bracket

function isDot(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).fact & factCue.dot) !== 0
}

const links =
  /^(?:точка|нүкте|нукте|dot|подчеркивание|подчёркивание|нижнее|тире|дефис|астынғы|сызық|сызықша)$/u

function localFrom(sheet: Sheet, last: number): number {
  let first = last
  for (let parts = 0; parts < mostParts * 2; parts += 1) {
    const bits = sheet.gapAfter(first - 1)
    const glued =
      bits === gap.none || bits === gap.stop || bits === gap.hyphen || isUnderscore(sheet, first)
    const linked = isLink(sheet, first) || isLink(sheet, first - 1)
    const spokenNumber = sheet.isDigits(first) && bits === gap.space
    if (!(glued || (linked && bits === gap.space) || spokenNumber)) break
    first -= 1
  }
  return first
}

function isUnderscore(sheet: Sheet, at: number): boolean {
  return at > 0 && sheet.text.slice(sheet.endOf(at - 1), sheet.startOf(at)) === '_'
}

function isLink(sheet: Sheet, at: number): boolean {
  return links.test(sheet.plainAt(at))
}
