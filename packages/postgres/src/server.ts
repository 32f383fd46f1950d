import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { CannotStart } from './cannot-start.ts'
import { serverEnvironment } from './environment.ts'
import { freePort } from './free-port.ts'
import type { Home } from './home.ts'
import type { SystemUser } from './system-user.ts'

/** PostgreSQL's own settings by name, as in postgresql.conf. */
export type Settings = Readonly<Record<string, string>>

interface Starting {
  readonly home: Home
  readonly user: SystemUser | null
  readonly program: Binaries
  /** A free one when not given. */
  readonly port?: number
  readonly settings: Settings
  readonly log: (text: string) => void
}

/** A server that accepts connections. */
export interface Server {
  readonly process: ChildProcess
  readonly pid: number
  readonly port: number
}

const ATTEMPTS = 20

/** Starts the server and returns once it accepts connections; what an earlier crash still holds is waited for. */
export async function startServer(starting: Starting): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const port = starting.port ?? (await freePort())
    const started = await launch(starting, port)
    if ('pid' in started) return started
    if (attempt === ATTEMPTS || !passes(started.said, starting.port)) {
      throw new CannotStart(`PostgreSQL does not start on port ${port}: ${reason(started.said)}.`)
    }
    await sleep(250)
  }
}

/** The first thing that went wrong, without the time and the process before it. */
function reason(said: string): string {
  const [, first] = /(?:could not bind|FATAL: |PANIC: ) *(.+)/.exec(said) ?? []
  return first ?? said.trim()
}

/** Whether another attempt may succeed: a port that was free a moment ago, or processes of a killed server that still end. */
function passes(said: string, port: number | undefined): boolean {
  if (/could not bind|could not create any TCP/.test(said)) return port === undefined
  return /pre-existing shared memory block|lock file .* already exists/.test(said)
}

function launch(
  { home, user, program, settings, log }: Starting,
  port: number,
): Promise<Server | { said: string }> {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(program('postgres'), ['-D', home.data, '-p', String(port), ...options], {
    ...user,
    cwd: '/',
    detached: true, // NOTE: a terminal's Ctrl-C must not reach the server before its clients have ended.
    stdio: ['ignore', 'ignore', 'pipe'],
    env: serverEnvironment(),
  })

  return new Promise((resolve, reject) => {
    let said = ''
    server.once('error', reject)
    server.once('exit', () => resolve({ said }))
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      log(text)
      if (server.pid === undefined || said.includes('ready to accept connections')) return
      said += text
      if (said.includes('ready to accept connections'))
        resolve({ process: server, pid: server.pid, port })
    })
  })
}
