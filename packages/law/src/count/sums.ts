import type { NamedCount } from './renamed.ts'

/** What is known of counts that are taken together, beside what they come to. */
export interface Sum {
  readonly ofPeople: boolean
  /** Whether one of them is not shown. */
  readonly isHidden: boolean
  /** How many they are: none, one, or two for more. */
  readonly size: 0 | 1 | 2
}

/** Sums by what they come to; of those that are alike one is kept. */
export type Sums = ReadonlyMap<number, readonly Sum[]>

/** Of nothing at all. */
export const nothing: Sum = { ofPeople: false, isHidden: false, size: 0 }

/** Where there are more sums than these, every count is near to one of them. */
const mostSums = 10_000

/** Every sum of any of these counts, of none too, up to a limit; null where there are too many. */
export function sumsOf(counts: readonly NamedCount[], limit: number): Sums | null {
  const ofNone: Sums = new Map([[0, [nothing]]])
  return counts.reduce<Sums | null>((sums, one) => withOne(sums, one, limit), ofNone)
}

/** These sums, and each of them with one more count in it. */
export function withOne(sums: Sums | null, one: NamedCount, limit: number): Sums | null {
  if (!sums) return null
  const further = new Map(sums)
  for (const [count, some] of sums) {
    const sum = count + one.count
    if (sum > limit) continue
    further.set(sum, unlike([...(further.get(sum) ?? []), ...some.map((each) => added(each, one))]))
  }
  return further.size > mostSums ? null : further
}

/** A sum with one more count in it. */
export function added(sum: Sum, { ofPeople, isShown }: NamedCount): Sum {
  return {
    ofPeople: sum.ofPeople || ofPeople,
    isHidden: sum.isHidden || !isShown,
    size: sum.size === 0 ? 1 : 2,
  }
}

/** The sums that differ from a count by less than the threshold, and by how much. */
export function near(
  sums: Sums,
  count: number,
  smallCount: number,
): { readonly sum: Sum; readonly apart: number }[] {
  const window = Array.from({ length: 2 * smallCount - 1 }, (_, at) => at - smallCount + 1)
  return window.flatMap((apart) => (sums.get(count + apart) ?? []).map((sum) => ({ sum, apart })))
}

function unlike(sums: readonly Sum[]): Sum[] {
  const keyOf = ({ ofPeople, isHidden, size }: Sum) => `${ofPeople} ${isHidden} ${size}`
  return [...new Map(sums.map((one) => [keyOf(one), one])).values()]
}
