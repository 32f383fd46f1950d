import type { Piece } from './digits.ts'

const day = /^(?:0?[1-9]|[12]\d|3[01])$/
const month = /^(?:0?[1-9]|1[0-2])$/
const year = /^(?:(?:19|20)\d\d|\d\d)$/
const fullYear = /^(?:19|20)\d\d$/
const longest = 4

/** How many pieces from this one on are a date, a time or years written in figures; 0 where there is none. */
export function momentAt(text: string, pieces: readonly Piece[], at: number): 0 | 2 | 3 {
  const [a, b, c] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (!a || !b || a.digits.length > longest) return 0
  // NOTE: asked of every piece, and few have four digits.
  if (a.digits.length === longest && fullYear.test(a.digits) && fullYear.test(b.digits)) return 2
  const between = separatorOf(text, a, b)
  if (between === '') return 0
  if (c && separatorOf(text, b, c) === between && isDate(a, b, c)) {
    const phone = between === '-' && c.digits.length === 2 && a.digits.length === 2
    return phone ? 0 : 3
  }
  return between === '.' && hour.test(a.digits) && minute.test(b.digits) ? 2 : 0
}

/** The one sign of a date that stands between two pieces; empty where anything else does. */
function separatorOf(text: string, a: Piece, b: Piece): string {
  if (b.start - a.end !== 1) return ''
  const sign = text.charAt(a.end)
  return sign === '.' || sign === '/' || sign === '-' ? sign : ''
}

function isDate(a: Piece, b: Piece, c: Piece): boolean {
  const forward = day.test(a.digits) && month.test(b.digits) && year.test(c.digits)
  return forward || (fullYear.test(a.digits) && month.test(b.digits) && day.test(c.digits))
}

const hour = /^(?:[01]\d|2[0-4])$/
const minute = /^[0-5]\d$/
