import { type Part, startPart } from './part.ts'
import type { PlannedPart } from './plan.ts'

/** All processes but PostgreSQL, as one. */
export interface Parts {
  /** Resolves when all of them answer. */
  ready(signal: AbortSignal): Promise<void>
  /** Rejects when one ends by itself, saying which. */
  readonly died: Promise<never>
  stop(): Promise<void>
}

/** Starts what is planned; what each says goes to its log in `dataDir`. */
export function startParts(planned: readonly PlannedPart[], dataDir: string): Parts {
  const parts: readonly Part[] = planned.map((part) => startPart(part, dataDir))
  const died = Promise.race(parts.map((part) => part.died))
  died.catch(() => {})
  const stopped = new AbortController()

  return {
    died,
    ready: async (signal) => {
      const either = AbortSignal.any([signal, stopped.signal])
      await Promise.race([Promise.all(parts.map((part) => part.ready(either))), died])
    },
    stop: async () => {
      stopped.abort()
      await Promise.all(parts.map((part) => part.stop()))
    },
  }
}
