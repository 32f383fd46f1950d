import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { join } from 'node:path'
import { freePort } from '@esep/postgres'
import { ask } from './ask.ts'
import { newcomersEnvironment } from './environment.ts'
import { eventually } from './wait.ts'

interface Ports {
  readonly portal: number
  readonly publicApi: number
  readonly internalApi: number
  readonly dropbox: number
}

/** An installed copy of the project, started and stopped by its own command. */
export interface Installation {
  readonly ports: Ports
  readonly addresses: Readonly<Record<keyof Ports, string>>
  /** Everything that the last start has said. */
  said(): string
  /** Starts it and waits for its last word. */
  start(): Promise<void>
  /** Starts it a second time, and waits for the end of that. */
  startAnother(): Promise<{ readonly status: number; readonly said: string }>
  /** Presses Ctrl-C and waits until it is gone. */
  interrupt(): Promise<void>
  /** Kills the command without warning. */
  kill(): Promise<void>
  portsInUse(): Promise<number[]>
  /** Ids of some precincts, in order. */
  precinctIds(): Promise<string[]>
  stop(): Promise<void>
}

/** Prepares an installed copy for starting, on free ports. */
export async function installation(folder: string): Promise<Installation> {
  const ports: Ports = {
    portal: await freePort(),
    publicApi: await freePort(),
    internalApi: await freePort(),
    dropbox: await freePort(),
  }
  const addresses = {
    portal: `http://127.0.0.1:${ports.portal}/`,
    publicApi: `http://127.0.0.1:${ports.publicApi}/graphql`,
    internalApi: `http://127.0.0.1:${ports.internalApi}/graphql`,
    dropbox: `http://127.0.0.1:${ports.dropbox}/`,
  }
  let command: Command | null = null

  function launch(): Command {
    return launchIn(folder, ports)
  }

  async function start(): Promise<void> {
    const started = launch()
    command = started
    await eventually(() => started.hasEnded() || /^ready$/m.test(started.said()), {
      atMost: 420_000,
      because: started.said,
    })
    if (started.hasEnded()) throw new Error(`It did not start:\n${started.said()}`)
  }

  async function startAnother() {
    const another = launch()
    await eventually(another.hasEnded, { because: another.said })
    return { status: another.child.exitCode ?? 1, said: another.said() }
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (!command || command.hasEnded()) return
    const gone = once(command.child, 'exit')
    command.child.kill(signal)
    await gone
  }

  async function portsInUse(): Promise<number[]> {
    const answers = await Promise.all(Object.values(ports).map(isInUse))
    return Object.values(ports).filter((_, index) => answers[index])
  }

  async function precinctIds(): Promise<string[]> {
    const { data } = await ask<{ precincts: { edges: { node: { id: string } }[] } }>(
      addresses.publicApi,
      '{ precincts(first: 50) { edges { node { id } } } }',
    )
    return data?.precincts.edges.map(({ node }) => node.id) ?? []
  }

  return {
    ports,
    addresses,
    said: () => command?.said() ?? '',
    start,
    startAnother,
    interrupt: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    portsInUse,
    precinctIds,
    stop: () => end('SIGINT'),
  }
}

interface Command {
  readonly child: ChildProcess
  said(): string
  hasEnded(): boolean
}

function launchIn(folder: string, ports: Ports): Command {
  const bin = join(folder, 'node_modules', '.bin')
  const node = join(folder, 'node_modules', 'node', 'bin')
  const child = spawn(join(node, 'node'), ['packages/tooling/src/command.mjs', 'start'], {
    cwd: folder,
    env: {
      ...newcomersEnvironment(),
      PATH: `${node}:${bin}:${process.env.PATH}`,
      PORTAL_PORT: String(ports.portal),
      PUBLIC_API_PORT: String(ports.publicApi),
      INTERNAL_API_PORT: String(ports.internalApi),
      DROPBOX_PORT: String(ports.dropbox),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  return {
    child,
    said: () => said,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
  }
}

function isInUse(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
