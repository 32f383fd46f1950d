/** Aborts at the first Ctrl-C, SIGTERM or SIGHUP; further ones change nothing, since stopping has begun. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => controller.abort())
  }
  return controller.signal
}
