/** The longest time that a test file gives one of its tests, in milliseconds; 0 where that is nowhere said. */
export function patienceIn(source: string): number {
  const told = source.matchAll(/\b(\d+)_000\b/g)
  return Math.max(0, ...[...told].map(([, thousands]) => Number(thousands) * 1000))
}
