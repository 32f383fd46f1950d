/** What tells the time; tests bring their own. */
export type Clock = () => string

/** The moment it is, RFC 3339 in UTC. */
export function systemClock(): string {
  return Temporal.Now.instant().round('millisecond').toString()
}
