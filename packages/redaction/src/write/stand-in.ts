import type { Stretch } from '../stretch.ts'
import { kazakh } from './kazakh.ts'
import { russian } from './russian.ts'

const words = [...Object.values(kazakh), ...Object.values(russian)].flatMap((forms) =>
  Object.values(forms),
)

/** What stands for something hidden, in either language and any case, as a pattern: `[жителю 1]`. */
export const standIn = `\\[(?:${[...new Set(words)].join('|')}) \\d{1,4}\\]`

const here = new RegExp(standIn, 'uy')

/** What stands for something hidden and begins at this place, be it one of the offices; null where nothing does. */
export function standInAt(text: string, at: number, offices: readonly string[]): Stretch | null {
  here.lastIndex = at
  if (here.test(text)) return { start: at, end: here.lastIndex }
  const office = offices.find((one) => text.startsWith(`[${one}]`, at))
  return office === undefined ? null : { start: at, end: at + office.length + 2 }
}
