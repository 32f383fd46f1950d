declare global {
  interface JSON {
    parse(
      text: string,
      reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
    ): unknown
    rawJSON(text: string): object
  }
}

/** A value that is written again as it was read; `json` is the line in which it stands under `key`. */
export function exactly(value: unknown, { json, key }: { json: string; key: string }): unknown {
  if (isExact(value)) return value
  const row: unknown = JSON.parse(json, (_, each, { source }) =>
    typeof each === 'number' && source !== undefined ? JSON.rawJSON(source) : each,
  )
  return typeof row === 'object' && row !== null ? Reflect.get(row, key) : value
}

/** Whether a value has lost nothing by being read: a number of many digits loses the last ones, one that is too great all. */
function isExact(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value)
  return value === null || typeof value !== 'object'
}
