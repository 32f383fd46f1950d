import { Sheet } from '../cue/sheet.ts'
import type { Page } from '../text/page.ts'
import { findAddresses, hasFlat } from './address.ts'
import { findAges } from './age.ts'
import { findBareAges } from './bare-age.ts'
import { findBirths } from './birth.ts'
import { findBirthYears } from './birth-year.ts'
import { findCoordinates } from './coordinate.ts'
import { findDocuments } from './document.ts'
import { findEmails } from './email.ts'
import { findFlats } from './flat.ts'
import type { Found } from './found.ts'
import { findHandles } from './handle.ts'
import { findIbans } from './iban.ts'
import { findNumbers } from './number.ts'
import { findOwnAddresses } from './own-address.ts'
import { addressKey, isAddressOf } from './own-street.ts'
import { type Places, placesOf } from './place/places.ts'
import { findPlates } from './plate.ts'
import { findRoles } from './role.ts'
import { findSpoken } from './spoken.ts'

const patterns: readonly ((sheet: Sheet) => Found[])[] = [
  findEmails,
  findHandles,
  findIbans,
  findPlates,
  findDocuments,
  findBirths,
  findBirthYears,
  findAges,
  findBareAges,
  findCoordinates,
  findNumbers,
  findSpoken,
  findOwnAddresses,
  findFlats,
  findRoles,
]

/** What the words and numbers of a page say of numbers, addresses and posts. */
export interface Patterns {
  readonly sheet: Sheet
  readonly places: Places
  readonly found: readonly Found[]
  /** The addresses of the venue and of other places that stay. */
  readonly staying: readonly Found[]
}

/** Finds everything on a page that is told by its shape or by the words beside it. */
export function findPatterns(page: Page): Patterns {
  const sheet = new Sheet(page)
  const places = placesOf(sheet)
  const found: Found[] = []
  for (const find of patterns) {
    for (const one of find(sheet)) found.push(one)
  }
  const staying: Found[] = []
  for (const one of findAddresses(sheet, places)) {
    if (isPlace(page, one)) staying.push(one)
    else found.push(one)
  }
  return { sheet, places, found, staying }
}

/** Whether this is the address of the venue or of another place that stays; nobody lives in a flat of it. */
function isPlace({ text, known }: Page, { start, end }: Found): boolean {
  if (known.places.length === 0) return false
  const words = text.slice(start, end)
  if (hasFlat(words)) return false
  const key = addressKey(words)
  return key !== null && known.places.some((place) => isAddressOf(place, key))
}
