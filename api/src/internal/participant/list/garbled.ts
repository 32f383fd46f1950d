/**
 * Whether letters of a cell were lost on the way: read by the wrong table of letters, or saved by one that has no Kazakh
 * letters, which writes a question mark for each.
 */
export function isGarbled(cell: string): boolean {
  return /\uFFFD|\?\p{L}|[\u00C0-\u00FF]{2}/u.test(cell)
}

/** The same of a name, in which nobody asks anything. */
export function isGarbledName(name: string): boolean {
  return isGarbled(name) || name.includes('?')
}
