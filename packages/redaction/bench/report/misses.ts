import type { Miss } from '../measure/tally.ts'
import type { Measured } from '../measured.ts'
import { titleOf } from './words.ts'

const shown = 5

/** What was missed in each set by the way it is written, the most frequent first, with a few examples. */
export function missesOf({ misses, slow }: Measured): string {
  const costs = slow
    .toSorted((a, b) => b.cost - a.cost)
    .map(({ text, cost }) => `${cost.toFixed(2).padStart(8)}  ${text}`)
  return [
    ...misses.flatMap((set) => [
      ...kindsOf(set.missed, `${titleOf(set)}, missed`),
      ...kindsOf(set.needless, `${titleOf(set)}, hidden without need`),
    ]),
    '## texts made to be slow: cost of a byte by that of an ordinary text',
    ...costs,
  ].join('\n')
}

/** How many misses there are of each kind, the most frequent first. */
export function countsOf(misses: readonly Miss[]): [string, Miss[]][] {
  return [...Map.groupBy(misses, ({ kind }) => kind)].toSorted(
    ([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1),
  )
}

function kindsOf(misses: readonly Miss[], title: string): string[] {
  if (misses.length === 0) return []
  return [
    `## ${title}: ${misses.length}`,
    ...countsOf(misses).flatMap(([kind, list]) => [
      `${String(list.length).padStart(5)}  ${kind}`,
      ...list.slice(0, shown).map(({ words }) => `         ${words}`),
    ]),
    '',
  ]
}
