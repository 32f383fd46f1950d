/** A row as COPY reads it in its text format. */
export function copyLine(values: readonly unknown[]): string {
  return `${values.map(copyCell).join('\t')}\n`
}

function copyCell(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return special.test(text) ? text.replace(everySpecial, (sign) => escapes[sign] ?? sign) : text
}

const special = /[\\\n\r\t]/
const everySpecial = /[\\\n\r\t]/g

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}
