import type { Stretch } from './stretch.ts'

/** Tells whether a place of the text lies in one of the stretches. */
export type Cover = (at: number) => boolean

export function coverOf(
  { length }: string,
  ...all: readonly (readonly Pick<Stretch, 'start' | 'end'>[])[]
): Cover {
  if (all.every((some) => some.length === 0)) return nowhere
  const covered = new Uint8Array(length)
  for (const some of all) {
    // NOTE: filling a few places one by one costs less than the call that fills a stretch.
    for (const { start, end } of some) for (let at = start; at < end; at += 1) covered[at] = 1
  }
  return (at) => covered[at] === 1
}

/** Of no stretch. */
export function nowhere(): boolean {
  return false
}
