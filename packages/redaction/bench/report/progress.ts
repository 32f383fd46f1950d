import type { Writable } from 'node:stream'

const everyMilliseconds = 1000

/** Where the bench says how far it is. */
export interface Progress {
  /** Says one line. */
  readonly say: (line: string) => void
  /** Says from time to time how many of the rows of a set are done, how fast, and how long it will take. */
  readonly counting: (name: string, total: number) => (done: number) => void
}

/** Progress as lines, or as one line that is written over where somebody looks at it. */
export function progressOn(stream: Writable & { readonly isTTY?: boolean }): Progress {
  const end = stream.isTTY ? '\u001B[K\r' : '\n'
  return {
    say: (line) => void stream.write(line + end),
    counting: (name, total) => {
      const begun = performance.now()
      let shownAt = begun
      return (done) => {
        const now = performance.now()
        if (now - shownAt < everyMilliseconds) return
        shownAt = now
        const rate = done / ((now - begun) / 1000)
        const left = Math.ceil((total - done) / rate)
        stream.write(
          `${name}: ${done} of ${total} texts, ${Math.round(rate)} a second, ${left} s left${end}`,
        )
      }
    },
  }
}
