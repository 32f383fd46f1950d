import { alikeKey, type Span } from './span.ts'

/** Sorts spans and parts those that overlap: what is surer stands, of the other only what it does not cover is left. */
export function resolved(text: string, spans: readonly Span[]): Span[] {
  const standing: Span[] = []
  for (const span of [...spans].sort(bySurety)) {
    standing.push(...uncovered(text, span, standing))
  }
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

function uncovered(text: string, span: Span, standing: readonly Span[]): Span[] {
  const over = standing
    .filter(({ start, end }) => start < span.end && end > span.start)
    .sort((a, b) => a.start - b.start)
  if (over.length === 0) return [span]

  const left: Span[] = []
  let at = span.start
  for (const { start, end } of [...over, { start: span.end, end: span.end }]) {
    if (start > at) left.push(...trimmed(text, { ...span, start: at, end: start }))
    at = Math.max(at, end)
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
