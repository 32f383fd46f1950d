import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { protocolRows } from '../made/protocols.ts'
import { publishedRows } from '../made/published.ts'
import type { Row } from '../row.ts'

/** What a fresh process has measured of itself. */
export interface Speed {
  /** Seconds from nothing to a lexicon. */
  readonly loading: number
  /** The greatest resident memory after loading and reading the ordinary texts, in megabytes. */
  readonly memory: number
  /** The rate of `redact` by that of parsing and writing the same lines. */
  readonly sentences: number
  readonly protocols: number
  /** The greatest cost of a byte of a text made to be slow by that of an ordinary one. */
  readonly slow: readonly { readonly text: string; readonly cost: number }[]
}

/** Measures speed and memory in a process of its own, with the same lines for all that is compared. */
export async function speedOf(say: (line: string) => void): Promise<Speed> {
  const folder = mkdtempSync(join(tmpdir(), 'esep-bench-'))
  try {
    const sentences = join(folder, 'sentences.jsonl')
    const protocols = join(folder, 'protocols.jsonl')
    writeFileSync(sentences, linesOf(sentenceRows()))
    writeFileSync(protocols, linesOf(protocolRows('both', 100)))
    return await measured([sentences, protocols], say)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sentenceRows(): Row[] {
  return [...publishedRows('kaznerd-valid.jsonl'), ...publishedRows('factrueval-dev.jsonl')]
}

/** The rows as the command `redact` takes them. */
function linesOf(rows: readonly Row[]): string {
  return rows
    .map(({ id, text, language, known }) => {
      const roster = known.people.map(({ key, ...person }) => person)
      return `${JSON.stringify({ id, text, lang: language, roster })}\n`
    })
    .join('')
}

async function measured(files: readonly string[], say: (line: string) => void): Promise<Speed> {
  // NOTE: the lines are written to a descriptor that swallows them, so that nothing but the process is measured.
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [...files], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let speed: Speed | undefined
  child.on('message', (message: { said?: string; speed?: Speed }) => {
    if (message.said) say(message.said)
    speed = message.speed ?? speed
  })
  const [code] = await once(child, 'exit')
  if (!speed)
    throw new Error(`The process that measures speed ended with status ${code} and no result.`)
  return speed
}
