import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Api } from '@esep/api/testing'
import { type Lasting, lasting } from './lasting.ts'
import { type Stepped, startStepped } from './process.ts'

/** An act, and how a process is brought to do it. */
export interface Act {
  readonly api: Api
  readonly now: string
  /** What its first statement has in it. */
  readonly from: string
  /** Has a process do it, as often as it is asked; resolves when it is through. */
  ask(address: string): Promise<unknown>
}

/** Where a process was killed, and what it left behind. */
export interface Killed {
  /** What it did last: the tables it wrote to in one transaction, `commit`, a file made or deleted; null where it was through. */
  readonly after: readonly string[] | null
  readonly left: Lasting
}

// An act with more steps than this goes round in circles.
const tooMany = 150

/**
 * Kills a process before the first step of an act, the next one after that step, and so on: each goes one step farther than
 * the one before it, or begins again where something lasts. Gives them all; the last one came to the end of the act.
 */
export async function killedAtEveryStep(act: Act): Promise<readonly [Killed, ...Killed[]]> {
  const cacheDir = await mkdtemp(join(tmpdir(), 'esep-killed-'))
  const { urls, files } = act.api
  const where = { databaseUrl: urls.staff, dataDir: dirname(files.folder), cacheDir }
  let next = startStepped(where)
  async function kill(steps: number): Promise<Killed> {
    const running = await next
    next = startStepped(where)
    return killedAfter(steps, act, running)
  }

  try {
    const first = await kill(0)
    const all: [Killed, ...Killed[]] = [first]
    for (let steps = 1, last = first; last.after !== null; ) {
      if (all.length > tooMany) throw new Error('It never came to an end.')
      const killed = await kill(steps)
      steps = isDeepStrictEqual(killed.left, last.left) ? steps + 1 : 1
      last = killed
      all.push(killed)
    }
    return all
  } finally {
    await (await next).kill()
    await rm(cacheDir, { recursive: true })
  }
}

/** The states that they left, each once, in the order in which they came. */
export function statesOf(all: readonly Killed[]): readonly Lasting[] {
  return all
    .map(({ left }) => left)
    .filter((left, index, states) => !isDeepStrictEqual(left, states[index - 1]))
}

async function killedAfter(
  steps: number,
  { api, now, from, ask }: Act,
  running: Stepped,
): Promise<Killed> {
  let after: Killed['after']
  try {
    await running.go({ now, from, steps })
    const asking = ask(running.address).then(() => null)
    asking.catch(() => {})
    after = await Promise.race([running.held, asking])
  } finally {
    await running.kill()
  }
  return { after, left: await lasting(api) }
}
