/** Tells those who wait how far a stage has come. */
export interface Progress {
  /** Begins a stage of so many steps. */
  begin(stage: string, total: number): void
  /** So many steps of the stage are done. */
  reach(count: number): void
  /** Ends the stage, with a word on how where there is one. */
  end(word?: string): void
}

interface Screen {
  readonly isTTY?: boolean
  write(text: string): unknown
}

const everyMilliseconds = 1000

/** Progress in words: on a terminal one line that changes, elsewhere a plain line now and then. */
export function progressOn(screen: Screen): Progress {
  let stage = ''
  let total = 0
  let count = 0
  let begun = 0
  let shown = 0

  function show(): void {
    const seconds = (performance.now() - begun) / 1000
    const rate = count / Math.max(seconds, 0.001)
    const left = count > 0 ? `, ${Math.ceil((total - count) / rate)} s left` : ''
    const line = `${stage}: ${count} of ${total}, ${Math.round(rate)} a second${left}`
    screen.write(screen.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
    shown = performance.now()
  }

  return {
    begin(name, steps) {
      stage = name
      total = steps
      count = 0
      begun = performance.now()
      shown = begun
    },
    reach(steps) {
      count = steps
      if (performance.now() - shown >= everyMilliseconds) show()
    },
    end(word = '') {
      count = total
      const seconds = ((performance.now() - begun) / 1000).toFixed(1)
      screen.write(`${screen.isTTY ? '\r\u001b[K' : ''}${stage}: ${total} in ${seconds} s${word}\n`)
    },
  }
}
