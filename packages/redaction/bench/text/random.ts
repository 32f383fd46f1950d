/** A source of choices that makes the same ones from the same seed. */
export interface Random {
  /** A whole number from 0 to `below` − 1. */
  readonly below: (below: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  /** True in about `share` of the cases. */
  readonly chance: (share: number) => boolean
  /** `count` different members of a list, or all of a shorter one. */
  readonly some: <T>(list: readonly T[], count: number) => T[]
}

/** Makes a source of choices from a word (xmur3 and mulberry32, both in the public domain). */
export function randomOf(seed: string): Random {
  let state = stateOf(seed)

  function next(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  function below(limit: number): number {
    return Math.floor(next() * limit)
  }

  return {
    below,
    pick: (list) => memberOf(list, below(list.length)),
    chance: (share) => next() < share,
    some: (list, count) => shuffled(list, below).slice(0, count),
  }
}

function stateOf(seed: string): number {
  let hash = 1779033703 ^ seed.length
  for (const sign of seed) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 3432918353)
    hash = (hash << 13) | (hash >>> 19)
  }
  return hash
}

function memberOf<T>(list: readonly T[], at: number): T {
  const member = list[at]
  if (member === undefined) throw new RangeError('There is nothing to choose from.')
  return member
}

function shuffled<T>(list: readonly T[], below: (limit: number) => number): T[] {
  const left = [...list]
  const taken: T[] = []
  while (left.length > 0) taken.push(...left.splice(below(left.length), 1))
  return taken
}
