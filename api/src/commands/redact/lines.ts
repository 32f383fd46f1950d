/** The whole lines that arrived together, and how many bytes came with them. */
export interface Arrival {
  readonly lines: readonly string[]
  readonly bytes: number
}

/** Reads lines as they arrive, those of one piece of the input together; the last may lack its end. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Arrival> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  for await (const piece of input) {
    const text = decoder.decode(piece, { stream: true })
    const end = text.lastIndexOf('\n')
    if (end < 0) {
      begun.push(text)
      continue
    }
    const whole = begun.join('') + text.slice(0, end)
    begun = [text.slice(end + 1)]
    yield { lines: whole.split('\n'), bytes: piece.byteLength }
  }
  const last = begun.join('') + decoder.decode()
  if (last !== '') yield { lines: [last], bytes: 0 }
}
