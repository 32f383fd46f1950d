import { Sheet, told } from '../cue/sheet.ts'
import { gap } from '../text/gap.ts'
import type { Page } from '../text/page.ts'
import { findAddresses, hasFlat } from './address.ts'
import { findAges } from './age.ts'
import { findBareAges } from './bare-age.ts'
import { findBesideNames } from './beside-name.ts'
import { findBesideNumbers } from './beside-number.ts'
import { findBirths } from './birth.ts'
import { findBirthYears } from './birth-year.ts'
import { findCoordinates } from './coordinate.ts'
import { findDictated } from './dictated.ts'
import { findDocuments } from './document.ts'
import { findDwellings } from './dwelling.ts'
import { findEmails } from './email.ts'
import { findFlats } from './flat.ts'
import { type Found, unsure } from './found.ts'
import { findHandles } from './handle.ts'
import { findIbans } from './iban.ts'
import { findListedNumbers } from './listed-number.ts'
import { findMonthStreets } from './month-street.ts'
import { findNamedLots } from './named-lot.ts'
import { findNeighbours } from './neighbour.ts'
import { findNumbers } from './number.ts'
import { findNumberEnds } from './number-end.ts'
import { findOwnAddresses } from './own-address.ts'
import { addressKey, isAddressOf } from './own-street.ts'
import { findPartedPhones } from './parted-phone.ts'
import { noPlaces, type Places, placesOf } from './place/places.ts'
import { findPlates } from './plate.ts'
import { findRoles } from './role.ts'
import { findSchoolClasses } from './school-class.ts'
import { findSpoken } from './spoken.ts'
import { findSpokenHouses } from './spoken-house.ts'
import { findSpokenPlates } from './spoken-plate.ts'
import { findToldHouses } from './told-house.ts'
import { findUnderscored } from './underscored.ts'
import { findVins } from './vin.ts'
import { findWinterings } from './wintering.ts'

const { digits, placed, stated, social, spoken, at } = told

/** Each finder with what must be on a page for it to find anything: one of these. */
const patterns: readonly (readonly [needs: number, find: (sheet: Sheet) => Found[]])[] = [
  [at | stated, findEmails],
  [stated, findHandles],
  [stated, findIbans],
  [digits, findPlates],
  [digits, findVins],
  [digits | spoken, findSpokenPlates],
  [digits | stated, findDocuments],
  [stated, findBirths],
  [stated, findBirthYears],
  [digits, findBesideNames],
  [digits, findMonthStreets],
  [stated, findAges],
  [digits | spoken, findBareAges],
  [digits | spoken, findSchoolClasses],
  [digits, findCoordinates],
  [digits, findNumbers],
  [digits, findPartedPhones],
  [digits, findListedNumbers],
  [digits, findDwellings],
  [digits, findNamedLots],
  [digits | stated, findNumberEnds],
  [spoken, findSpoken],
  [stated, findDictated],
  [digits | spoken, findOwnAddresses],
  [digits | spoken, findFlats],
  [spoken, findSpokenHouses],
  [social, findRoles],
  [placed, findNeighbours],
  [placed, findToldHouses],
  [placed, findWinterings],
]

/** What the words and numbers of a page say of numbers, addresses and posts. */
export interface Patterns {
  readonly sheet: Sheet
  readonly places: Places
  readonly found: readonly Found[]
  /** The addresses of the venue and of other places that stay. */
  readonly venues: readonly Found[]
}

/** Finds everything on these pages that is told by its shape or by the words beside it; one finder after the other, for the code of one is small. */
export function findPatterns(pages: readonly Page[]): readonly Patterns[] {
  const all = pages.map(begun)
  for (const one of all) {
    if ((one.sheet.told & (placed | digits)) !== 0) one.places = placesOf(one.sheet)
  }
  for (const [needs, find] of patterns) {
    for (const { sheet, found } of all) {
      if ((sheet.told & needs) === 0) continue
      for (const one of find(sheet)) found.push(one)
    }
  }
  for (const one of all) finish(one)
  return all
}

interface Begun extends Patterns {
  readonly found: Found[]
  readonly venues: Found[]
  places: Places
}

function begun(page: Page): Begun {
  const sheet = new Sheet(page)
  // NOTE: nobody can tell what such a heap of letters and digits hides.
  const found = page.clots.map(({ start, end }) => unsure('PHONE', start, end))
  if ((page.signs & gap.other) !== 0) found.push(...findUnderscored(page.text))
  return { sheet, places: noPlaces, found, venues: [] }
}

function finish({ sheet, places, found, venues }: Begun): void {
  for (const one of findBesideNumbers(sheet, found)) found.push(one)
  if (places.groups.length === 0) return
  for (const one of findAddresses(sheet, places)) {
    if (isPlace(sheet.page, one)) venues.push(one)
    else found.push(one)
  }
}

/** Whether this is the address of the venue or of another place that stays; nobody lives in a flat of it. */
function isPlace({ text, known }: Page, { start, end }: Found): boolean {
  if (known.places.length === 0) return false
  const words = text.slice(start, end)
  if (hasFlat(words)) return false
  const key = addressKey(words)
  return key !== null && known.places.some((place) => isAddressOf(place, key))
}
