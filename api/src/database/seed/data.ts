import { readFileSync } from 'node:fs'

const data = new URL('../../../data/', import.meta.url)

/** A file of the demonstration's data as it lies there. */
export function readData(path: string): string {
  return readFileSync(new URL(path, data), 'utf8')
}

/** The rows of a table whose first line names its columns. */
export function rowsOf<Column extends string>(
  path: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [head = '', ...lines] = readData(path).trimEnd().split('\n')
  const separator = path.endsWith('.tsv') ? '\t' : ','
  const names = head.split(separator)
  const places = columns.map((column) => [column, placeOf(column, { names, path })] as const)

  return lines.map((line) => {
    const cells = line.split(separator)
    const row = Object.fromEntries(places.map(([column, at]) => [column, cells[at] ?? '']))
    return row as Record<Column, string>
  })
}

function placeOf(column: string, { names, path }: { names: readonly string[]; path: string }) {
  const at = names.indexOf(column)
  if (at < 0) throw new Error(`${path} has no column ${column}`)
  return at
}
