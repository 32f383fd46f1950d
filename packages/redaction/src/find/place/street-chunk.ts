import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { isSurnameForm } from '../../name/part.ts'
import { blank, gap } from '../../text/gap.ts'
import { afterMarker, type Chunk } from './chunk.ts'
import { nameFrom, nameUntil } from './name.ts'
import { isCount, numeralAt } from './numeral.ts'
import { isDachaOf, isFellow } from './owner.ts'

const { streetAfter, streetSecond, numbered } = placeCue

/** «көшесі Сәтбаев»: said before the name as in Russian. */
export function isWhole(sheet: Sheet, at: number): boolean {
  return /^(?:к[өо]шес[іи]|даңғылы)$/u.test(sheet.plainAt(at))
}

export function secondOf(sheet: Sheet, at: number): number | null {
  const next = sheet.cuesAt(at + 1).place
  if (areHomes(sheet, at)) return at + 2
  if (sheet.wordAt(at)?.plain.length === 1) return isLettersOfDistrict(sheet, at) ? at + 1 : null
  return (next & streetSecond) !== 0 && sheet.joins(at, blank | gap.hyphen | gap.stop)
    ? at + 1
    : null
}

/** «тұрғын үй кешені» */
function areHomes(sheet: Sheet, at: number): boolean {
  const are = sheet.plainAt(at + 1) === 'үй' && /^кешен/u.test(sheet.plainAt(at + 2))
  return are && sheet.joins(at, blank) && sheet.joins(at + 1, blank)
}

/** «ш/а», «м.а.», «м/р» */
function isLettersOfDistrict(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  const second = sheet.plainAt(at + 1)
  if (second === 'м')
    return bits === gap.stop && sheet.plainAt(at) === 'ж' && !areInitials(sheet, at)
  if (second === 'р') return bits === gap.slash && sheet.plainAt(at) === 'м'
  return second === 'а' && (bits === gap.slash || (bits === gap.stop && !areInitials(sheet, at)))
}

/** «Сапаровой М.А.»: behind a surname, or capitals, or letters where no capital tells, without the number that districts and houses have. */
function areInitials(sheet: Sheet, at: number): boolean {
  const isCapital = sheet.wordAt(at)?.capital === true
  const isNumbered = sheet.isDigits(at - 1) || isHouseBehind(sheet, at + 1)
  if (isSurnameForm(sheet.plainAt(at - 1))) return isCapital || !isNumbered
  return (isCapital || !sheet.isCased(at)) && !isNumbered
}

const longestHouse = 3

function isHouseBehind(sheet: Sheet, at: number): boolean {
  if (!sheet.isDigits(at + 1)) return false
  const isShort = sheet.endOf(at + 1) - sheet.startOf(at + 1) <= longestHouse
  return isShort && sheet.joins(at, blank | gap.stop | gap.comma | gap.mark)
}

interface Marker {
  readonly last: number
  readonly free: number
}

/** «Самал-2 шағын ауданы», «шағын аудан 12». */
export function streetAround(
  sheet: Sheet,
  { at, last, free }: Marker & { at: number },
): Chunk | null {
  return streetBehind(sheet, at, { last, free }) ?? numberedStreet(sheet, at, last)
}

export function streetBefore(sheet: Sheet, at: number): Chunk | null {
  if (isFellow(sheet, at) || isDachaOf(sheet, at, at + 1) || isThis(sheet, at)) return null
  if (!leadsToName(sheet, at)) return numberedOnly(sheet, at)
  const first = isNamedAfter(sheet, at + 1) ? at + 2 : at + 1
  const last = nameFrom(sheet, first)
  return last >= first ? { kind: 'street', first: at, last } : numberedOnly(sheet, at)
}

/** «бул Нурланнын колиги»: «бұл» on a keyboard without Kazakh letters; a boulevard has a full stop. */
function isThis(sheet: Sheet, at: number): boolean {
  if (sheet.plainAt(at) !== 'бул' || (sheet.gapAfter(at) & gap.stop) !== 0) return false
  return !sheet.isDigits(at + 2) && !sheet.isDigits(at + 3)
}

/** «ул. им. Сатпаева» */
function isNamedAfter(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).place & placeCue.namedAfter) !== 0 && sheet.joins(at, blank | gap.stop)
}

function numberedOnly(sheet: Sheet, at: number): Chunk | null {
  return (sheet.cuesAt(at).place & numbered) !== 0 ? numberedStreet(sheet, at, at) : null
}

function numberedStreet(sheet: Sheet, first: number, marker: number): Chunk | null {
  if (!sheet.isDigits(marker + 1)) return null
  if (!sheet.joins(marker, afterMarker) && !isField(sheet, marker)) return null
  const numeral = numeralAt(sheet, marker + 1)
  if (!numeral || isCount(sheet, numeral.last) || isOfHouse(sheet, first, numeral.last)) return null
  return { kind: 'street', first, last: numeral.last }
}

/** «Нұрлы Тау ЖК 8 үй»: the name stands before the word, and the house behind. */
function isOfHouse(sheet: Sheet, first: number, last: number): boolean {
  const isNamed = sheet.wordAt(first - 1)?.capital === true && sheet.joins(first - 1, blank)
  const isHouse = /^үй/u.test(sheet.plainAt(last + 1)) && sheet.joins(last, blank | gap.hyphen)
  return isNamed && isHouse && (sheet.cuesAt(first).place & streetAfter) !== 0
}

/** «мкр,2,36,236»: a comma without a blank between the fields of a row. */
export function isField(sheet: Sheet, at: number): boolean {
  return sheet.gapAfter(at) === gap.comma && sheet.endOf(at) + 1 === sheet.startOf(at + 1)
}

