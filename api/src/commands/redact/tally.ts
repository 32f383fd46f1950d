import type { Span, Verdict } from '@esep/redaction'

/** What was done, counted as it goes. */
export interface Tally {
  lines: number
  failed: number
  bytes: number
  /** How many spans of each type have each verdict. */
  readonly spans: Map<Span['type'], Record<Verdict, number>>
}

/** Nothing yet. */
export function startTally(): Tally {
  return { lines: 0, failed: 0, bytes: 0, spans: new Map() }
}

/** Counts the spans of one text. */
export function count({ spans }: Tally, found: readonly Span[]): void {
  for (const { type, verdict } of found) {
    const ofType = spans.get(type) ?? { redact: 0, review: 0 }
    ofType[verdict] += 1
    spans.set(type, ofType)
  }
}

/** What `--stats` prints: lines, bytes, rate, and the spans by type and verdict, the most frequent first. */
export function statistics({ lines, failed, bytes, spans }: Tally, seconds: number): string {
  const megabytes = bytes / 1_000_000
  const rate = megabytes / Math.max(seconds, 0.001)
  const head = [
    `lines      ${lines}`,
    `  failed   ${failed}`,
    `megabytes  ${megabytes.toFixed(2)}`,
    `seconds    ${seconds.toFixed(2)}`,
    `MB/s       ${rate.toFixed(2)}`,
  ]
  const kinds = Array.from(spans, ([type, { redact, review }]) => [
    { kind: `${type} redact`, number: redact },
    { kind: `${type} review`, number: review },
  ])
    .flat()
    .filter(({ number }) => number > 0)
    .sort((a, b) => b.number - a.number)
    .map(({ kind, number }) => `${kind.padEnd(18)} ${number}`)
  return `${[...head, ...kinds].join('\n')}\n`
}
