import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { beginsSentence } from '../text/page.ts'
import { type Found, sure, unsure } from './found.ts'
import { alikePartedPlate, mayBeParted, partedPlate, sharedBefore } from './parted-plate.ts'
import { factsBefore } from './reading.ts'

/** Plates of cars of every series, in the letters of either alphabet. */
export function findPlates(sheet: Sheet): Found[] {
  const found: Found[] = []
  let free = 0
  for (const at of sheet.digits) {
    if (sheet.startOf(at) < free || !mayBelong(sheet, at)) continue
    const one = plateAt(sheet, at, free)
    if (!one) continue
    const shared = sharedBefore(sheet, at)
    if (shared !== null && isBesideCar(sheet, shared))
      found.push(sure('PLATE', sheet.startOf(shared), sheet.endOf(shared)))
    found.push(withCountry(sheet.text, one))
    free = one.end
  }
  return found
}

/** «KZ », and the region of a plate from Kyrgyzstan or Uzbekistan: «01 KG 123 ABC», «01 A 123 BC». */
const beforePlate =
  /(?:^|[^\p{L}\p{N}])([KК][ZЗ][ -]?|[KК][GГ][ -]?(?:\d{2}[ -]?)?|\d{2}[ -]?(?:[KК][GГ][ -]?)?)$/iu
const longestBefore = 8

/** «KZ 651 YXG 09», «116 EPS, регион 12», «777 ABC, 02 регион» */
function withCountry(text: string, plate: Found): Found {
  const before =
    beforePlate.exec(text.slice(Math.max(0, plate.start - longestBefore), plate.start))?.[1] ?? ''
  const behind =
    /^,? ?(?:(?:регион|өңір|аймақ)\p{L}{0,4}:? ?\d{2}(?!\d)|\d{2}(?:-?\p{L}{1,2})? ?(?:регион|өңір|аймақ))/iu.exec(
      text.slice(plate.end, plate.end + 20),
    )?.[0] ?? ''
  return { ...plate, start: plate.start - before.length, end: plate.end + behind.length }
}

const withoutRegion =
  /^\d{3}[ -]?\p{Lu}{3}(?=,? ?(?:\d{2}(?:-?\p{L}{1,2})? ?)?(?:регион|өңір|аймақ))/u

/** In Latin letters, or in those of the other alphabet that look like them. */
const withoutAny = /^\d{3}[ -]?(?:[A-Z]{3}|[АВЕКМНОРСТУХ]{3})(?![\p{L}\p{N}])/u

const close = gap.space | gap.hyphen
const mostLetters = 4

/** Two to six digits beside a short word. */
function mayBelong(sheet: Sheet, at: number): boolean {
  const digits = sheet.endOf(at) - sheet.startOf(at)
  if (digits < 2 || digits > 6) return false
  const isCarNumber = (factsBefore(sheet, at, 3) & factCue.car) !== 0
  if (isCarNumber || mayBeParted(sheet, at)) return true
  return isShort(sheet, at + 1, at) || isShort(sheet, at - 1, at - 1)
}

function isShort(sheet: Sheet, word: number, before: number): boolean {
  const letters = sheet.wordAt(word)?.text.length ?? mostLetters + 1
  return letters <= mostLetters && sheet.joins(before, close)
}

const sep = '[ \\u00a0-]?'
/** Before the region also a stroke: «123 ABC/02». */
const apart = '(?:[ \\u00a0-]| ?[/|\\\\] ?)?'
const apartAlone = '(?:[ -]| ?[/|\\\\] ?)'
const region = '(?:0[1-9]|1\\d|20)'
const edge = '(?![\\p{L}\\p{N}])'
/** With the region, in capitals: 123 ABC 02, 123 AB 02; motorcycles and trailers have two digits. */
const modern = new RegExp(`^\\d{2,3}${sep}\\p{Lu}{2,3}${apart}${region}${edge}`, 'u')
const modernGlued = new RegExp(`^\\d{2,3}\\p{L}{2,3}${region}${edge}`, 'u')
const modernSmall = new RegExp(`^\\d{3}${sep}\\p{L}{2,3}${apart}${region}${edge}`, 'u')
/** A123BCD, Russian А123ВС77 and А123ВС777. */
const older = new RegExp(`^\\p{Lu}\\d{3}\\p{Lu}{2,3}(?:${apart}\\d{2,3})?${edge}`, 'u')
const olderSmall = new RegExp(`^\\p{L}\\d{3}\\p{L}{2,3}(?:${apart}\\d{2,3})?${edge}`, 'u')
const olderSpaced = new RegExp(
  `^\\p{Lu}[ -]\\d{3}[ -]\\p{Lu}{2,3}(?:${apartAlone}\\d{2,3})?${edge}`,
  'u',
)
/** Diplomats, foreigners, police, trailers and motorcycles. */
const special = new RegExp(
  `^(?:\\p{Lu}{1,3}${sep}\\d{3,6}(?:${sep}\\d{2,3})?|\\d{4}${sep}\\p{Lu}{2}(?:${sep}\\d{2})?|\\p{Lu}{2}${sep}\\d{3,4}${sep}(?:\\p{Lu}{1,2}|\\d{2,3})|\\d{3,4}${sep}\\p{Lu}{2,3})${edge}`,
  'iu',
)
/** Of tractors, motorcycles and cars from Kyrgyzstan, which have two digits, or letters on both sides. */
const ofTwo = new RegExp(
  `^(?:\\p{Lu}{1,3}${sep}\\d{2,3}(?:-?\\d{2})?${sep}\\p{Lu}{1,3}|\\d{2}(?:-?\\d{2})?${sep}\\p{Lu}{2,3}(?:${sep}\\d{2,4}(?:${sep}\\p{Lu}{2,3})?)?)${edge}`,
  'u',
)
/** Of diplomats: «073 D 204 03». */
const diplomatic = new RegExp(`^\\d{3}${sep}\\p{Lu}${sep}\\d{3}${sep}${region}${edge}`, 'u')
const anyMarks = new RegExp(`^[\\p{L}\\d]{1,9}(?:[ -][\\p{L}\\d]{1,4}){0,3}${edge}`, 'u')
const reach = 30

