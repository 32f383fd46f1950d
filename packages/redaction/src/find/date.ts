import type { Piece } from './digits.ts'

const day = /^(?:0?[1-9]|[12]\d|3[01])$/
const month = /^(?:0?[1-9]|1[0-2])$/
const year = /^(?:(?:19|20)\d\d|\d\d)$/
const fullYear = /^(?:19|20)\d\d$/
const separator = /^[./-]$/

/** How many pieces from this one on are a date, a time or years written in figures; 0 where there is none. */
export function momentAt(text: string, pieces: readonly Piece[], at: number): 0 | 2 | 3 {
  const [a, b, c] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (!a || !b) return 0
  const between = text.slice(a.end, b.start)
  if (c && separator.test(between) && text.slice(b.end, c.start) === between && isDate(a, b, c)) {
    const phone = between === '-' && c.digits.length === 2 && a.digits.length === 2
    return phone ? 0 : 3
  }
  return isTime(between, a, b) || isYears(a, b) ? 2 : 0
}

function isDate(a: Piece, b: Piece, c: Piece): boolean {
  const forward = day.test(a.digits) && month.test(b.digits) && year.test(c.digits)
  return forward || (fullYear.test(a.digits) && month.test(b.digits) && day.test(c.digits))
}

const hour = /^(?:[01]\d|2[0-4])$/
const minute = /^[0-5]\d$/

function isTime(between: string, a: Piece, b: Piece): boolean {
  return between === '.' && hour.test(a.digits) && minute.test(b.digits)
}

function isYears(a: Piece, b: Piece): boolean {
  return fullYear.test(a.digits) && fullYear.test(b.digits)
}
