import type { Houses } from './address-index.ts'

/** Whether each house of a whole belongs to one of the parts, to no two of them, and no part has any other. */
export function areHousesDivided(
  whole: readonly Houses[],
  parts: readonly (readonly Houses[])[],
): boolean {
  if (parts.flat().some(({ from, to }) => from > to)) return false
  const [before, after] = [stretchesOf(whole), stretchesOf(parts.flat())]
  if (before.size !== after.size) return false
  return [...before].every(([side, stretches]) => {
    const divided = after.get(side)
    return divided !== undefined && isOnce(divided) && isSame(joined(stretches), joined(divided))
  })
}

/** House numbers of one side of a street, both ends included. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** By street and side of it, from the lowest number on. */
function stretchesOf(houses: readonly Houses[]): Map<string, Stretch[]> {
  const sided = houses.flatMap(({ parity, from, to, ...street }) => {
    const { streetKk, typeKk, streetRu, typeRu } = street
    const name = [streetKk, typeKk, streetRu, typeRu].join('|')
    return ([0, 1] as const)
      .filter((odd) => parity === 'all' || (parity === 'odd') === (odd === 1))
      .map((odd) => ({ side: `${name}|${odd}`, from: on(odd, from, 1), to: on(odd, to, -1) }))
      .filter((stretch) => stretch.from <= stretch.to)
  })
  const grouped = Map.groupBy(sided, ({ side }) => side)
  return new Map(
    [...grouped].map(([side, found]) => [side, found.toSorted((a, b) => a.from - b.from)]),
  )
}

/** The number itself where it is on that side of the street, or the next one that is. */
function on(odd: 0 | 1, number: number, step: 1 | -1): number {
  return Math.abs(number % 2) === odd ? number : number + step
}

function isOnce(stretches: readonly Stretch[]): boolean {
  return stretches.every((one, at) => at === 0 || (stretches[at - 1]?.to ?? 0) < one.from)
}

/** Stretches that follow each other without a house between are one. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const all: { from: number; to: number }[] = []
  for (const { from, to } of stretches) {
    const last = all.at(-1)
    if (last && from <= last.to + 2) last.to = Math.max(last.to, to)
    else all.push({ from, to })
  }
  return all
}

function isSame(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, to }, at) => from === other[at]?.from && to === other[at]?.to)
  )
}
