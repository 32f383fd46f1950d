import type { Lexicon } from '../lexicon/lexicon.ts'
import { firstFrom } from '../stretch.ts'
import type { Group } from './digits.ts'
import type { Spoken } from './spoken.ts'

/** A number that may be a house's, and where it stands. */
export interface House {
  readonly house: string
  readonly start: number
  readonly end: number
  /** Said in words with no word for a house beside it: «Мира восемь». */
  readonly isBare: boolean
}

const longest = 4

/** Every number of a text that may be a house's, as it comes: none of a time, a date or a longer number. */
export function houseNumbers(
  text: string,
  groups: readonly Group[],
  spoken: readonly Spoken[],
): House[] {
  const written = groups
    .filter(({ digits }) => digits.length <= longest)
    .filter(({ start, end }) => !isPartOfLonger(text, start, end))
    .map(({ digits, start, end }) => ({
      house: String(Number(digits)),
      start,
      end,
      isBare: false,
    }))
  const said = spoken
    .filter(({ digits }) => digits.length <= longest)
    .map(({ digits, start, end }) => ({
      house: digits,
      start,
      end,
      isBare: !isHouse(text, { start, end }),
    }))
  return [...written, ...said].sort((a, b) => a.start - b.start)
}

function isPartOfLonger(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return /\d[.:,]$/.test(before) || /^[.:,]\d/.test(text.slice(end, end + 2))
}

const reach = 30
const houseWord = /(?:үй|[uüú][yı]|дом|dom|№|(?<!\p{L})[дd]\.)/iu

interface Streets {
  readonly text: string
  readonly numbers: readonly House[]
  readonly lexicon: Pick<Lexicon, 'read'>
}

/** The number of a house that is looked for on a street that is named here: behind it, or before it with a word for a house. */
export function houseNear(
  { text, numbers, lexicon }: Streets,
  street: { readonly start: number; readonly end: number },
  isWanted: (house: string) => boolean,
): House | null {
  for (let at = firstFrom(numbers, street.start - reach); at < numbers.length; at += 1) {
    const number = numbers[at]
    if (!number || number.start > street.end + reach) break
    if (!isWanted(number.house)) continue
    const isNear =
      number.start >= street.end
        ? isBehind(text, street.end, number) && !isCount({ text, lexicon }, street.end, number)
        : isBefore(text, street.start, number)
    if (isNear) return number
  }
  return null
}

const ended =
  /[!?\n]|(?<!(?<!\p{L})(?:ул|пр|просп|пер|бул|д|дом|к|кв|корп|стр|им|мкр|көш|кош|даң|дан|г|б|пәт|№))\.[ \u00a0]/iu
const right =
  /^[ \u00a0,]{1,3}(?:(?:би|батыр|хан|ата|баба|ақын|көше|даңғыл|улиц|проспект)\p{L}{0,6}[ \u00a0,]{1,3})?$/iu

function isBehind(text: string, street: number, { start, isBare }: House): boolean {
  const between = text.slice(street, start)
  return isBare ? right.test(between) : !ended.test(between)
}

const things =
  /^[ \u00a0]((?!үй|дом|кв|пәт|корп|подъезд|кіреберіс|двор|аула|мекен|адрес|жив|тұр)\p{Ll}{3,})/u

/** «На Абая 12 камер» is no address; «Абая, 12», «Абая 12 шумят» and «Абая, дом 12» are. */
function isCount(
  { text, lexicon }: Pick<Streets, 'text' | 'lexicon'>,
  street: number,
  { start, end }: House,
): boolean {
  if (!/^[ \u00a0]$/.test(text.slice(street, start))) return false
  const [, thing] = things.exec(text.slice(end, end + 24)) ?? []
  return thing !== undefined && lexicon.read(thing).cases.includes('genitive')
}

const aside = 12

function isBefore(text: string, street: number, { start, end, isBare }: House): boolean {
  if (isBare || end > street || ended.test(text.slice(end, street))) return false
  return isHouse(text, { start, end })
}

/** Whether a word for a house stands before a number, or behind it. */
function isHouse(text: string, { start, end }: { start: number; end: number }): boolean {
  return (
    houseWord.test(text.slice(Math.max(0, start - aside), start)) ||
    houseWord.test(text.slice(end, end + aside))
  )
}
