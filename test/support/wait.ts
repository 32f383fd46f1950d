import { setTimeout as pause } from 'node:timers/promises'

interface Patience {
  /** How long to go on asking, in milliseconds. */
  readonly atMost?: number
  /** What to say when it never came. */
  readonly because?: () => string
}

/** Asks again and again until the answer is neither null nor false; throws when that takes too long. */
export async function eventually<Answer>(
  ask: () => Answer | null | false | Promise<Answer | null | false>,
  { atMost = 60_000, because = () => '' }: Patience = {},
): Promise<Answer> {
  const deadline = performance.now() + atMost
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== false) return answer
    if (performance.now() > deadline) throw new Error(`It did not come. ${because()}`)
    await pause(100)
  }
}

/** Whether a process answers that it is ready. */
export async function isReady(address: string): Promise<boolean> {
  try {
    return (await fetch(new URL('/readyz', address))).ok
  } catch {
    return false
  }
}