/** «ул. Ленина (ныне Абылай хана)»: a street with what else it is or was called. */
export function withOtherName(sheet: Sheet, street: Chunk): Chunk {
  const at = street.last + 1
  const isOpen = (sheet.gapAfter(street.last) & gap.bracket) !== 0
  if (!isOpen || !renamed.test(sheet.plainAt(at)) || !leadsToName(sheet, at)) return street
  const last = nameFrom(sheet, at + 1)
  const isClosed = last > at && (sheet.gapAfter(last) & gap.bracket) !== 0
  return isClosed ? { ...street, last } : street
}

const renamed = /^(?:ныне|теперь|ранее|раньше|бывш|быв$|бұрын|бурын|қазір|казир|ескі)/u

export function streetBehind(sheet: Sheet, at: number, { last, free }: Marker): Chunk | null {
  if (at <= free || !sheet.joins(at - 1, blank | gap.hyphen | gap.quote)) return null
  const isStreetOf = !kazakh.test(sheet.plainAt(at)) || sheet.isDigits(at + 1)
  if (isDash(sheet, at - 1) && !isStreetOf) return null
  if (tellsOfOther(sheet, at) || isTrader(sheet, at)) return null
  const first = isDachaOf(sheet, at, at - 1) ? at : nameUntil(sheet, at - 1, free)
  return first < at ? { kind: 'street', first, last } : null
}

/** «Дубов» ЖК: who trades by himself in Kazakh; a complex has a number behind it. */
function isTrader(sheet: Sheet, at: number): boolean {
  return sheet.plainAt(at) === 'жк' && !sheet.isDigits(at + 1)
}

/** «Жібек – көше шамы жанбайды дейді»: somebody speaks of the street. */
function isDash(sheet: Sheet, at: number): boolean {
  const bits = sheet.gapAfter(at)
  return (bits & gap.hyphen) !== 0 && (bits & blank) !== 0
}

/** «Ысқақов көше жарығын сұрады», «Ахметов улицу метёт», «Бейсекеңнің бойындағы»: somebody, and not what a street is called; those of many towns may be called so before other words too. */
function tellsOfOther(sheet: Sheet, at: number): boolean {
  const [name, marker] = [sheet.wordAt(at - 1), sheet.plainAt(at)]
  if (marker === 'дан') return !isShortened(sheet, at)
  if (areLetters(sheet, at)) return name !== undefined && isSurnameForm(name.plain)
  if (stature.test(marker)) return honoured.test(name?.plain ?? '')
  if (!name || name.street) return false
  if (russian.test(marker))
    return ofSurname.test(name.plain) || !(whole.test(marker) || of.test(name.plain))
  if (marker === 'пер') return !(adjective.test(name.plain) && isLane(sheet, at))
  const next = sheet.joins(at, blank) ? sheet.wordAt(at + 1) : undefined
  return kazakh.test(marker) && next !== undefined && !next.capital && !along.test(next.plain)
}

/** «Сапаров ТК»: two capitals are initials as well. */
function areLetters(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return word?.capitals === true && word.letters === 2 && !sheet.isDigits(at + 1)
}

/** «Тихий пер., 5», «Тихий пер 5», and not «Русский пер 5 мешков». */
function isLane(sheet: Sheet, at: number): boolean {
  const isLast = sheet.isDigits(at + 1) && !sheet.joins(at + 1, blank)
  return isLast || (sheet.gapAfter(at) & gap.stop) !== 0
}

/** «Назарбаев дан. 5», and not «Нурпеисовой дан ответ». */
function isShortened(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at + 1) || (sheet.gapAfter(at) & gap.stop) !== 0
}

/** «Тихий пер. 5», «в Тихом пер.», and not «Ахметов пер дрова» */
const adjective = /..(?:[ыио]й|ого|ому|[оеы]м)$/u
/** A word for a street in Russian, in any case. */
const russian =
  /^(?:улиц(?:а|ы|е|у|ей)|переул(?:ок|ка|ку|ком|ке)|(?:проспект|бульвар|проезд|тупик)(?:а|у|ом|е)?)$/u
/** The same as it stands alone; «Абай улица» is said too. */
const whole = /^(?:улица|переулок|проспект|бульвар|проезд|тупик)$/u
/** In Kazakh without the ending that makes it the street of somebody. */
const kazakh = /^(?:к[өо]ше|да[ңн][ғг]ыл)$/u
/** «Ахметов улицу метёт», «Оспановой улица не нравится» */
const ofSurname = /..(?:[оеё]в|ин)(?:ой)?$/u
/** A street is of somebody: «Ахметова улицу». */
const of = /(?:[аяыи]|ой|ого|[аыуо]ю|ых|их)$/u
/** «бойында»: along a street, and in somebody. */
const stature = /^бойында/u
const honoured = /.[ае][кқ]ең?[нд][ыі]ң$/u
const along = /^(?:бой|жағ|жаг|қиылыс|киылыс|бұрыш|мен$|пен$)/u
const longestShortened = 5
const wholeWord = /^улиц/u

/** «ул. Сатпаева», and not «… с этой улицы. Сатпаев …»: behind a whole word a full stop ends the sentence. */
export function leadsToName(sheet: Sheet, at: number): boolean {
  if (isTab(sheet, at)) return false
  const word = sheet.plainAt(at)
  const isShortened = word.length <= longestShortened && !wholeWord.test(word)
  return sheet.joins(at, blank | gap.quote | (isShortened ? gap.stop : 0))
}

/** «Улица<tab>Количество», and not «ул.  Абая» */
function isTab(sheet: Sheet, at: number): boolean {
  if (sheet.gapAfter(at) !== gap.space) return false
  return /\t| {3}/u.test(sheet.text.slice(sheet.endOf(at), sheet.startOf(at + 1)))
}
