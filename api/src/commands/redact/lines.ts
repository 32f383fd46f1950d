import { Buffer, isUtf8 } from 'node:buffer'

/** The whole lines that arrived together, and how many bytes they took. */
export interface Arrival {
  /** Null where the bytes of a line are no UTF-8: nothing could be found in what they do not say. */
  readonly lines: readonly (string | null)[]
  readonly bytes: number
}

const lineEnd = 0x0a

/** Reads lines as they arrive, those of one piece of the input together; the last may lack its end. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Arrival> {
  let begun: Uint8Array[] = []
  for await (const piece of input) {
    const end = piece.lastIndexOf(lineEnd)
    if (end < 0) {
      begun.push(piece)
      continue
    }
    const whole = Buffer.concat([...begun, piece.subarray(0, end)])
    begun = [piece.subarray(end + 1)]
    yield { lines: linesIn(whole), bytes: whole.byteLength + 1 }
  }
  const last = Buffer.concat(begun)
  if (last.byteLength > 0) yield { lines: linesIn(last), bytes: last.byteLength }
}

function linesIn(whole: Buffer): (string | null)[] {
  if (isUtf8(whole)) return textOf(whole).split('\n')
  // NOTE: a sign in this encoding stands for one byte, so that lines keep their bytes.
  const lines = whole.toString('latin1').split('\n')
  return lines
    .map((line) => Buffer.from(line, 'latin1'))
    .map((line) => (isUtf8(line) ? textOf(line) : null))
}

/** Without the mark with which some programs begin a file. */
function textOf(bytes: Buffer): string {
  return new TextDecoder().decode(bytes)
}
