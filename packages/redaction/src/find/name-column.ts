import { keptFor } from '../kept.ts'
import { isWithin, type Stretch } from '../stretch.ts'
import { gap } from '../text/gap.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'

/** Whether a word stands in a column of a table that is headed as one of names: «№ | Ф.И.О. | Суть». */
export function isOfNameColumn(page: Page, word: Word): boolean {
  return hasCells(page) && isWithin(tablesOn(page).names, word)
}

/** Whether a word stands in the row above such a column, with the heads of others. */
export function isOfHeadRow(page: Page, word: Word): boolean {
  return hasCells(page) && isWithin(tablesOn(page).heads, word)
}

function hasCells({ signs }: Page): boolean {
  return (signs & gap.cell) !== 0
}

const heading =
  /^[\s*]*(?:ф\. ?и\. ?о\.?|фио|аты[- ]?ж[өо]н[іи]|т[ае]г[іи],? аты|фамили[яи])(?!\p{L})[^|\t]{0,20}$/iu
const separator = /[|\t]/u
const fewestHeads = 3

interface Tables {
  readonly names: readonly Stretch[]
  readonly heads: readonly Stretch[]
}

const tablesOn = keptFor(({ text }: Page): Tables => {
  const names: Stretch[] = []
  const heads: Stretch[] = []
  let columns: ReadonlySet<number> = noColumns
  let start = 0
  for (const line of text.split('\n')) {
    const cells = line.split(separator)
    const headed = cells.flatMap((cell, at) => (heading.test(cell) ? at : []))
    if (cells.length === 1) columns = noColumns
    else if (headed.length > 0) columns = new Set(headed)
    else names.push(...cellsOf(cells, { start, columns }))
    if (headed.length > 0 && cells.length >= fewestHeads)
      heads.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return { names, heads }
})

const noColumns: ReadonlySet<number> = new Set()

interface Row {
  readonly start: number
  readonly columns: ReadonlySet<number>
}

/** Where the cells of these columns stand in a row. */
function cellsOf(cells: readonly string[], { start, columns }: Row): Stretch[] {
  const found: Stretch[] = []
  let from = start
  for (const [at, cell] of cells.entries()) {
    if (columns.has(at)) found.push({ start: from, end: from + cell.length })
    from += cell.length + 1
  }
  return found
}
