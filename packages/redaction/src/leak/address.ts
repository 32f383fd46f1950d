import type { KnownPerson } from '../known.ts'
import type { Leak } from './leak.ts'
import { distanceToStart, sound } from './sound.ts'
import type { Token } from './token.ts'

const reach = 30
const common =
  /^(?:ул|улиц|просп|пер|мкр|мик|көш|кош|даң|дан|шағын|шагын|ықшам|мөлтек|аудан|ауыл|үй|дом|кв|пәт|пат|корп|қала|город|алматы|бульвар)/iu

interface Whose {
  readonly person: KnownPerson
  readonly excused: readonly string[]
}

/** The person's street with the person's house after it, however the street's name is written. */
export function addressLeaks(
  text: string,
  tokens: readonly Token[],
  { person: { key, address = '' }, excused }: Whose,
): Leak[] {
  const house = houseOf(address)
  const streets = streetsOf(address)
  if (!house || excused.some((place) => isThere(place, streets, house))) return []

  return tokens
    .filter((token) => streets.some((street) => isStreet(token.sound, street)))
    .flatMap(({ start, end }): Leak[] => {
      const after = houseIn(text.slice(end, end + reach), house)
      return after === null
        ? []
        : [{ what: 'address', where: { start, end: end + after }, person: key }]
    })
}

function houseOf(address: string): string | null {
  return /(?<![\p{L}\d]-?)\d{1,4}/u.exec(address)?.[0] ?? null
}

function streetsOf(address: string): string[] {
  return Array.from(address.matchAll(/\p{L}{3,}/gu), ([word]) => word)
    .filter((word) => !common.test(word))
    .map(sound)
}

function isThere(place: string, streets: readonly string[], house: string): boolean {
  const words = Array.from(place.matchAll(/\p{L}{3,}/gu), ([word]) => sound(word))
  const here = words.some((word) => streets.some((street) => isStreet(word, street)))
  return here && houseIn(place, house) !== null
}

function isStreet(heard: string, street: string): boolean {
  const stem = street.length > 4 ? street.replace(/[aeiu]$/, '') : street
  return heard.length - stem.length <= 6 && distanceToStart(heard, stem, 0) === 0
}

function houseIn(text: string, house: string): number | null {
  const found = new RegExp(`(?<![\\d.])${house}(?!\\d)`).exec(text)
  return found ? found.index + found[0].length : null
}
