/** Digits that stand together, and how they stand in the text. */
export interface Group {
  readonly digits: string
  readonly start: number
  readonly end: number
}

const zeros = [0x30, 0x660, 0x6f0, 0x966, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6]
const looks: Readonly<Record<string, string>> = {
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  З: '3',
  з: '3',
  l: '1',
  I: '1',
  І: '1',
  '|': '1',
}
const unseen = /[\p{Cf}\p{Mn}\p{Me}]/u
const letter = /\p{L}/u

/** The groups of digits of a text, in whatever script, also with letters in them that look like digits. */
export function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let last: { digits: string; start: number; end: number } | null = null
  for (let at = 0; at < text.length; at += 1) {
    const digit = digitAt(text, at)
    if (digit === null) continue
    const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
    if (last && isUnseen(text, last.end, at)) {
      last.digits += digit
      last.end = end
    } else {
      last = { digits: digit, start: at, end }
      groups.push(last)
    }
    at = end - 1
  }
  return groups
}

/** Whether nothing that can be seen stands between; of so many signs at most. */
function isUnseen(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false
  for (let at = from; at < to; at += 1) if (!unseen.test(text.charAt(at))) return false
  return true
}

function digitAt(text: string, at: number): string | null {
  const code = text.charCodeAt(at)
  if (code < 0x30) return null
  return ownDigit(text.codePointAt(at) ?? 0) ?? lookOf(text, at)
}

function ownDigit(code: number): string | null {
  if (code <= 0x39) return code < 0x30 ? null : String(code - 0x30)
  if (code < 0x660) return null
  const zero = zeros.find((one) => code >= one && code < one + 10)
  return zero === undefined ? null : String(code - zero)
}

/** A letter is a digit where one stands beside it and no letter does. */
function lookOf(text: string, at: number): string | null {
  const look = looks[text.charAt(at)]
  if (look === undefined) return null
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
  const isBeside = isDigit(before) || isDigit(after)
  return isBeside && !isOther(before) && !isOther(after) ? look : null
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9'
}

function isOther(sign: string): boolean {
  return letter.test(sign) && looks[sign] === undefined
}
