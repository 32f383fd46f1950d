import type { Row } from '../row.ts'
import { registerRows } from './register.ts'

/** The texts about people of the register with every letter small, or every letter a capital. */
export function noCaseRows(language: Row['language'], count: number): Row[] {
  return registerRows(language, count, 'typed').map((row, index) => {
    const text = index % 2 === 0 ? row.text.toLowerCase() : row.text.toUpperCase()
    if (text.length !== row.text.length)
      throw new Error(`"${row.text}" has no letter case to lose.`)
    return { ...row, id: `no-case-${row.id}`, text }
  })
}