function plateAt(sheet: Sheet, at: number, free: number): Found | null {
  const car = isBesideCar(sheet, at)
  const behindLetters =
    isShort(sheet, at - 1, at - 1) && sheet.startOf(at - 1) >= free && !isCar(sheet, at - 1)
  const older = behindLetters ? olderAt(sheet, at, car) : null
  if (older) return older
  const start = sheet.startOf(at)
  return modernAt(sheet, at, { window: sheet.text.slice(start, start + reach), car })
}

function isBesideCar(sheet: Sheet, at: number): boolean {
  return (factsBefore(sheet, at, 4) & factCue.car) !== 0 || isTold(sheet, at)
}

/** «г/н CMD 1234», «м/н 0123 AB» */
function isTold(sheet: Sheet, at: number): boolean {
  return [at - 1, at - 2].some(
    (one) =>
      sheet.gapAfter(one - 1) === gap.slash &&
      /^[гм]$/u.test(sheet.plainAt(one - 1)) &&
      /^[нз]$/u.test(sheet.plainAt(one)),
  )
}

/** «ВАЗ 2107»: behind the word for a car stands its model. */
function isCar(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).fact & factCue.car) !== 0
}

/** A plate that begins with letters. */
function olderAt(sheet: Sheet, at: number, car: boolean): Found | null {
  if (/^[kк][zз]$/u.test(sheet.plainAt(at - 1))) return null
  const start = sheet.startOf(at - 1)
  const window = sheet.text.slice(start, start + reach)
  const spanning = (plate: string) => ({ from: start, to: start + plate.length })
  const glued = older.exec(window)?.[0] ?? (car ? olderSmall.exec(window)?.[0] : undefined)
  if (glued) return sureAt(spanning(glued))
  const spaced = areLetters(sheet, at - 1) ? olderSpaced.exec(window)?.[0] : undefined
  if (spaced && (car || !isAbbreviation(sheet, at + 1))) return sureAt(spanning(spaced))
  const named = car && areLetters(sheet, at - 1) ? longerOf(window) : undefined
  if (named) return sureAt(spanning(named))
  const small = olderSmall.exec(window)?.[0]
  return small ? unsure('PLATE', start, start + small.length) : null
}

function longerOf(window: string): string | undefined {
  const [one = '', two = ''] = [special.exec(window)?.[0], ofTwo.exec(window)?.[0]]
  return (one.length < two.length ? two : one) || undefined
}

function sureAt({ from, to }: { from: number; to: number }): Found {
  return sure('PLATE', from, to)
}

function followsColon(sheet: Sheet, at: number): boolean {
  return (sheet.gapAfter(at - 1) & gap.colon) !== 0
}

/** Capitals that are no word, and no «В» that begins a sentence. */
function areLetters(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || word.text !== word.text.toUpperCase() || isAbbreviation(sheet, at)) return false
  return (
    word.text.length > 1 ||
    !beginsSentence(sheet.text, word) ||
    followsColon(sheet, at) ||
    !/^[авикосу]$/u.test(word.plain)
  )
}

