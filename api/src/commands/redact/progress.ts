import type { Tally } from './tally.ts'

const everyMilliseconds = 2000

interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Tells now and then how far the work is; with the size of the input also how long it will take. */
export function progressOn(screen: Screen, size: number | null): (tally: Tally) => void {
  const begun = performance.now()
  let shownAt = begun
  return ({ lines, bytes }) => {
    const now = performance.now()
    if (now - shownAt < everyMilliseconds) return
    shownAt = now
    const seconds = (now - begun) / 1000
    const rate = Math.round(lines / seconds)
    const left = size && bytes > 0 ? `, ${Math.ceil((size / bytes - 1) * seconds)} s left` : ''
    const line = `redacting: ${lines} lines, ${rate} a second${left}`
    screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }
}
