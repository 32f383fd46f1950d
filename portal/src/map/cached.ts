import { tick } from '../clock.ts'

/** Remembers the answers of `load` by key for `milliseconds`, and asks only once while one is on its way. */
export function cached<Result>(
  load: (key: string) => Promise<Result>,
  milliseconds = 30_000,
): (key: string) => Promise<Result> {
  const known = new Map<string, { readonly until: number; readonly result: Promise<Result> }>()

  return (key) => {
    const found = known.get(key)
    if (found && found.until > tick()) return found.result

    const result = load(key)
    known.set(key, { until: tick() + milliseconds, result })
    result.catch(() => known.delete(key))
    if (known.size > 500) known.clear()
    return result
  }
}
