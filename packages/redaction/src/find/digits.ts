/** A run of digits without a break, and the sign that stands between it and the group before. */
export interface Group {
  readonly start: number
  readonly end: number
  readonly digits: string
  /** What separates the group from the one before; a plus before the first. */
  readonly before: string
}

const lettersForDigits = /(?<![\p{L}\p{N}])[\dОоOoЗз]{3,}(?![\p{L}\p{N}])/gu
const run = /\+?\(?\d+(?:[ \u00a0\u2009()./–—‑-]{1,3}\d+)*/g
const group = /\d+/g

/** The text with О for 0 and З for 3 made digits where they stand among digits; of the same length. */
export function withDigits(text: string): string {
  return text.replace(lettersForDigits, (word) => {
    const digits = word.replace(/\D/g, '').length
    return digits * 2 < word.length ? word : word.replace(/[ОоOo]/g, '0').replace(/[Зз]/g, '3')
  })
}

/** The runs of digit groups that stand close enough together to be one number. */
export function runsOf(text: string): Group[][] {
  return Array.from(text.matchAll(run), (found) => groupsOf(found[0], found.index))
}

function groupsOf(text: string, offset: number): Group[] {
  let end = 0
  return Array.from(text.matchAll(group), (found) => {
    const before = text.slice(end, found.index)
    end = found.index + found[0].length
    return { start: offset + found.index, end: offset + end, digits: found[0], before }
  })
}
