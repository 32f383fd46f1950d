import type { Page } from '../text/page.ts'
import { dateOf } from './date.ts'
import { type Group, runsOf, withDigits } from './digits.ts'
import type { Found } from './found.ts'
import { isSum } from './sum.ts'

const longest = 20

/** Phones, personal and business numbers, cards, and long numbers that no rule explains. */
export function findNumbers(page: Page): Found[] {
  const text = withDigits(page.text)
  const own = ownDigits(page)
  return runsOf(text).flatMap((groups) => numbersIn({ text, own }, groups))
}

interface Sheet {
  readonly text: string
  /** The last seven and six digits of every phone in the register, and its personal numbers. */
  readonly own: ReadonlySet<string>
}

function ownDigits({ known }: Page): Set<string> {
  const phones = known.people.map(({ phone }) => digitsOf(phone))
  const numbers = known.people.map(({ iin }) => digitsOf(iin))
  const ends = phones.flatMap((phone) => [phone.slice(-10), phone.slice(-7), phone.slice(-6)])
  return new Set([...ends, ...numbers].filter((digits) => digits.length >= 6))
}

function digitsOf(text = ''): string {
  return text.replace(/\D/g, '')
}

function numbersIn(sheet: Sheet, groups: readonly Group[]): Found[] {
  const found: Found[] = []
  for (let at = 0; at < groups.length; ) {
    const one = numberAt(sheet, groups, at)
    if (one.found) found.push(one.found)
    at = one.next
  }
  return found
}

interface Step {
  readonly found: Found | null
  readonly next: number
}

/** What the groups from this one on are, shortest reading of the most certain kind first. */
function numberAt(sheet: Sheet, groups: readonly Group[], at: number): Step {
  const date = dateOf(groups, at)
  if (date) return { found: null, next: at + date }

  for (const kind of kinds) {
    let digits = ''
    for (let last = at; last < groups.length && digits.length < longest; last += 1) {
      digits += groups[last]?.digits ?? ''
      const stretch = stretchOf(sheet, groups.slice(at, last + 1), digits)
      const found = kind(stretch)
      if (found) return { found, next: last + 1 }
    }
  }
  return { found: null, next: at + 1 }
}

interface Stretch extends Sheet {
  readonly groups: readonly Group[]
  readonly digits: string
  readonly start: number
  readonly end: number
}

function stretchOf(sheet: Sheet, groups: readonly Group[], digits: string): Stretch {
  const [first] = groups
  const plus = digits.length > 9 ? (first?.before.length ?? 0) : 0
  return {
    ...sheet,
    groups,
    digits,
    start: (first?.start ?? 0) - plus,
    end: groups.at(-1)?.end ?? 0,
  }
}

type Kind = (stretch: Stretch) => Found | null

const kinds: readonly Kind[] = [own, wholePhone, card, personalNumber, localPhone, longNumber]

function own(stretch: Stretch): Found | null {
  const { digits } = stretch
  if (!stretch.own.has(digits)) return null
  return made(stretch, digits.length === 12 ? 'IIN' : 'PHONE', 'REGISTER')
}

function wholePhone(stretch: Stretch): Found | null {
  const { digits, groups } = stretch
  const abroad = groups[0]?.before.includes('+') && digits.length >= 10 && digits.length <= 15
  const long = digits.length === 11 && /^[78]/.test(digits)
  const short = digits.length === 10 && digits.startsWith('7')
  return (abroad && isLast(stretch)) || long || short ? made(stretch, 'PHONE', 'PATTERN') : null
}

/** Whether no further group belongs to the number: a number from abroad ends where its run ends. */
function isLast({ text, end }: Stretch): boolean {
  return !/^[ \u00a0-]?\d/.test(text.slice(end, end + 2))
}

function card(stretch: Stretch): Found | null {
  return stretch.digits.length === 16 ? made(stretch, 'CARD', 'PATTERN') : null
}

const business = /^\d{4}[456]/

function personalNumber(stretch: Stretch): Found | null {
  const { digits } = stretch
  if (digits.length !== 12 || isSum(stretch)) return null
  return made(stretch, business.test(digits) ? 'BIN' : 'IIN', 'PATTERN')
}

const localShape =
  /^(?:\d{3} ?[-‑–] ?\d{2} ?[-‑–] ?\d{2}|\d{2}[-‑–]\d{2}[-‑–]\d{2}|\d{3}[-‑–]\d{4}|\d{3} \d{2} \d{2}|\d[-‑–]\d{2}[-‑–]\d{2})$/
const phoneWord =
  /(?:тел|телефон|номер|нөмір|қоңырау|ұялы|сотов|звон|ватсап|whatsapp)[\p{L}.:№]*\W{0,4}$/iu

function localPhone(stretch: Stretch): Found | null {
  const { text, start, end, digits } = stretch
  if (digits.length < 5 || digits.length > 7) return null
  const asked = phoneWord.test(text.slice(Math.max(0, start - 24), start))
  const shaped = localShape.test(text.slice(start, end)) && !isSum(stretch)
  return asked || shaped ? made(stretch, 'PHONE', 'PATTERN') : null
}

function longNumber(stretch: Stretch): Found | null {
  const { groups, digits } = stretch
  if (groups.length > 1 || digits.length < 5 || isSum(stretch)) return null
  const type = digits.length < 8 ? 'PHONE' : 'ID_DOC'
  return { ...made(stretch, type, 'PATTERN'), verdict: 'review', confidence: 0.4 }
}

function made({ start, end }: Stretch, type: Found['type'], reason: Found['reason']): Found {
  return {
    start,
    end,
    type,
    verdict: 'redact',
    reason,
    confidence: reason === 'REGISTER' ? 1 : 0.9,
  }
}
