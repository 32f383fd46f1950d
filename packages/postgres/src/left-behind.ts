import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Home } from './home.ts'

/** A server that runs on a data directory, as its postmaster.pid says. */
export interface Running {
  readonly pid: number
  readonly port: number
}

const PATIENCE_MS = 30_000

/** The server that runs on this home's data, whoever started it; null when none does. */
export function runningOn({ data }: Home): Running | null {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  return commandLine(Number(pid)).includes(data) ? { pid: Number(pid), port: Number(port) } : null
}

/** Stops what an earlier start left behind, so that the next one owns the data alone. */
export async function stopLeftBehind(home: Home): Promise<void> {
  const running = runningOn(home)
  if (running) await shutDown(running.pid)
  // NOTE: a number that another program has by now would keep PostgreSQL from starting.
  rmSync(join(home.data, 'postmaster.pid'), { force: true })
}

/** Ends the server `pid`: its clients are cut off, what was committed is on disk; returns when it is gone. */
export async function shutDown(pid: number): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!send(pid, signal)) return
    const waits = PATIENCE_MS / 20
    for (let wait = 0; wait < waits; wait += 1) {
      if (!send(pid, 0) || commandLine(pid) === '') return
      await sleep(20)
    }
  }
}

function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

/** Empty for one that is no more, a zombie too: where nobody reaps it, it keeps its number. */
function commandLine(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}
