import { keptFor } from '../kept.ts'
import type { KnownPerson } from '../known.ts'
import type { Leak } from './leak.ts'
import { type Ruler, type Run, rulerOf } from './run.ts'

/** A number that must not be in a text. */
interface Sought {
  readonly what: Leak['what']
  readonly digits: string
  readonly person?: string
  /** Too short to be found within a longer group. */
  readonly isShort: boolean
}

/** Numbers that must not be in a text, by their last digits. */
export type SoughtNumbers = ReadonlyMap<string, readonly Sought[]>

const local = [10, 7, 6]
const shortest = 6
const keyLength = 4
const longEnough = 10

/** The phones, or their local ends, and identification numbers of a register. */
export const numbersOf = keptFor(
  (register: readonly KnownPerson[]): SoughtNumbers =>
    byEnd(
      register.flatMap(({ key: person, phone = '', iin = '' }) => [
        ...endsOf(phone).map((digits) => ({
          ...soughtAs('phone', digits),
          person,
        })),
        ...wholeOf(iin).map((digits) => ({ ...soughtAs('iin', digits), person })),
      ]),
    ),
)

const thisCentury = /^20[0-3]\d$/

/** The numbers within what the first pass hid; a year of our days is none, nor is a number that may stand. */
export function numbersHidden(
  hidden: readonly string[],
  { numbers }: { readonly numbers: readonly string[] },
): SoughtNumbers {
  return byEnd(
    hidden.flatMap((text) => {
      const digits = text.replace(/\D/g, '')
      if (digits.length < keyLength || thisCentury.test(digits)) return []
      if (numbers.some((known) => known.endsWith(digits))) return []
      const ends = digits.length < longEnough ? [digits] : [digits, ...endsOf(text)]
      return ends.map((one) => soughtAs('hidden', one))
    }),
  )
}

function soughtAs(what: Leak['what'], digits: string): Sought {
  return { what, digits, isShort: digits.length < longEnough }
}

function byEnd(sought: readonly Sought[]): SoughtNumbers {
  return Map.groupBy(sought, ({ digits }) => digits.slice(-keyLength))
}

function wholeOf(number: string): string[] {
  const digits = number.replace(/\D/g, '')
  return digits.length < shortest ? [] : [digits]
}

/** A phone as it is dialled at home and from abroad, and what of it is said within the town. */
function endsOf(phone: string): string[] {
  const [digits] = wholeOf(phone)
  if (digits === undefined) return []
  const whole = digits.length === 11 ? [`8${digits.slice(1)}`, `7${digits.slice(1)}`] : [digits]
  const ends = local.filter((length) => length < digits.length)
  return [...whole, ...ends.map((length) => digits.slice(-length))]
}

/** Where one of these numbers stands among the digits of a text, the longest writing of it first. */
export function soughtIn(runs: readonly Run[], sought: SoughtNumbers): Leak[] {
  return sought.size === 0 ? [] : runs.flatMap((run) => foundIn(run, sought))
}

function foundIn(run: Run, sought: SoughtNumbers): Leak[] {
  const ends = Array.from(run.digits, (_, at) => at + 1).filter((end) =>
    sought.has(run.digits.slice(Math.max(0, end - keyLength), end)),
  )
  if (ends.length === 0) return []

  const ruler = rulerOf(run)
  return ends.flatMap((end) => {
    const candidates = sought.get(run.digits.slice(end - keyLength, end)) ?? []
    const standing = candidates.filter((number) => stands(run, ruler, { number, end }))
    const byKind = Map.groupBy(standing, ({ what }) => what)
    return [...byKind.values()].flatMap(([one]) => {
      if (!one) return []
      const { what, digits, person } = one
      const where = ruler.stretch(end - digits.length, end)
      return [person === undefined ? { what, where } : { what, where, person }]
    })
  })
}

interface Try {
  readonly number: Sought
  readonly end: number
}

function stands({ digits }: Run, ruler: Ruler, { number, end }: Try): boolean {
  const start = end - number.digits.length
  if (start < 0 || !digits.startsWith(number.digits, start)) return false
  if (!number.isShort) return true
  return ruler.isEdge(end) && (ruler.isEdge(start) || number.digits.length > shortest)
}
