import { isPlaceWord } from './place.ts'
import type { OwnStem } from './register.ts'
import { stemsOfForm } from './stem.ts'

const flat =
  /(?:кв|квартира|пәт|пәтер|комн|бөлме)\p{L}*\.?[ \u00a0]*(?:№[ \u00a0]*)?\d{1,4}|\d{1,4}[ \u00a0]?-?[ \u00a0]?(?:я[ \u00a0]+)?(?:кв|пәт|пат|ком|бөл)\p{L}*/giu
const quarter = /\d{1,3}(?:-?[йя])?[ \u00a0-]*(?:мкр|мкрн|микрорайон|ықшам|шағын|мөлтек|линия)/giu
const named =
  /(?:үй|дом|(?<!\p{L})д)\p{L}*\.?[ \u00a0]*(?:№[ \u00a0]*)?(\d{1,4})|(\d{1,4})\p{Ll}?-?[ \u00a0]?(?:үй|дом)/iu
const alone = /(?<![\p{L}\d]-?|-)\d{1,4}(?!\d)/gu

/** The number of the house in an address: the one so called, or the last that is neither a flat's nor a quarter's. */
export function houseOf(address: string): string | null {
  const houses = address.replace(flat, ' ').replace(quarter, ' ')
  const [, behind, before] = named.exec(houses) ?? []
  const number = behind ?? before ?? houses.match(alone)?.at(-1)
  return number === undefined ? null : String(Number(number))
}

/** The words of an address by which its street is called. */
function streetsOf(address: string): string[] {
  return (address.match(/\p{L}[\p{L}\p{M}]{2,}/gu) ?? []).filter(
    (word) => !isPlaceWord(word) && !city.test(word),
  )
}

/** The street of an address as it may be heard, with whoever it belongs to. */
export function streetStems(address: string, owner: string): OwnStem[] {
  return streetsOf(address).flatMap((street, part) =>
    stemsOfForm(street).map((stem) => ({ ...stem, owner, part })),
  )
}

const city = /^(?:алматы|астана|шымкент|казахстан|қазақстан|марта|наурыз|би|хан|батыр)$/iu
