import type { Sheet } from '../cue/sheet.ts'

/** The first token, from this one on, that begins at a place of the text or behind it. */
export function tokenBehind(sheet: Sheet, from: number, place: number): number {
  let at = from
  while (at < sheet.length && sheet.startOf(at) < place) at += 1
  return at
}
