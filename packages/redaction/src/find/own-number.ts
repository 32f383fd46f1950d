import { keptFor } from '../kept.ts'
import type { Known } from '../known.ts'

/** Numbers that are known before the text is read. */
export interface Own {
  /** Phones and personal numbers of the register. */
  readonly people: Numbers
  /** Phones of the venue and the point, which stay. */
  readonly places: Numbers
}

/** Tells whether digits are one of some numbers, a phone also without its country or its town. */
export interface Numbers {
  has(digits: string): boolean
}

/** The numbers of the register and of the places that stay. */
export const ownNumbers = keptFor(prepare)

function prepare({ people, places }: Known): Own {
  const written = places.flatMap((place) => place.match(number) ?? [])
  return {
    people: numbersOf(
      people.map(({ phone }) => digitsOf(phone)),
      people.map(({ iin }) => digitsOf(iin)),
    ),
    places: numbersOf(written.map(digitsOf), []),
  }
}

const number = /\+?\d(?:[\s()\u00a0–—-]{0,3}\d){4,14}/gu

function digitsOf(text = ''): string {
  return text.replace(/\D/g, '')
}

const shortest = 5
/** A phone without its country. */
const local = 10
/** Without its town; also without the first digit. */
const withinTown = 7
const end = 6

function numbersOf(phones: readonly string[], others: readonly string[]): Numbers {
  const whole = new Set(others.filter(({ length }) => length >= shortest))
  const byEnd = new Map<number, string[]>()
  for (const phone of phones) {
    if (phone.length < local) {
      if (phone.length >= shortest) whole.add(phone)
      continue
    }
    const others = byEnd.get(endOf(phone))
    if (others) others.push(phone.slice(-local))
    else byEnd.set(endOf(phone), [phone.slice(-local)])
  }
  if (whole.size + byEnd.size === 0) return noNumbers
  const lengths = [...whole].reduce((bits, { length }) => bits | (1 << length), 0)
  return {
    has: (digits) =>
      ((lengths & (1 << digits.length)) !== 0 && whole.has(digits)) ||
      byEnd.get(endOf(digits))?.some((phone) => isWritten(phone, digits)) === true,
  }
}

/** The last six digits as a number: a string would be cut and hashed for all that is asked. */
function endOf(digits: string): number {
  let number = 0
  for (let at = Math.max(0, digits.length - end); at < digits.length; at += 1) {
    number = number * 10 + (digits.charCodeAt(at) & 0xf)
  }
  return number
}

const noNumbers: Numbers = { has: () => false }

/** Whether a phone is written so, with or without its country and its town. */
function isWritten(phone: string, digits: string): boolean {
  if (digits.length === local + 1) return /^[78]/.test(digits) && digits.endsWith(phone)
  if (digits.length === local) return digits === phone
  return digits.length <= withinTown && phone.endsWith(digits)
}
