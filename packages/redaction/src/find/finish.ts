import { caseAfter } from '../case.ts'
import { kept } from '../kept.ts'
import type { Case } from '../language.ts'
import { caseOfChain } from '../name/kazakh.ts'
import { spell } from '../name/spelling.ts'
import { alikeKey, type Span } from '../span.ts'
import type { Page } from '../text/page.ts'
import { isLetterAt, sign, signAt, standsAt } from '../text/sign.ts'
import type { Found } from './found.ts'
import { isCaseEnding } from './place/numeral.ts'

/** Makes a span of what a pattern found: the word from its beginning to its end, with the case it stands in. */
export function finished({ text, language }: Page, found: Found): Span {
  const { type, verdict, reason, confidence } = found
  const start = found.start - leading(text, found)
  const end = found.end + goingOn(text, found)
  const words = text.slice(start, end)
  const alike = alikeKey(type, words)
  const put = language === 'kk' ? kazakhCase(words, type) : russianCase(text, found)
  return { start, end, type, verdict, reason, confidence, alike, case: put ?? undefined }
}

const series = /(?<![\p{L}\p{N}])\p{Lu}{1,3}$/u
const longestSeries = 4

/** How many capitals stand before the number of a document without a blank: «NS10092195», and «KZ79888486» at the end of a line. */
function leading(text: string, { start, type }: Found): number {
  if (type !== 'ID_DOC' || signAt(text, start - 1) !== sign.capital) return 0
  return series.exec(text.slice(Math.max(0, start - longestSeries), start))?.[0].length ?? 0
}

const expiry = /^,? ?(?:0[1-9]|1[0-2])\/\d{2}(?!\d)/u
const longestExpiry = 8

/** How much of a word behind it belongs to what was found: «8705…-ға», and not «8705…-нет освещения», of a number; until when a card is good. */
function goingOn(text: string, { end, type }: Found): number {
  const until = type === 'CARD' ? expiry.exec(text.slice(end, end + longestExpiry)) : null
  if (until) return until[0].length
  const length = gluedTo(text, end)
  const isHyphened = length > 0 && signAt(text, end) !== sign.small
  if (!isHyphened || !numbers.has(type)) return length
  return isCaseEnding(text.slice(end + 1, end + length)) ? length : 0
}

const numbers = new Set<Found['type']>(['PHONE', 'IIN', 'BIN', 'CARD', 'IBAN', 'ID_DOC'])

// NOTE: a word that is broken across two lines goes on: what is left of it would be read as another.
const glued =
  /^[-‐‑–]?\p{Ll}{1,12}(?:[-‐‑\u00ad][ \u00a0\t]{0,2}\r?\n[ \u00a0\t]{0,8}\p{Ll}[\p{L}\p{M}]{0,40})?(?!\p{L})/u
const farthest = 80
const dash = 0x2013
/** Also behind «7 «Б»», which has its ending behind the mark. */
const mayGoOn = /[\p{L}\p{N}»”"]/u

function gluedTo(text: string, end: number): number {
  const kind = signAt(text, end)
  if (kind !== sign.small && kind !== sign.hyphen && !standsAt(text, end, dash)) return 0
  const before = signAt(text, end - 1)
  return before === sign.small || before === sign.capital || mayGoOn.test(text.charAt(end - 1))
    ? (glued.exec(text.slice(end, end + farthest))?.[0].length ?? 0)
    : 0
}

const lastSuffix = /(?:[ндт]ин|[гк][ае]|н[ае]|[ндт]и|н?[дт][ае]|[дтн][ае]н|[мбп]ен)$/u

/** «305 KCA»: the letters of a number are no suffix. */
function kazakhCase(words: string, type: Found['type']): Case | null {
  const last = lastWord(words)
  const isSuffixed = type === 'ADDRESS' || small.test(last)
  return last !== '' && isSuffixed ? caseOfWord(last) : null
}

const small = /\p{Ll}/u

const mostKept = 5000
// NOTE: in Latin letters, as addresses of the net are, a word is slow to spell.
const caseOfWord = kept(mostKept, (word) => {
  const suffix = lastSuffix.exec(spell(word))?.[0]
  return suffix ? caseOfChain(suffix) : null
})

/** The letters at the end. */
function lastWord(words: string): string {
  let from = words.length
  while (from > 0 && isLetterAt(words, from - 1)) from -= 1
  return words.slice(from)
}

const streetCases: readonly (readonly [RegExp, readonly Case[]])[] = [
  [/^улице|^проспекте|^переулке|^доме/iu, ['locative', 'dative']],
  [/^улицы|^проспекта|^переулка|^дома/iu, ['genitive']],
  [/^проспекту|^переулку|^дому/iu, ['dative']],
  [/^улицей|^проспектом|^переулком|^домом|^квартирой/iu, ['instrumental']],
  [/^квартиры/iu, ['genitive']],
]

/** «с ул. Абая, 12» is from there: with an address is nobody. */
const from = /^со?$/u

function russianCase(text: string, { start, end, type }: Found): Case | null {
  if (type !== 'ADDRESS') return null
  const words = text.slice(start, end)
  const before = /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? ''
  const possible = streetCases.find(([street]) => street.test(words))?.[1] ?? []
  if (possible.length === 0 && from.test(before.toLowerCase())) return 'genitive'
  return caseAfter(before.toLowerCase(), possible) ?? null
}
