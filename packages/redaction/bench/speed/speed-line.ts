import { isHeld } from '../measure/line.ts'
import type { Rate, Speed } from './speed.ts'

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
export function speedLinesFor({ loading, atFirst, memory, slow, ...rates }: Speed): SpeedLine[] {
  const slowest = slow.toSorted((a, b) => b.cost - a.cost)[0] ?? { text: 'none', cost: 0 }
  return [
    ...rateLines('sentences', rates.sentences),
    line('rate itself, sentences, the first four megabytes after loading', atFirst, {
      unit: ' MB/s',
    }),
    ...rateLines('sentences of which no word was met before', rates.unmet),
    ...rateLines('protocols with their register', rates.protocols),
    line(`cost of a byte of a text made to be slow, the slowest (${slowest.text})`, slowest.cost, {
      atMost: 2,
      unit: ' ×',
    }),
    line('loading', loading, { atMost: 1, unit: ' s' }),
    line('resident memory', memory, { atMost: 250, unit: ' MB' }),
  ]
}

function rateLines(of: string, { redacting, plain, lean }: Rate): SpeedLine[] {
  return [
    line(`rate by that of parsing and writing, ${of}`, redacting / plain, { atLeast: 0.2 }),
    line(`by that of parsing and writing in the way of the command, ${of}`, redacting / lean, {}),
    line(`rate itself, ${of}`, redacting, { unit: ' MB/s' }),
  ]
}

function line(
  figure: string,
  value: number,
  { unit = '', ...must }: { unit?: string; atLeast?: number; atMost?: number },
): SpeedLine {
  return { figure, value, unit, ...must, holds: isHeld(value, must) }
}
