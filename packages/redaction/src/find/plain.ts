import type { Sheet } from '../cue/sheet.ts'

/** The word at this place in its plain form; empty where digits stand. */
export function plainAt(sheet: Sheet, at: number): string {
  return sheet.wordAt(at)?.plain ?? ''
}
