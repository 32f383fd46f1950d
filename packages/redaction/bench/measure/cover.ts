import type { Span } from '@esep/redaction'
import type { Mark, Row } from '../row.ts'

type Stretch = Pick<Span, 'start' | 'end'>

const sign = /[\p{L}\p{N}]/u
const word = /[\p{L}\p{M}\p{N}\u00AD]+/gu

/** The letters and digits of a mark that no span holds; null when all of it is held. */
export function bareOf(text: string, mark: Mark, spans: readonly Stretch[]): string | null {
  let bare = ''
  for (let at = mark.start; at < mark.end; at += 1) {
    const letter = text.charAt(at)
    if (sign.test(letter) && !spans.some(({ start, end }) => start <= at && at < end))
      bare += letter
  }
  return bare === '' ? null : bare
}

/** The words and numbers of a text. */
export function wordsOf(text: string): Stretch[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

/** Whether two stretches share a sign. */
export function meets({ start, end }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => start < other.end && end > other.start)
}

/** Whether one stretch lies within another. */
export function isWithin({ start, end }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((other) => other.start <= start && end <= other.end)
}

/** A mark with the words around it, as the list of misses shows it. */
export function inContext({ text }: Pick<Row, 'text'>, { start, end }: Stretch): string {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 30)
  return `${before}⟦${text.slice(start, end)}⟧${after}`
    .replaceAll('\n', '⏎')
    .replaceAll('\u00AD', '¬')
}
