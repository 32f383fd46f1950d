import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { type Found, sure } from './found.ts'

// NOTE: К and З are typed for K and Z; eighteen signs follow, grouped in any way.
const iban =
  /^[KК][ZЗ3][ \u00a0.-]{0,2}(?:[\dОOІIЗзбБ][ \u00a0.-]{0,2}){2}(?:[\p{L}\d][ \u00a0.-]{0,2}){15}[\p{L}\d](?![\p{L}\p{N}])/iu
const reach = 64

/** Kazakh bank accounts. */
export function findIbans(sheet: Sheet): Found[] {
  const found: Found[] = []
  if ((sheet.facts & factCue.iban) === 0) return found
  let free = 0
  for (const at of sheet.stated) {
    const start = sheet.startOf(at)
    if ((sheet.cuesAt(at).fact & factCue.iban) === 0 || start < free) continue
    if (!sheet.isDigits(at + 1) && (sheet.wordAt(at)?.text.length ?? 0) < 4) continue
    const account = iban.exec(sheet.text.slice(start, start + reach))?.[0]
    if (!account || (account.match(/\d/g) ?? []).length < 8) continue
    free = start + account.length
    found.push(sure('IBAN', start, free))
  }
  return found
}