function modernAt(
  sheet: Sheet,
  at: number,
  { window, car }: { window: string; car: boolean },
): Found | null {
  const start = sheet.startOf(at)
  if (isSmallWord(sheet, at + 1) && !isNamed(sheet, at)) return null
  const plate =
    modern.exec(window)?.[0] ?? modernGlued.exec(window)?.[0] ?? diplomatic.exec(window)?.[0]
  if (plate && (car || !isAbbreviation(sheet, at + 1)))
    return sure('PLATE', start, start + plate.length)
  const apart = car && !isAbbreviation(sheet, at + 1) ? partedPlate(window) : null
  if (apart) return sure('PLATE', start, start + apart.length)
  const alike = isOfDeed(sheet, at) ? null : alikePartedPlate(window)
  if (alike) return unsure('PLATE', start, start + alike.length)
  const parted = withoutRegion.exec(window)?.[0]
  if (parted) return sure('PLATE', start, start + parted.length)
  const bare = withoutAny.exec(window)?.[0]
  if (bare && (car || !isAbbreviation(sheet, at + 1)) && !isOfDeed(sheet, at))
    return (car ? sure : unsure)('PLATE', start, start + bare.length)
  const small = modernSmall.exec(window)?.[0]
  if (small && (car || !isWordThere(sheet, at)))
    return (car ? sure : unsure)('PLATE', start, start + small.length)
  const isOfModel = isAbbreviation(sheet, at + 1) || isSmallWordThere(sheet, at)
  if (!car || (isOfModel && !isNamed(sheet, at))) return null
  const other = longerOf(window)
  if (other) return sure('PLATE', start, start + other.length)
  return isNamed(sheet, at) ? marksAt(sheet, at, window) : null
}

const small =
  /^(?:до|по|от|на|за|из|об|со|во|ко|не|да|же|бы|ли|то|мен|пен|бен|д[ае]н|т[ае]н|де|та|те|г[ае]|к[ае])$/u

/** «С 10 ПО 15 МАЯ», «9:00 ДО 18:00»: where no capital tells, a small word between two numbers. */
export function isSmallWord(sheet: Sheet, at: number): boolean {
  return !sheet.isCased(at) && small.test(sheet.plainAt(at))
}

/** «приказ № 707 ҚР»: the number of a deed or an article. */
function isOfDeed(sheet: Sheet, at: number): boolean {
  return (
    (sheet.gapAfter(at - 1) & gap.mark) !== 0 || (sheet.cuesAt(at - 1).fact & factCue.law) !== 0
  )
}

const named = /^(?:госномер|г\/н|грз|мемнөмір|мемномир|рег)/u
const number = /^(?:номер|нөмір|номир)/u

/** «госномер 777»: a word for the plate stands right before. */
function isNamed(sheet: Sheet, at: number): boolean {
  const before = sheet.plainAt(at - 1)
  const of =
    number.test(before) &&
    /^(?:гос|мемлекеттік|авто|машин|көлік|регистрационный)/u.test(sheet.plainAt(at - 2))
  return (
    (named.test(before) || of) &&
    sheet.joins(at - 1, blank | gap.colon | gap.mark | gap.stop | gap.hyphen)
  )
}

function marksAt(sheet: Sheet, at: number, window: string): Found | null {
  const digits = sheet.endOf(at) - sheet.startOf(at)
  const marks = anyMarks.exec(window)?.[0] ?? ''
  const short = sheet.wordAt(at + 1)?.plain.length ?? 0
  const one = short > 0 && short <= 3 && !isWordThere(sheet, at) ? marks : window.slice(0, digits)
  const start = sheet.startOf(at)
  return digits < 5 ? sure('PLATE', start, start + one.length) : null
}

const abbreviations =
  /^(?:ук|гк|тк|упк|гпк|рк|қк|кк|мвд|іім|дп|уп|оп|кск|оси|пик|мио|тоо|жшс|ао|ақ|ип|жк|снт|жкх|тг|тыс|млн|млрд|аек|мрп|коап|дтп|рнк|вко|ско|зко|аео|усо|еео|рсо|сш|см|км|га|кв|шт|чел|мин|час|дом|уй|үй|рет|раз|лет|год|см|кг|мм|стр|бап|май|мая|июн|мкр|ул|эт)$/u

function isAbbreviation(sheet: Sheet, at: number): boolean {
  return abbreviations.test(sheet.plainAt(at))
}

/** «ВАЗ 2107 көк», «Газель 3302 без номеров»: what goes on with the sentence behind a model. */
function isSmallWordThere(sheet: Sheet, at: number): boolean {
  return sheet.wordAt(at + 1)?.capital === false && isWordThere(sheet, at)
}

/** Whether a word of the language stands beside the digits, and no letters of a plate. */
function isWordThere(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at + 1)
  if (!word) return false
  const { place, fact } = word.entry.cues
  return (
    isAbbreviation(sheet, at + 1) ||
    place !== 0 ||
    (fact & factCue.unit) !== 0 ||
    word.entry.in(sheet.page.language).ordinary
  )
}
