import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { isWholeStreetName, isWholeStreetNameOf } from '../cue/whole-street-name.ts'
import { anyName, givenName } from '../lexicon/trait.ts'
import { isPatronymic, isSurnameForm } from '../name/part.ts'
import { casesOfSurname } from '../name/surname-case.ts'
import { blank, gap } from '../text/gap.ts'
import type { Place } from './called-alike.ts'
import { isSomebodyElse } from './person-behind.ts'
import { bareStreetsAt } from './place/bare-street.ts'
import { listedAlong } from './place/listed-streets.ts'
import { isJoiner } from './place/street-part.ts'

/** What bears the name of somebody. */
export interface Namesakes {
  readonly places: readonly Place[]
  /** Of these the words that may as well be of somebody here: no street of every second town is called so. */
  readonly honoured: readonly Place[]
  /** The tokens at which the name of somebody begins who stands behind it. */
  readonly people: readonly number[]
}

/** «имени Каныша Сатпаева», «Қаныш Сәтбаев атындағы», «угол Абая и Гоголя» */
export function namesakes(sheet: Sheet): Namesakes {
  const places: Place[] = []
  const honoured: Place[] = []
  const people: number[] = []
  const add = (place: Place, others: Place | null) => {
    if (place.last === place.first) return
    places.push(place)
    if (!isFamous(sheet, place)) honoured.push(place)
    else if (others) honoured.push(others)
  }
  for (const at of sheet.placed) {
    const { place } = sheet.cuesAt(at)
    if ((place & placeCue.namedAfter) !== 0 && !isOwnName(sheet, at)) {
      const last = namesFrom(sheet, at)
      if (isSomebodyElse(sheet, last + 1)) people.push(last + 1)
      add({ first: at, last }, othersBehind(sheet, { first: at + 1, last }))
    }
    if ((place & placeCue.along) !== 0) {
      add({ first: at, last: streetsFrom(sheet, at) }, null)
      places.push(...listedAlong(sheet, at))
    }
    if ((place & ofBareStreets) !== 0) places.push(...bareStreetsAt(sheet, at))
    if ((place & placeCue.bears) !== 0 && isOfBearing(sheet, at)) {
      const first = namesUntil(sheet, at)
      add({ first, last: at }, othersBefore(sheet, { first, last: at - 1 }))
    }
  }
  return { places, honoured, people }
}

const ofBareStreets = placeCue.connector | placeCue.along

function isFamous(sheet: Sheet, { first, last }: Place): boolean {
  for (let at = first; at <= last; at += 1) {
    if (sheet.wordAt(at)?.street) return true
  }
  return false
}

/** «Абай» and «Абая», who is called so without a surname; and not «Сәтбаев» and «Момышұлы», before whom stands his own first name. */
function isFamousAlone(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word?.capital || !word.street) return false
  return !isSurnameForm(word.plain) && !isPatronymic(word.plain)
}

/** «имени Абая Асель Ахметова»: whose first name stands behind one that is enough. */
function othersBehind(sheet: Sheet, { first, last }: Place): Place | null {
  if (last === first || !isFamousAlone(sheet, first)) return null
  const word = sheet.wordAt(first + 1)
  const isFirstName = ((word?.traits ?? 0) & givenName) !== 0
  return isFirstName ? { first: first + 1, last } : null
}

/** «Ахметов Абай атындағы мектепте», «Асель Төле би атындағы», «Асель Сәтбаев атындағы»: who stands before one that is enough, and is no first name of his. */
function othersBefore(sheet: Sheet, { first, last }: Place): Place | null {
  for (let at = last; at > first; at -= 1) {
    if (isFamousAlone(sheet, at)) return { first, last: at - 1 }
    const head = famousFrom(sheet, at)
    if (head !== null) return head > first ? { first, last: head - 1 } : null
  }
  return null
}

/** «Сәтбаев», «Қаныш Сәтбаев»: where the name begins that ends here with a surname after which streets are called. */
function famousFrom(sheet: Sheet, at: number): number | null {
  if (sheet.wordAt(at)?.street !== true) return null
  const given = sheet.wordAt(at - 1)
  if (given && isWholeStreetName(sheet.foldedAt(at - 1), sheet.foldedAt(at))) return at - 1
  return given?.letters === 1 ? null : at
}

