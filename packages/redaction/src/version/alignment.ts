/** The places of one word in two sequences. */
export type Pair = readonly [before: number, after: number]

interface Range {
  readonly from: number
  readonly to: number
  readonly otherFrom: number
  readonly otherTo: number
}

/** Above so many comparisons only words that stand once in both are compared. */
const most = 250_000

/** Which words of two sequences are the same ones, in rising order: all that stand in both, as far as the order lets them. */
export function alignment(before: readonly string[], after: readonly string[]): Pair[] {
  const whole = { from: 0, to: before.length, otherFrom: 0, otherTo: after.length }
  return aligned(before, after, whole)
}

function aligned(before: readonly string[], after: readonly string[], range: Range): Pair[] {
  let { from, to, otherFrom, otherTo } = range
  const head: Pair[] = []
  const tail: Pair[] = []
  while (from < to && otherFrom < otherTo && before[from] === after[otherFrom]) {
    head.push([from++, otherFrom++])
  }
  while (from < to && otherFrom < otherTo && before[to - 1] === after[otherTo - 1]) {
    tail.push([--to, --otherTo])
  }
  const rest = { from, to, otherFrom, otherTo }
  const size = (to - from) * (otherTo - otherFrom)
  const middle = size <= most ? longest(before, after, rest) : byAnchors(before, after, rest)
  return [...head, ...middle, ...tail.reverse()]
}

/** The longest common subsequence. */
function longest(
  before: readonly string[],
  after: readonly string[],
  { from, to, otherFrom, otherTo }: Range,
): Pair[] {
  const width = otherTo - otherFrom + 1
  const lengths = new Uint32Array((to - from + 1) * width)
  const at = (one: number, other: number) => (one - from) * width + other - otherFrom
  for (let one = to - 1; one >= from; one -= 1) {
    for (let other = otherTo - 1; other >= otherFrom; other -= 1) {
      const isSame = before[one] === after[other]
      const skipped = Math.max(lengths[at(one + 1, other)] ?? 0, lengths[at(one, other + 1)] ?? 0)
      lengths[at(one, other)] = isSame ? 1 + (lengths[at(one + 1, other + 1)] ?? 0) : skipped
    }
  }
  const pairs: Pair[] = []
  let [one, other] = [from, otherFrom]
  while (one < to && other < otherTo) {
    if (before[one] === after[other]) pairs.push([one++, other++])
    else if ((lengths[at(one + 1, other)] ?? 0) >= (lengths[at(one, other + 1)] ?? 0)) one += 1
    else other += 1
  }
  return pairs
}

/** Holds on to words that stand once in both, and goes on between them; where there are none, nothing is the same. */
function byAnchors(before: readonly string[], after: readonly string[], range: Range): Pair[] {
  const once = placesOnce(before, range.from, range.to)
  const otherOnce = placesOnce(after, range.otherFrom, range.otherTo)
  const shared = [...once].flatMap(([word, one]): Pair[] => {
    const other = otherOnce.get(word)
    return other === undefined ? [] : [[one, other]]
  })
  const anchors = rising(shared)
  const pairs: Pair[] = []
  let { from, otherFrom } = range
  for (const [one, other] of anchors) {
    pairs.push(...aligned(before, after, { from, to: one, otherFrom, otherTo: other }), [
      one,
      other,
    ])
    from = one + 1
    otherFrom = other + 1
  }
  if (anchors.length === 0) return pairs
  return [...pairs, ...aligned(before, after, { ...range, from, otherFrom })]
}

function placesOnce(words: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>()
  const again = new Set<string>()
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? ''
    if (places.has(word)) again.add(word)
    places.set(word, at)
  }
  for (const word of again) places.delete(word)
  return places
}

/** The longest run of pairs, sorted by their first place, in which the second place rises too. */
function rising(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(([, other], index) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const end = pairs[ends[middle] ?? 0]?.[1] ?? 0
      if (end < other) low = middle + 1
      else high = middle
    }
    previous[index] = ends[low - 1] ?? -1
    ends[low] = index
  })
  const chosen: Pair[] = []
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at]
    if (pair) chosen.push(pair)
  }
  return chosen.reverse()
}
