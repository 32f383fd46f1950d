import { isHeld } from '../measure/line.ts'
import type { Speed } from './speed.ts'

/** One figure of speed or memory, what it must be, and whether it is. */
export interface SpeedLine {
  readonly figure: string
  readonly value: number
  readonly unit: string
  readonly atLeast?: number
  readonly atMost?: number
  readonly holds: boolean
}

/** The figures of speed that are asked; each as exact as it is the same from run to run. */
export function speedLinesFor({ loading, memory, sentences, protocols, slow }: Speed): SpeedLine[] {
  const slowest = slow.toSorted((a, b) => b.cost - a.cost)[0] ?? { text: 'none', cost: 0 }
  return [
    line('rate by that of parsing and writing, sentences', sentences, { atLeast: 0.2 }),
    line('rate by that of parsing and writing, protocols with their register', protocols, {
      atLeast: 0.2,
    }),
    line(`cost of a byte of a text made to be slow, the slowest (${slowest.text})`, slowest.cost, {
      atMost: 2,
      unit: ' ×',
    }),
    line('loading', loading, { atMost: 1, unit: ' s' }),
    line('resident memory', memory, { atMost: 250, unit: ' MB' }),
  ]
}

function line(
  figure: string,
  value: number,
  { unit = '', ...must }: { unit?: string; atLeast?: number; atMost?: number },
): SpeedLine {
  return { figure, value, unit, ...must, holds: isHeld(value, must) }
}
