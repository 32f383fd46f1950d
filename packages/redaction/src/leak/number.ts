import type { KnownPerson } from '../known.ts'
import type { Leak } from './leak.ts'

const gap = 3
const shortest = 6

/** The person's phone, or its local end, and identification number among the digits of a text. */
export function numberLeaks(text: string, { key, phone, iin }: KnownPerson): Leak[] {
  const runs = digitRuns(text)
  return [...endsOf(phone), ...wholeOf(iin)].flatMap(({ what, digits }) =>
    runs
      .filter((run) => run.digits.includes(digits))
      .map(({ start, end }): Leak => ({ what, where: { start, end }, person: key })),
  )
}

interface Sought {
  readonly what: 'phone' | 'iin'
  readonly digits: string
}

function endsOf(phone = ''): Sought[] {
  const digits = phone.replace(/\D/g, '')
  return digits.length < shortest ? [] : [{ what: 'phone', digits: digits.slice(-7) }]
}

function wholeOf(iin = ''): Sought[] {
  const digits = iin.replace(/\D/g, '')
  return digits.length < shortest ? [] : [{ what: 'iin', digits }]
}

interface Run {
  readonly digits: string
  readonly start: number
  readonly end: number
}

/** Digits that nothing but a few signs parts, walked through one by one. */
function digitRuns(text: string): Run[] {
  const runs: Run[] = []
  let digits = ''
  let start = 0
  let end = 0
  for (let at = 0; at <= text.length; at += 1) {
    const digit = digitOf(text.charAt(at))
    if (digit === null) continue
    if (digits !== '' && (at - end > gap || hasLetter(text.slice(end, at)))) {
      runs.push({ digits, start, end })
      digits = ''
    }
    if (digits === '') start = at
    digits += digit
    end = at + 1
  }
  return digits === '' ? runs : [...runs, { digits, start, end }]
}

function digitOf(sign: string): string | null {
  return sign >= '0' && sign <= '9' ? sign : null
}

function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text)
}