/** «человек по имени Марат», «кредит от имени Веры»: nobody's namesake. */
function isOwnName(sheet: Sheet, at: number): boolean {
  return own.test(sheet.wordAt(at - 1)?.plain ?? '')
}

const own = /^(?:по|от)$/u

/** «ат.» is an abbreviation, «ат» a horse. */
function isOfBearing(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return word !== undefined && (word.plain.length > 2 || sheet.text.charAt(word.end) === '.')
}

const mostWords = 4

const genitive = /(?:а|я|ой|ы|и|у)$/u

/** «вдоль Айманова», «угол Абая и Гоголя»: the last word of the streets. */
function streetsFrom(sheet: Sheet, at: number): number {
  const first = isStreet(sheet, at + 1) ? at + 1 : at
  const other = first > at && sheet.wordAt(first + 1)?.plain === 'и' && isStreet(sheet, first + 2)
  if (other) return first + 2
  return first > at ? knownStreetBehind(sheet, first) : first
}

/** «на углу Исламова и Жибек жолы» */
function knownStreetBehind(sheet: Sheet, first: number): number {
  const word = sheet.wordAt(first + 2)
  const isKnown = sheet.wordAt(first + 1)?.plain === 'и' && word?.capital === true && word.street
  if (!isKnown || !sheet.joins(first + 1, blank)) return first
  const goesOn = isJoiner(sheet, first + 3) && sheet.joins(first + 2, blank)
  return goesOn ? first + 3 : first + 2
}

function isStreet(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  return word?.capital === true && sheet.joins(at - 1, blank) && genitive.test(word.plain)
}

function namesFrom(sheet: Sheet, at: number): number {
  let last = at
  while (last - at < mostWords && joins(sheet, last) && isName(sheet, last + 1)) {
    if (last > at && isSomebody(sheet, last + 1)) break
    if (last > at && (endsSentence(sheet, last) || isEnough(sheet, at + 1, last))) break
    last += 1
  }
  return last
}

/** «Каныша Сатпаева», «Абая»: whoever stands behind is another. */
function isEnough(sheet: Sheet, first: number, last: number): boolean {
  if (last > first) return isSurnameForm(sheet.plainAt(last))
  if (!isFamousAlone(sheet, last) || !mayBeSurname.test(sheet.plainAt(last + 1))) return false
  return !isWholeStreetNameOf(sheet.foldedAt(last), sheet.foldedAt(last + 1))
}

const mayBeSurname = /..(?:(?:[оеё]в|ин)(?:а|ой)?|[ейнь]ко|[чш]ук|юк|ян|швили|дзе|[сц]к(?:ий|ая))$/u

/** «В школе имени Абая Ахметов упал»: after whom it is named stands in the genitive, and so does not he. */
function isSomebody(sheet: Sheet, at: number): boolean {
  const cases = casesOfSurname(sheet.plainAt(at)) ?? []
  if (cases.length > 0) return !cases.includes('genitive')
  return isNamedBefore(sheet, at) && isSomebodyElse(sheet, at)
}

/** «Сатпаева», and not the «Героя» of «имени Героя Маншук Маметовой». */
function isNamedBefore(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at - 1)
  return word?.capital === true && (word.street || (word.traits & anyName) !== 0)
}

/** «в школе имени Абая. Асхат просит …», and neither «А. Кунанбаева» nor «Акад. Сатпаева». */
function endsSentence(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || word.letters < 2 || (sheet.gapAfter(at) & gap.stop) === 0) return false
  return word.letters > longestShortened || !consonant.test(word.plain)
}

const longestShortened = 4
const consonant = /[бвгғджзкқлмнңпрстфхһцчшщ]$/u

function namesUntil(sheet: Sheet, at: number): number {
  let first = at
  while (at - first < mostWords - 1 && joins(sheet, first - 1) && isName(sheet, first - 1)) {
    if (endsSentence(sheet, first - 1)) break
    first -= 1
  }
  return first
}

function joins(sheet: Sheet, at: number): boolean {
  return sheet.joins(at, blank | gap.stop | gap.quote)
}

function isName(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word) return false
  return word.capital || (word.entry.cues.place & placeCue.joiner) !== 0
}
