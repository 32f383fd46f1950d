import type { Instant } from '../instant.ts'
import type { Policy } from '../policy.ts'

/** A stretch of time, its end not included. */
export interface Stretch {
  readonly from: Instant
  readonly until: Instant
}

/** A recording of a meeting, and the stretches that are missing in it (¶32). */
export interface Recording extends Stretch {
  readonly gaps: readonly Stretch[]
}

/** How far a meeting is on record: not at all, with a gap that is worth a warning, or as good as whole (¶32). */
export const coverages = ['none', 'gaps', 'whole'] as const

/** One of {@link coverages}. */
export type Coverage = (typeof coverages)[number]

type Span = readonly [from: number, until: number]

/** How far the recordings of a meeting show it: twenty minutes missing of sixty are a gap (¶32). */
export function coverageOf(
  meeting: Stretch,
  recordings: readonly Recording[],
  policy: Pick<Policy, 'videoGapShare'>,
): Coverage {
  if (recordings.length === 0) return 'none'

  const missing = unseenSeconds(meeting, recordings)
  return missing * 100 >= lengthOf(meeting) * policy.videoGapShare && missing > 0 ? 'gaps' : 'whole'
}

/** How many seconds of a meeting no recording shows: before the first, after the last, between them, and in their gaps. */
export function unseenSeconds(meeting: Stretch, recordings: readonly Recording[]): number {
  const [begin, end] = spanOf(meeting)
  const seen = recordings
    .flatMap(seenIn)
    .map(([from, until]): Span => [Math.max(from, begin), Math.min(until, end)])
    .filter(([from, until]) => from < until)
    .toSorted(([one], [other]) => one - other)

  let unseen = 0
  let upTo = begin
  for (const [from, until] of seen) {
    unseen += Math.max(0, from - upTo)
    upTo = Math.max(upTo, until)
  }
  return (unseen + Math.max(0, end - upTo)) / 1000
}

/** The stretches of a recording that are there, between its gaps. */
function seenIn({ gaps, ...recording }: Recording): Span[] {
  const [begin, end] = spanOf(recording)
  const seen: Span[] = []
  let upTo = begin
  for (const [from, until] of gaps.map(spanOf).toSorted(([one], [other]) => one - other)) {
    seen.push([upTo, Math.min(from, end)])
    upTo = Math.max(upTo, until)
  }
  return [...seen, [upTo, end]]
}

function lengthOf(stretch: Stretch): number {
  const [from, until] = spanOf(stretch)
  return (until - from) / 1000
}

function spanOf({ from, until }: Stretch): Span {
  return [millisecondsOf(from), millisecondsOf(until)]
}

function millisecondsOf(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds
}
