declare global {
  interface JSON {
    parse(
      text: string,
      reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
    ): unknown
    rawJSON(text: string): object
  }
}

interface Written {
  /** The line in which the value stands. */
  readonly json: string
  /** Under which name. */
  readonly key: string
}

/** A value that is written again as it was read. */
export function exactly(value: unknown, written: Written): unknown {
  if (isExact(value, written)) return value
  const row = exactRow(written.json)
  return typeof row === 'object' && row !== null ? Reflect.get(row, written.key) : value
}

/** Whether a value has lost nothing by being read; «1.0», «1e2» and a number of many digits come back otherwise. */
function isExact(value: unknown, { json, key }: Written): boolean {
  if (typeof value === 'number') return firstNumber(json, key) === JSON.stringify(value)
  return value === null || typeof value !== 'object'
}

const first = /^\s*\{\s*"([^"\\]*)"\s*:\s*([-+.\deE]+)\s*[,}]/

/** The number with which a line begins, where it stands under this name; elsewhere the line is read again. */
function firstNumber(json: string, key: string): string | undefined {
  const [, name, number] = first.exec(json) ?? []
  return name === key ? number : undefined
}

/** The row with all of its numbers as they stand in it. */
function exactRow(json: string): unknown {
  try {
    return JSON.parse(json, (_, each, { source }) =>
      typeof each === 'number' && source !== undefined ? JSON.rawJSON(source) : each,
    )
  } catch (fault) {
    if (fault instanceof RangeError) throw new Error('this is nested too deeply to be read')
    throw fault
  }
}
