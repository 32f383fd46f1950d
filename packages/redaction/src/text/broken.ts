import { isLetterAt, sign, signAt } from './sign.ts'

/** Where the second half of the word begins that is broken at this hyphen, across two lines or where they were; null where the word ends. */
export function secondHalf(text: string, hyphen: number, start: number): number | null {
  const at = acrossLines(text, hyphen) ?? withinLine(text, hyphen, start)
  // NOTE: an address of the net is hidden by itself, and what is left of the word would be read as another.
  return at === null || beginsAddress(text, at) || endsAddress(text, start) ? null : at
}

const mostBefore = 2
const mostAfter = 8

function acrossLines(text: string, hyphen: number): number | null {
  let at = hyphen + 1
  while (signAt(text, at) === sign.space && at - hyphen <= mostBefore) at += 1
  if (text[at] === '\r') at += 1
  if (text[at] !== '\n') return null
  const line = at + 1
  at = line
  while (signAt(text, at) === sign.space && at - line < mostAfter) at += 1
  const kind = signAt(text, at)
  // NOTE: «АХМЕ-⏎ТОВ»
  const isShouted = kind === sign.capital && signAt(text, hyphen - 1) === sign.capital
  return kind === sign.small || isShouted ? at : null
}

const shortestHalf = 3

// NOTE: «Ахме- тов» was broken across two lines that are one now; «кино- и телестудия» never was.
function withinLine(text: string, hyphen: number, start: number): number | null {
  if (signAt(text, hyphen) !== sign.hyphen || text[hyphen + 1] !== ' ') return null
  if (signAt(text, start) !== sign.capital) return null
  for (let at = hyphen + 2; at < hyphen + 2 + shortestHalf; at += 1) {
    if (signAt(text, at) !== sign.small) return null
  }
  return hyphen + 2
}

const farthest = 64
const addressSigns = new Set('._%+-')

/** «serik.b@mail.kz»: whether an address of the net begins here. */
function beginsAddress(text: string, start: number): boolean {
  let at = start + 1
  while (at - start < farthest && isAddressSign(text, at)) at += 1
  return text[at] === '@'
}

/** «@mail.kz», «@serik»: whether the word that begins here is the end of one. */
function endsAddress(text: string, start: number): boolean {
  let at = start - 1
  while (start - at < farthest && isAddressSign(text, at)) at -= 1
  return text[at] === '@'
}

function isAddressSign(text: string, at: number): boolean {
  const isSign = addressSigns.has(text.charAt(at)) || isLetterAt(text, at)
  return isSign || signAt(text, at) === sign.digit
}
