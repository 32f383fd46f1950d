import { isThere, ourNpx } from './npx.ts'

const WATCH_MS = 500

/**
 * Aborts at the first Ctrl-C, SIGTERM or SIGHUP, and when the npx that started us is killed, which tells its children
 * nothing; what comes later changes nothing, since stopping has begun.
 */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort())
  }

  const npx = ourNpx()
  if (npx) {
    setInterval(() => {
      if (!isThere(npx)) controller.abort()
    }, WATCH_MS).unref()
  }
  return controller.signal
}
