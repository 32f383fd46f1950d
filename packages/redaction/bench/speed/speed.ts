import { execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { protocolRows } from '../made/protocols.ts'
import { publishedRows } from '../made/published.ts'
import type { Row } from '../row.ts'

/** Megabytes of the same lines that go through in a second of the processor's work. */
export interface Rate {
  /** The command `redact`. */
  readonly redacting: number
  /** Parsing and writing, as the pages of Node show it. */
  readonly plain: number
  /** Parsing and writing in the way of the command `redact`. */
  readonly lean: number
}

/** What a fresh process has measured of itself. */
export interface Speed {
  /** Seconds from nothing to a lexicon. */
  readonly loading: number
  /** The greatest resident memory of a process that has done nothing but load and read the ordinary texts, in megabytes. */
  readonly memory: number
  /** The rate of the command `redact` right after loading, in megabytes of sentences. */
  readonly atFirst: number
  readonly sentences: Rate
  readonly protocols: Rate
  /** Sentences of which the engine has met no word before. */
  readonly unmet: Rate
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
    const memory = memoryOf([sentences, protocols])
    const speed = await measured([sentences, protocols, join(folder, 'written.jsonl')], say)
    return { ...speed, memory }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function sentenceRows(): Row[] {
  return [...publishedRows('kaznerd-valid.jsonl'), ...publishedRows('factrueval-dev.jsonl')]
}

function memoryOf(files: readonly string[]): number {
  const program = fileURLToPath(new URL('memory.mjs', import.meta.url))
  return Number(execFileSync(process.execPath, [...process.execArgv, program, ...files]))
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

type Measured = Omit<Speed, 'memory'>

async function measured(files: readonly string[], say: (line: string) => void): Promise<Measured> {
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [...files], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  let speed: Measured | undefined
  child.on('message', (message: { said?: string; speed?: Measured }) => {
    if (message.said) say(message.said)
    speed = message.speed ?? speed
  })
  const [code] = await once(child, 'exit')
  if (!speed)
    throw new Error(`The process that measures speed ended with status ${code} and no result.`)
  return speed
}
