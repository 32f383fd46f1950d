import type { KnownPerson } from '../known.ts'
import type { Leak } from './leak.ts'

const gap = 3
const shortest = 6

/** The person's phone, or its local end, and identification number among the digits of a text. */
export function numberLeaks(text: string, { key, phone, iin }: KnownPerson): Leak[] {
  const runs = digitRuns(text)
  const leaks = [...endsOf(phone), ...wholeOf(iin)].flatMap(({ what, digits, whole }) =>
    runs
      .filter((run) => run.digits.endsWith(digits) || (whole && run.digits.includes(digits)))
      .map(({ start, end }): Leak => ({ what, where: { start, end }, person: key })),
  )
  return leaks.filter(
    (leak, at) => leaks.findIndex(({ where }) => where.start === leak.where.start) === at,
  )
}

interface Sought {
  readonly what: 'phone' | 'iin'
  readonly digits: string
  /** Long enough to be found among further digits. */
  readonly whole: boolean
}

function endsOf(phone = ''): Sought[] {
  const digits = phone.replace(/\D/g, '')
  if (digits.length < shortest) return []
  return [
    { what: 'phone', digits: digits.slice(-7), whole: false },
    ...(digits.length < 10
      ? []
      : [{ what: 'phone' as const, digits: digits.slice(-10), whole: true }]),
  ]
}

function wholeOf(iin = ''): Sought[] {
  const digits = iin.replace(/\D/g, '')
  return digits.length < shortest ? [] : [{ what: 'iin', digits, whole: true }]
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
