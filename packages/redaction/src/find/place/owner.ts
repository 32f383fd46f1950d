import type { Sheet } from '../../cue/sheet.ts'
import { blank } from '../../text/gap.ts'

const fellow = /^(?:сосед|знаком|подруг|друг|приятел|старш|старост|ответственн|дежурн|главн)/u

/** «сосед по даче Герман Кох», «старшая по улице Петренко»: whether who stands behind is that neighbour, and no name of a place. */
export function isFellow(sheet: Sheet, at: number): boolean {
  if (sheet.plainAt(at - 1) !== 'по') return false
  if (!fellow.test(sheet.plainAt(at - 2))) return false
  const next = sheet.wordAt(at + 1)
  return next?.capital === true && !next.street && !/..[оеы][йм]$/u.test(next.plain)
}

/** «на даче Ивановых», «Сапаровтың саяжайында»: whether the dacha is told by whose it is; its own name stands in quotation marks. */
export function isDachaOf(sheet: Sheet, at: number, owner: number): boolean {
  if (!/^(?:дач|саяжай)/u.test(sheet.plainAt(at))) return false
  const word = sheet.wordAt(owner)
  if (!word?.capital || word.street || !sheet.joins(Math.min(at, owner), blank)) return false
  const { ordinary, name, place, settled } = word.entry.in(sheet.languageAt(owner))
  return name || !(ordinary || place || settled)
}
