import { alikeKey, type Span } from '../span.ts'

/** People of the register and strangers in their order, where a known name and an unknown one beside it are one name: «Ерлан Дорохов» beside an officer Дорохов. */
export function joined(
  text: string,
  known: readonly Span[],
  strangers: readonly Span[],
): readonly Span[] {
  if (known.length === 0) return strangers
  const all = [...known, ...strangers].sort((a, b) => a.start - b.start)
  const spans: Span[] = []
  for (const span of all) {
    const last = spans.at(-1)
    const one = last && isOneName(text, last, span) ? together(text, last, span) : null
    if (one) spans[spans.length - 1] = one
    else spans.push(span)
  }
  return spans
}

function isOneName(text: string, left: Span, right: Span): boolean {
  const isStranger = (span: Span) => span.person?.startsWith('stranger') === true
  const stranger = isStranger(left) ? left : right
  return (
    isStranger(left) !== isStranger(right) &&
    stranger.verdict === 'redact' &&
    right.start - left.end === 1 &&
    text[left.end] === ' ' &&
    !left.office &&
    !right.office
  )
}

function together(text: string, left: Span, right: Span): Span {
  const surer = left.verdict === 'redact' || right.verdict === 'review' ? left : right
  const person = [left.person, right.person].join(' ')
  const alike = alikeKey('PERSON', text.slice(left.start, right.end))
  return { ...surer, start: left.start, end: right.end, alike, person }
}
