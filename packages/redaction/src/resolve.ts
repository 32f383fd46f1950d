import { previous } from './previous.ts'
import { alikeKey, type Span } from './span.ts'
import type { Stretch } from './stretch.ts'
import { withQuotes } from './text/quotation.ts'

/** Sorts spans and parts those that overlap: what is surer stands, of the other only what it does not cover is left. */
export function resolved(text: string, spans: readonly Span[]): readonly Span[] {
  const sorted = spans.some(isBeforeLast) ? spans.toSorted(byPlace) : spans
  if (!sorted.some(reachesNext)) return sorted
  const standing: Span[] = []
  for (let at = 0; at < sorted.length; ) {
    const next = clusterEnd(sorted, at)
    const only = sorted[at]
    if (only && next === at + 1) standing.push(only)
    else standing.push(...parted(text, sorted.slice(at, next)))
    at = next
  }
  return standing
}

/** What of the spans lies besides the places; all are in their order and apart. */
export function besides(
  text: string,
  spans: readonly Span[],
  places: readonly Stretch[],
): readonly Span[] {
  let at = 0
  return spans.flatMap((span) => {
    while ((places[at]?.end ?? text.length) <= span.start) at += 1
    let next = at
    const met: Stretch[] = []
    for (let one = places[next]; one && one.start < span.end; one = places[next]) {
      met.push(one)
      next += 1
    }
    return met.length === 0 ? [span] : uncovered(text, span, coverOf(span, met))
  })
}

function coverOf({ start: begin, end }: Span, places: readonly Stretch[]): Cover {
  const covered = new Uint8Array(end - begin)
  for (const place of places) covered.fill(1, Math.max(0, place.start - begin), place.end - begin)
  return { covered, begin }
}

function isBeforeLast({ start }: Span, at: number, spans: readonly Span[]): boolean {
  const last = previous(spans, at)
  return last !== undefined && start <= last.start
}

function reachesNext({ end }: Span, at: number, sorted: readonly Span[]): boolean {
  const next = sorted[at + 1]
  return next !== undefined && next.start < end
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

/** Where the spans end that hang together with this one. */
function clusterEnd(sorted: readonly Span[], from: number): number {
  let end = sorted[from]?.end ?? 0
  let at = from + 1
  for (; at < sorted.length; at += 1) {
    const span = sorted[at]
    if (!span || span.start >= end) break
    end = Math.max(end, span.end)
  }
  return at
}

function parted(text: string, cluster: readonly Span[]): Span[] {
  const begin = cluster[0]?.start ?? 0
  const end = cluster.reduce((last, span) => Math.max(last, span.end), begin)
  const bySure = [...cluster].sort(bySurety)
  const [surest] = bySure
  if (surest?.start === begin && surest.end === end) return [surest]
  const covered = new Uint8Array(end - begin)
  const standing = bySure.flatMap((span) => {
    const left = uncovered(text, span, { covered, begin })
    covered.fill(1, span.start - begin, span.end - begin)
    return left
  })
  return standing.sort(byPlace)
}

/** What is surer comes first; of two alike the one that stands first. */
function bySurety(a: Span, b: Span): number {
  return (
    Number(a.verdict === 'review') - Number(b.verdict === 'review') ||
    b.end - b.start - (a.end - a.start) ||
    b.confidence - a.confidence
  )
}

interface Cover {
  readonly covered: Uint8Array
  /** The place of its first mark in the text. */
  readonly begin: number
}

function uncovered(text: string, span: Span, { covered, begin }: Cover): Span[] {
  const left: Span[] = []
  let from = span.start
  for (let at = span.start; at <= span.end; at += 1) {
    if (at < span.end && covered[at - begin] === 0) continue
    if (from === span.start && at === span.end) return [span]
    if (at > from) left.push(...trimmed(text, { ...span, start: from, end: at }))
    from = at + 1
  }
  return left
}

function trimmed(text: string, span: Span): Span[] {
  let { start, end } = span
  while (start < end && !isWordSign(text, start) && text.charAt(start) !== '+') start += 1
  while (end > start && !isWordSign(text, end - 1) && text.charAt(end - 1) !== '.') end -= 1
  if (!letterOrDigit.test(text.slice(start, end))) return []
  const whole = withQuotes(text, { start, end })
  start = Math.max(span.start, whole.start)
  end = Math.min(span.end, whole.end)
  if (span.type === 'ROLE' && joining.test(text.slice(start, end))) return []
  return [{ ...span, start, end, alike: alikeKey(span.type, text.slice(start, end)) }]
}

/** «Пенсионер Иван из 45-й квартиры»: what is left of a post between a name and an address points to nobody. */
const joining = /^(?:из|во?|на|со?|от|по|к|у|и|мен|пен|бен)$/iu

const letterOrDigit = /[\p{L}\p{N}]/u

function isWordSign(text: string, at: number): boolean {
  return letterOrDigit.test(text.charAt(at))
}
