import { alikeKey, type Span } from './span.ts'

/** Sorts spans and parts those that overlap: what is surer stands, of the other only what it does not cover is left. */
export function resolved(text: string, spans: readonly Span[]): Span[] {
  const covered = new Uint8Array(text.length)
  const standing = [...spans].sort(bySurety).flatMap((span) => {
    const left = uncovered(text, span, covered)
    covered.fill(1, span.start, span.end)
    return left
  })
  return standing.sort((a, b) => a.start - b.start)
}

function bySurety(a: Span, b: Span): number {
  return (
    Number(a.verdict === 'review') - Number(b.verdict === 'review') ||
    b.end - b.start - (a.end - a.start) ||
    b.confidence - a.confidence ||
    a.start - b.start
  )
}

function uncovered(text: string, span: Span, covered: Uint8Array): Span[] {
  if (covered.subarray(span.start, span.end).every((mark) => mark === 0)) return [span]

  const left: Span[] = []
  let from = span.start
  for (let at = span.start; at <= span.end; at += 1) {
    if (at < span.end && covered[at] === 0) continue
    if (at > from) left.push(...trimmed(text, { ...span, start: from, end: at }))
    from = at + 1
  }
  return left
}

const edges = /^[^\p{L}\p{N}+]*|[^\p{L}\p{N}.]*$/gu

function trimmed(text: string, span: Span): Span[] {
  const [head = '', tail = ''] = text.slice(span.start, span.end).match(edges) ?? []
  const start = span.start + head.length
  const end = Math.max(start, span.end - tail.length)
  const words = text.slice(start, end)
  return /[\p{L}\p{N}]/u.test(words)
    ? [{ ...span, start, end, alike: alikeKey(span.type, words) }]
    : []
}
