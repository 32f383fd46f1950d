import type { Leak } from './leak.ts'

/** Leaks as they come in the text. */
export function inOrder(leaks: readonly Leak[]): Leak[] {
  return leaks.toSorted((a, b) => a.where.start - b.where.start || a.where.end - b.where.end)
}

/** The first of those that share a place, in order. */
export function withoutOverlaps(leaks: readonly Leak[]): Leak[] {
  let end = 0
  return inOrder(leaks).filter(({ where }) => {
    const isApart = where.start >= end
    if (isApart) end = where.end
    return isApart
  })
}

/** Those that share no place with one that is known already, in order. */
export function apartFrom(known: readonly Leak[], leaks: readonly Leak[]): Leak[] {
  const sorted = inOrder(known)
  let at = 0
  return inOrder(leaks).filter(({ where }) => {
    while ((sorted[at]?.where.end ?? Number.POSITIVE_INFINITY) <= where.start) at += 1
    return (sorted[at]?.where.start ?? Number.POSITIVE_INFINITY) >= where.end
  })
}
