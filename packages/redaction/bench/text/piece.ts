import type { Row } from '../row.ts'

/** A stretch of a text in the making: marked when it has a type, and then with the way it is written. */
export interface Piece {
  readonly text: string
  readonly type?: Row['marks'][number]['type']
  readonly kind?: string
}

/** Puts pieces together into a text and the marks on it. */
export function joined(pieces: readonly Piece[]): Pick<Row, 'text' | 'marks'> {
  let text = ''
  const marks: Row['marks'][number][] = []
  for (const piece of pieces) {
    const start = text.length
    text += text.endsWith('.') ? piece.text.replace(/^\.(?!\.)/u, '') : piece.text
    const { type, kind = type } = piece
    if (type && kind) marks.push({ start, end: text.length, type, kind })
  }
  return { text, marks }
}
