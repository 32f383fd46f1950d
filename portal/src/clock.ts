/** The present moment, RFC 3339 in UTC: the only place where the portal looks at a clock. */
export function now(): string {
  return Temporal.Now.instant().toString()
}

/** Milliseconds that only ever grow, for ages and time limits. */
export function tick(): number {
  return performance.now()
}
