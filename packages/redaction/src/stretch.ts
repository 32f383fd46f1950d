import { previous } from './previous.ts'
/** A stretch of a text, in UTF-16 code units, `end` excluded. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Stretches in their order, those that overlap as one. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  if (stretches.length < 2) return stretches
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  const apart: Stretch[] = []
  for (const next of sorted) {
    const last = apart.at(-1)
    if (!last || next.start >= last.end) apart.push(next)
    else if (next.end > last.end) apart[apart.length - 1] = { start: last.start, end: next.end }
  }
  return apart
}

/** Whether this lies within one of the stretches, which are {@link merged}. */
export function isWithin(apart: readonly Stretch[], stretch: Stretch): boolean {
  return apart.length > 0 && stretchAround(apart, stretch) !== undefined
}

/** The one of the stretches, which are {@link merged}, within which this lies. */
export function stretchAround(
  apart: readonly Stretch[],
  { start, end }: Stretch,
): Stretch | undefined {
  const before = previous(apart, firstFrom(apart, start + 1))
  return before && end <= before.end ? before : undefined
}

/** The place of the first of those in their order that begins at or behind `start`; how many they are where none does. */
export function firstFrom(sorted: readonly Stretch[], start: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
