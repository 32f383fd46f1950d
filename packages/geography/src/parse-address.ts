import { isMicrodistrict, isTypeAlone, namesStreetType } from './street-type.ts'

/** A house's number and what follows it: 52А is 52 and "А", 52/1 and 52 корпус 1 are 52 and "/1". */
export interface House {
  readonly number: number
  readonly suffix: string
}

/** What a person typed, taken apart: the street in their own words, and the house where they gave one. */
export interface Address {
  readonly street: string
  readonly house: House | null
}

/** Takes the first 200 letters of an address apart as people write it in kk, ru and en, in any order; never fails. */
export function parseAddress(text: string): Address {
  const parts = partsOf(text)
  const street = streetAmong(parts.filter((part) => !alone.test(part)))
  const apart = parts.flatMap((part) => houseIn(alone, part) ?? [])[0] ?? null
  const last = isMicrodistrict(street) && apart ? null : houseIn(atEnd, street)
  const house = last ?? (apart ? null : houseIn(atStart, street))
  if (!house) return { street, house: apart }

  const rest = street.replace(last ? atEnd : atStart, '').trim()
  return isTypeAlone(rest) ? { street, house: null } : { street: rest, house }
}

/** A house as it is written after its street: 52, 52А, 52/1. */
export function spellHouse({ number, suffix }: House): string {
  return `${number}${suffix}`
}

const number = String.raw`(?<number>\d{1,4})`
const letter = String.raw`(?:(?<letter>\p{L})(?!\p{L}))?`
const spacedLetter = String.raw`(?:[\s-]?(?<letter>\p{L})(?!\p{L}|\.?\s?\d))?`
const block = String.raw`(?:\s?(?:[/-]|(?:корпус|корп|блок|к)\.?)\s?(?<block>\d{1,3}\p{L}?))?`
const before = String.raw`(?:(?:дом|үй|уй|house|д|no|№|#)\.?\s?)?`
const after = String.raw`(?:[\s-]?(?:үйі|үй|уй|дом)\.?)?`

const alone = new RegExp(`^${before}${number}${spacedLetter}${block}${after}$`, 'iu')
const atEnd = new RegExp(`(?<=\\s|\\.)${before}${number}${spacedLetter}${block}${after}$`, 'iu')
const atStart = new RegExp(`^${before}${number}${letter}${block}${after}(?=\\s\\p{L})`, 'iu')

/** Flats, entrances and offices: no precinct depends on them. */
const indoors = [
  /[\s,]*(?<!\p{L})(?:квартира|кв|пәтер|пәт|подъезд|кіреберіс|офис|оф|кеңсе|apartment|apt|flat)[.\s]*№?\s*\d+\p{L}?(?!\p{L})/giu,
  /[\s,]*(?<![\d/])\d+[\s-]*(?:пәтер|кіреберіс|кеңсе|квартира|кв)(?!\p{L})\.?/giu,
]

/** Parts that name the country, a region, a district or a town, or give the postal code. */
const place =
  /^(?:\d{6}|қазақстан.*|казахстан.*|kazakhstan|алматы|almaty|(?:[гқ]\.|[гқ]\s|город\s|область\s).+|.+\s(?:қ\.?|қаласы|облысы|ауданы|район|область|обл\.?|city|region|district))$/iu

/** A town that no comma divides from its street. */
const town = /^(?:(?:[гқ]\.\s?|город\s)\p{L}[\p{L}-]*\s|\p{L}+\s(?:қ\.|қаласы)\s)(?=\p{L})/iu

function partsOf(text: string): string[] {
  const outdoors = indoors.reduce((rest, one) => rest.replace(one, ' '), text.slice(0, 200))
  return outdoors
    .normalize('NFC')
    .replace(/[«»“”"]/gu, '')
    .split(/[,;\n]/u)
    .map((part) => part.trim().replace(/\s+/gu, ' '))
    .filter(Boolean)
}

function streetAmong(parts: readonly string[]): string {
  const streets = parts.map((part) => part.replace(town, ''))
  const unplaced = streets.filter((part) => isMicrodistrict(part) || !place.test(part))
  return unplaced.find(namesStreetType) ?? unplaced[0] ?? streets[0] ?? ''
}

function houseIn(form: RegExp, text: string): House | null {
  const groups = form.exec(text)?.groups
  if (!groups) return null

  const { number = '', letter = '', block = '' } = groups
  return {
    number: Number(number),
    suffix: `${cyrillic(letter)}${block && '/'}${cyrillic(block)}`,
  }
}

/** House letters are Cyrillic: А typed on a Latin keyboard is the same А. */
function cyrillic(suffix: string): string {
  return suffix
    .toUpperCase()
    .replace(/[ABVGD]/g, (latin) => 'АБВГД'['ABVGD'.indexOf(latin)] ?? latin)
}
