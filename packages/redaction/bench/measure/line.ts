import type { Asked, BenchSet } from '../sets.ts'
import { type Figure, figures } from './figure.ts'
import type { Tally } from './tally.ts'

/** One figure of one set, what it must be, and whether it is. */
export interface Line {
  readonly set: string
  readonly language: BenchSet['language']
  readonly source: string
  readonly figure: Figure
  readonly value: number
  readonly of: number
  readonly atLeast?: number
  readonly atMost?: number
  readonly holds: boolean
}

/** The figures that are asked of a set. */
export function linesFor({ name, language, source, asked }: BenchSet, tally: Tally): Line[] {
  return asked.map((one) => {
    const { value, of } = figures[one.figure](tally)
    return { set: name, language, source, ...one, value, of, holds: isHeld(value, one) }
  })
}

/** Whether a figure is what it must be. */
export function isHeld(
  value: number,
  { atLeast = -Infinity, atMost = Infinity }: Omit<Asked, 'figure'>,
) {
  return value >= atLeast && value <= atMost
}
