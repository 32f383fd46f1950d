import { type Sheet, told } from './cue/sheet.ts'
import { attributes } from './find/attribute.ts'
import { calledAlike, type Place } from './find/called-alike.ts'
import { namesakes } from './find/namesakes.ts'
import { personBefore } from './find/person-before.ts'
import { isOfFullName, personBehind } from './find/person-behind.ts'
import { listedPlaces } from './find/place/listed-places.ts'
import { isPasserBy, isThere, isTownswoman } from './find/place/passer-by.ts'
import type { Places } from './find/place/places.ts'
import { titlesIn } from './find/title.ts'
import { mark } from './lexicon/mark.ts'
import { merged, type Stretch } from './stretch.ts'
import { gap } from './text/gap.ts'

/** Stretches whose names are no people: streets, schools named after someone, titles in quotation marks. */
export interface Staying {
  /** Streets and what is named after someone. */
  readonly named: readonly Stretch[]
  /** Of these what bears the name of somebody after whom no street of every second town is called. */
  readonly honoured: readonly Stretch[]
  /** Titles, towns and the like: no people, if a name does not stand there after all. */
  readonly titled: readonly Stretch[]
  /** Those of the titles that may be what somebody wrote. */
  readonly clauses: readonly Stretch[]
  /** Those of the titles that shops, cafés and the like are called by. */
  readonly shops: readonly Stretch[]
  /** Towns, monuments, waters, feasts and words for things: a name there may be somebody's, and nobody can be sure. */
  readonly doubtful: readonly Stretch[]
  /** Where a name of somebody ends and that of a place begins, or the other way round. */
  readonly borders: ReadonlySet<number>
}

const noBorders: ReadonlySet<number> = new Set()
const nothing: Staying = {
  named: [],
  honoured: [],
  titled: [],
  clauses: [],
  shops: [],
  doubtful: [],
  borders: noBorders,
}

/** Finds what stays in a text although its words are capitalised, and so do the addresses of the venues. */
export function stayingIn(sheet: Sheet, places: Places, venues: readonly Stretch[]): Staying {
  return mayHoldAny(sheet, places) ? staying(sheet, places, venues) : nothing
}

function mayHoldAny({ page, told: holds }: Sheet, { streets, towns }: Places): boolean {
  const isTold = (holds & (told.placed | told.namesake)) !== 0 || streets.length + towns.length > 0
  const isQuoted = (page.signs & gap.quote) !== 0
  return isTold || isQuoted || (page.marks & mark.stuff) !== 0 || page.known.places.length > 0
}

function staying(sheet: Sheet, places: Places, venues: readonly Stretch[]): Staying {
  const { text, page } = sheet
  const { places: bearing, honoured, people } = namesakes(sheet)
  const meeting = [...people]
  const { surely, perhaps } = calledAlike(sheet)
  const streets = withoutPeople(sheet, places.streets, meeting)
  const towns = withoutPeople(sheet, places.towns, meeting)
  const others = withoutPeople(sheet, perhaps, meeting)
  const passersBy = streets.filter((one) => isPasserBy(sheet, one))
  const named = streets.filter((one) => !passersBy.includes(one))
  const titles = (page.signs & gap.quote) !== 0 ? titlesIn(text) : []
  return {
    honoured: merged(stretchesOf(sheet, honoured)),
    named: merged([
      ...stretchesOf(sheet, named, bearing, surely),
      ...occurrences(text, page.known.places),
      ...venues,
    ]),
    titled: merged([
      ...titles,
      ...occurrences(text, page.known.places.flatMap(partsOf)),
      ...stretchesOf(
        sheet,
        towns.filter((one) => !isResident(sheet, one)),
      ),
    ]),
    clauses: merged(titles.filter(({ isClause }) => isClause)),
    shops: merged(titles.filter(({ isShop }) => isShop)),
    doubtful: merged([
      ...stretchesOf(sheet, others, passersBy, towns, listedPlaces(sheet)),
      ...attributes(page),
    ]),
    borders: meeting.length > 0 ? new Set(meeting.map((at) => sheet.startOf(at))) : noBorders,
  }
}

/** Whether behind the word for a town stands somebody of it. */
function isResident(sheet: Sheet, town: Places['towns'][number]): boolean {
  return isTownswoman(sheet, town) || isOfFullName(sheet, town) || isThere(sheet, town)
}

/** The places without who only stands beside them; the tokens at which two names meet go to `meeting`. */
function withoutPeople<P extends Place>(
  sheet: Sheet,
  places: readonly P[],
  meeting: number[],
): readonly P[] {
  if (!places.some((place) => hasSomebody(sheet, place))) return places
  return places.flatMap((place) => {
    const person = personBehind(sheet, place)
    const border = person ?? personBefore(sheet, place)
    if (border === null) return place
    meeting.push(border)
    if (person === null) return { ...place, first: border }
    return person > place.first + 1 ? { ...place, last: Math.min(place.last, person - 1) } : []
  })
}

function hasSomebody(sheet: Sheet, place: Place): boolean {
  return personBehind(sheet, place) !== null || personBefore(sheet, place) !== null
}

/** Where these places stand in the text. */
function stretchesOf(sheet: Sheet, ...all: readonly (readonly Place[])[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const places of all) {
    for (const { first, last } of places)
      stretches.push({ start: sheet.startOf(first), end: sheet.endOf(last) })
  }
  return stretches
}

const shortestPlace = 4

/** The places that staff recorded, word for word. */
function occurrences(text: string, places: readonly string[]): Stretch[] {
  if (places.length === 0) return []
  const found: Stretch[] = []
  const where = text.toLowerCase()
  if (where.length !== text.length) return []
  for (const place of places) {
    const wanted = place.trim().toLowerCase()
    if (wanted.length < shortestPlace) continue
    for (let at = where.indexOf(wanted); at >= 0; at = where.indexOf(wanted, at + wanted.length)) {
      found.push({ start: at, end: at + wanted.length })
    }
  }
  return found
}

/** «Мәдениет үйі» of «Абай көшесі, 5, Мәдениет үйі»: the parts of several words, in which somebody may be named, as in «дом Серика Ахметова». */
function partsOf(place: string): string[] {
  return place.split(/[,;()]/u).filter((part) => part.trim().includes(' '))
}
