import type { Page } from '../text/page.ts'
import { type Found, sure } from './found.ts'

// NOTE: К and З are typed for K and Z; the account has 18 signs after the letters, grouped in any way.
const iban =
  /(?<![\p{L}\p{N}])[KК][ZЗ][ \u00a0-]?(?:[\p{Lu}\d][ \u00a0-]?){17}[\p{Lu}\d](?![\p{L}\p{N}])/giu

/** Kazakh bank accounts. */
export function findIbans({ text }: Page): Found[] {
  return Array.from(text.matchAll(iban), ({ 0: account, index }) =>
    sure('IBAN', index, index + account.length),
  )
}
