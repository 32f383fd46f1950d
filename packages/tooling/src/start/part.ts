import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { inherited } from '../environment.ts'
import { smallHeap } from '../memory.ts'
import { Refusal } from '../refusal.ts'
import { root } from '../root.ts'
import { logFile } from './data-folder.ts'
import type { PlannedPart } from './plan.ts'

/** One process of ours that runs until it is stopped. */
export interface Part {
  /** Resolves when `/readyz` answers. */
  ready(signal: AbortSignal): Promise<void>
  /** Rejects when it ends by itself. */
  readonly died: Promise<never>
  stop(): Promise<void>
}

const READY_MS = 60_000
const POLL_MS = 50
const STOP_MS = 5000
const LAST_WORDS = 5

const leash = `--import=${new URL('../leash.mjs', import.meta.url)}`

/** Starts a process on a leash: it ends with us, even when we are killed. What it says goes to its own log. */
export function startPart({ name, program, port, env }: PlannedPart, dataDir: string): Part {
  const file = logFile(dataDir, name.replace(' API', '').replace(' ', '-'))
  const log = openSync(file, 'a', 0o600)
  const { size: before } = fstatSync(log)
  const child = spawn(process.execPath, [...smallHeap, leash, program], {
    cwd: root,
    env: { ...inherited(), ...env },
    detached: true, // NOTE: a terminal's Ctrl-C is ours to answer, in our order.
    stdio: ['ignore', log, log, 'ipc'],
  })
  closeSync(log)

  const died = once(child, 'exit').then(([code, signal]) => {
    throw new Refusal(
      `The ${name} ended unexpectedly (${signal ?? `status ${code}`}), so everything was stopped. ${lastWords(file, before)}`,
    )
  })
  died.catch(() => {})
  return { died, ready: (signal) => ready(name, port, signal), stop: () => stop(child) }
}

async function ready(name: string, port: number, signal: AbortSignal): Promise<void> {
  const waits = READY_MS / POLL_MS
  for (let wait = 0; wait < waits; wait += 1) {
    signal.throwIfAborted()
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`, { signal }).catch(() => null)
    if (answer?.ok) return
    await sleep(POLL_MS)
  }
  throw new Refusal(`The ${name} did not answer on port ${port} within a minute.`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  await exit
  clearTimeout(timer)
}

/** The end of what was logged since the file had the size `before`. */
function lastWords(file: string, before: number): string {
  const said = readFileSync(file).subarray(before).toString().trim()
  if (!said) return `It said nothing (${file}).`
  return `Its last words (${file}):\n${said.split('\n').slice(-LAST_WORDS).join('\n')}`
}
