import { CsvError, parse } from 'csv-parse/sync'

/** A line of a list, by its number in the file from 1; the first of several, where a cell goes on over them. */
export interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

/** The lines of a list with what is in their cells, or the line at which it can no longer be read. */
export type Table = { readonly lines: readonly Line[] } | { readonly brokenAt: number }

/** Reads CSV as offices write it: cells divided by comma, semicolon or tab, with or without a byte order mark or a first line that says what divides them (RFC 4180). */
export function readTable(csv: string): Table {
  const lines: Line[] = []
  const declared = /^\uFEFF?sep=(.)\r?\n/.exec(csv)?.[1]
  try {
    parse(csv, {
      bom: true,
      delimiter: declared ?? delimiterOf(csv),
      from_line: declared ? 2 : 1,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record(cells: readonly string[], info) {
        const line = info.lines - (cells.join('').match(/\n/g)?.length ?? 0)
        if (cells.some((cell) => cell !== '')) lines.push({ line, cells })
        return null
      },
    })
    return { lines }
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault
    return { brokenAt: Number(Reflect.get(fault, 'lines') ?? 1) }
  }
}

/** What divides the cells: a semicolon or a tab where one is in the first line, for a heading may have commas within it. */
function delimiterOf(csv: string): string {
  const first = csv.split('\n').find((line) => line.trim() !== '') ?? ''
  return [';', '\t'].find((delimiter) => first.includes(delimiter)) ?? ','
}
