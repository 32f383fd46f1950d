/** How many letters at the beginning of a stem its {@link startOf} tells. */
export const startLength = 3
/** No stem is shorter. */
export const shortestStem = 2

const base = 65

/** Some letters of a stem or a word, its first ones if not said otherwise, as one number. */
export function startOf(letters: string, length: number, from = 0): number {
  let start = 0
  const end = Math.min(from + length, letters.length)
  for (let at = from; at < end; at += 1) {
    start = start * base + (letters.charCodeAt(at) & (base - 2)) + 1
  }
  return start
}

/** More than the start of any two letters. */
export const mostStarts = base * base

/** The start of the two letters with which three begin. */
export function startBefore(start: number): number {
  return Math.floor(start / base)
}
