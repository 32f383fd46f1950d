import { createHash } from 'node:crypto'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance that can be repeated: the same seed and the same key give the same draws, in whatever order keys are asked. */
export interface Random {
  /** A whole number, both ends included. */
  int(from: number, to: number): number
  /** Whether something that happens this often (0 to 1) happens. */
  chance(often: number): boolean
  pick<T>(from: readonly T[]): T
  /** So many of them, none twice, in the order drawn. */
  some<T>(from: readonly T[], count: number): T[]
  /** A random UUID, version 4. */
  uuid(): string
  /** Another chance of its own under this name, untouched by what was drawn here. */
  of(...key: readonly (string | number)[]): Random
}

const million = 1_000_000

/** Chance from a seed. */
export function randomOf(seed: number | string): Random {
  const state = xoroshiro128plus(hash(String(seed)).readInt32BE())

  function int(from: number, to: number): number {
    return uniformInt(state, from, to)
  }

  function pick<T>(from: readonly T[]): T {
    const chosen = from[int(0, from.length - 1)]
    if (chosen === undefined) throw new Error('nothing to choose from')
    return chosen
  }

  return {
    int,
    pick,
    chance: (often) => int(1, million) <= often * million,
    some: (from, count) => drawn(from, { count, int }),
    uuid: () =>
      uuidFrom(
        seed,
        Array.from({ length: 4 }, () => int(-0x80000000, 0x7fffffff)),
      ),
    of: (...key) => randomOf([seed, ...key].join('/')),
  }
}

function drawn<T>(from: readonly T[], { count, int }: { count: number; int: Random['int'] }): T[] {
  const left = [...from]
  const taken: T[] = []
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(int(0, left.length - 1), 1))
  }
  return taken
}

/** NOTE: what is drawn follows from 32 bits, which some ten thousand ids would share; a seed has its own name beside. */
function uuidFrom(seed: number | string, drawn: readonly number[]): string {
  const hex = hash([seed, ...drawn].join('/'))
    .toString('hex')
    .slice(0, 32)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`]
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-')
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
