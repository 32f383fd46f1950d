import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { inCheckout } from './checkout.ts'

type Variables = Readonly<Record<string, string>>

/** A process of the system under test and all that it has said. */
export interface Running {
  readonly child: ChildProcess
  said(): string
  /** Ends it as an operator would, and returns when it is gone. */
  stop(): Promise<void>
}

/** Starts a program of the checkout with nothing in its environment but `variables`, PATH and HOME. */
export function run(program: string, args: readonly string[], variables: Variables): Running {
  const child = spawn(process.execPath, [inCheckout(program), ...args], {
    cwd: inCheckout('.'),
    env: { ...surroundings(), ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }

  async function stop(): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
  }

  return { child, said: () => said, stop }
}

/** Runs a program of the checkout to its end; throws what it said when it fails. */
export async function finish(
  program: string,
  args: readonly string[],
  variables: Variables,
): Promise<string> {
  const running = run(program, args, variables)
  const [status] = await once(running.child, 'close')
  if (status !== 0) throw new Error(`${program} ended with ${status}:\n${running.said()}`)
  return running.said()
}

function surroundings(): Record<string, string | undefined> {
  const { PATH, HOME, TZ } = process.env
  return { PATH, HOME, TZ, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
}
