import type { Span } from '@esep/redaction'

/** What was done, counted as it goes. */
export interface Tally {
  lines: number
  failed: number
  bytes: number
  /** How many spans of each type have each verdict: «PERSON redact». */
  readonly spans: Map<string, number>
}

/** Nothing yet. */
export function startTally(): Tally {
  return { lines: 0, failed: 0, bytes: 0, spans: new Map() }
}

/** Counts the spans of one text. */
export function count({ spans }: Tally, found: readonly Span[]): void {
  for (const { type, verdict } of found) {
    const kind = `${type} ${verdict}`
    spans.set(kind, (spans.get(kind) ?? 0) + 1)
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
  const kinds = [...spans]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, number]) => `${kind.padEnd(18)} ${number}`)
  return `${[...head, ...kinds].join('\n')}\n`
}
