import { type SpanType, spanTypes } from '@esep/redaction'
import type { Piece } from './piece.ts'

/** What stands in the braces of a frame: `{1.dat}` is the slot `1` in the form `dat`. */
export interface Slot {
  readonly name: string
  readonly form: string
}

const mark = /\{(?<name>[^.}]+)(?:\.(?<form>[^}]+))?\}|<(?<type>[A-Z_]+) (?<words>[^>]+)>/gu

/**
 * The pieces of a frame, the slots filled by `fill`. `<TYPE words>` is marked as it stands;
 * `[he|she]` is left for {@link agreeing}.
 */
export function filled(frame: string, fill: (slot: Slot) => Piece): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: all, index, groups } of frame.matchAll(mark)) {
    pieces.push({ text: frame.slice(at, index) })
    const { name, form = '', type, words = '' } = groups ?? {}
    pieces.push(name ? fill({ name, form }) : { text: words, type: typeOf(type), kind: type })
    at = index + all.length
  }
  return [...pieces, { text: frame.slice(at) }].filter(({ text }) => text !== '')
}

function typeOf(name: string | undefined): SpanType {
  const type = spanTypes.find((one) => one === name)
  if (!type) throw new Error(`There is no kind of data ${name}.`)
  return type
}
