import type { Sheet } from '../cue/sheet.ts'
import { gap } from '../text/gap.ts'
import { isMobile } from './dialled.ts'
import { type Found, sure } from './found.ts'

/** Digits with a sign between them that no number has: «8*701*555*12*34», «8 · 701 · 555 · 12 · 34». */
const parted = /(?<![\p{L}\p{N}])\+?\d{1,4}(?: ?[*~=|•·+_] ?\d{2,7}){1,5}(?!\p{N})/gu
const coded =
  /(?<!\p{L})код(?:ы|ом)?(?: оператора)?:? ?(7\d\d)\)?[,;]? ?(?:(?:номер|нөмір|номир|тел)\p{L}{0,6}\.?:? ?)?(\d{3}[ -]?\d\d[ -]?\d\d)(?!\p{N})/giu
const codedBehind = /(?<!\p{N})(\d{3}[ -]?\d\d[ -]?\d\d),? ?\(?код(?:ы|ом)?:? ?(7\d\d)(?!\p{N})/giu

/** Telephones whose digits are parted by a sign, and those whose code is told by a word: «код 701, номер 555-12-34». */
export function findPartedPhones({ text, page }: Sheet): Found[] {
  const found: Found[] = []
  if ((page.signs & gap.other) !== 0) {
    for (const { 0: one, index } of text.matchAll(parted)) {
      if (isMobile(one.replace(/\D/gu, ''))) found.push(sure('PHONE', index, index + one.length))
    }
  }
  if (!code.test(text)) return found
  for (const pattern of [coded, codedBehind]) {
    for (const one of text.matchAll(pattern)) found.push(betweenDigits(one))
  }
  return found
}

const code = /[кК][оО][дД]/u

/** From the first digit to the last. */
function betweenDigits({ 0: all, index }: RegExpExecArray): Found {
  const first = all.search(/\d/u)
  return sure('PHONE', index + first, index + all.length)
}
