import type { Known } from '../known.ts'

/** Numbers that are known before the text is read, by their last digits. */
export interface Own {
  /** Phones and personal numbers of the register. */
  readonly people: ReadonlySet<string>
  /** Phones of the venue and the point, which stay. */
  readonly places: ReadonlySet<string>
  readonly any: boolean
}

const kept = new WeakMap<Known, Own>()

/** The numbers of the register and of the places that stay. */
export function ownNumbers(known: Known): Own {
  const prepared = kept.get(known) ?? prepare(known)
  kept.set(known, prepared)
  return prepared
}

function prepare(known: Known): Own {
  const [people, places] = [peopleOf(known), placesOf(known)]
  return { people, places, any: people.size + places.size > 0 }
}

function peopleOf({ people }: Known): Set<string> {
  const phones = people.flatMap(({ phone }) => endsOf(digitsOf(phone)))
  const numbers = people.map(({ iin }) => digitsOf(iin))
  return new Set([...phones, ...numbers].filter((digits) => digits.length >= shortest))
}

const shortest = 5
const number = /\+?\d(?:[\s()\u00a0–—-]{0,3}\d){4,14}/gu

function placesOf({ places }: Known): Set<string> {
  const written = places.flatMap((place) => place.match(number) ?? [])
  return new Set(written.flatMap((phone) => endsOf(digitsOf(phone))))
}

function digitsOf(text = ''): string {
  return text.replace(/\D/g, '')
}

/** A phone as it is written with and without its country and its town. */
function endsOf(phone: string): string[] {
  if (phone.length < 10) return [phone]
  const local = phone.slice(-10)
  return [local, `7${local}`, `8${local}`, phone.slice(-7), phone.slice(-6)]
}
