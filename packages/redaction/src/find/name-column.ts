import { keptFor } from '../kept.ts'
import { isWithin, type Stretch } from '../stretch.ts'
import { gap } from '../text/gap.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'

/** Whether a word stands in a column of a table that is headed as one of names: «№ | Ф.И.О. | Суть». */
export function isOfNameColumn(page: Page, word: Word): boolean {
  return isWithin(tablesOf(page).names, word)
}

/** Whether a word stands in the row above such a column, with the heads of others. */
export function isOfHeadRow(page: Page, word: Word): boolean {
  return isWithin(tablesOf(page).heads, word)
}

/** Whether a word stands in a column that is headed as one of things: «№ | Вопрос | Ответ». */
export function isOfThingColumn(page: Page, word: Word): boolean {
  return isWithin(tablesOf(page).things, word)
}

const ofThings =
  /^[\s*]*(?:вопрос|ответ|срок|решени|тем[аы]|суть|содержани|результат|мер[аы]|мероприяти|показател|вид|колич|нарушени|предложени|сұра[қғ]|жауап|мерзім|шешім|нәтиже|мән|шара|көрсеткіш|түр|сан|ұсыныс)\p{L}{0,8}(?: \p{L}{1,16}){0,3}[\s*]*$/iu
const heading =
  /^[\s*]*(?:ф\. ?и\. ?о\.?|фио|аты[- ]?ж[өо]н[іи]|т[ае]г[іи],? аты|фамили[яи])(?!\p{L})[^|\t]{0,20}$/iu
const separator = /[|\t]/u
const fewestHeads = 3

interface Tables {
  readonly names: readonly Stretch[]
  readonly heads: readonly Stretch[]
  readonly things: readonly Stretch[]
}

function tablesOf(page: Page): Tables {
  return (page.signs & gap.cell) === 0 ? noTables : tablesOn(page)
}

const tablesOn = keptFor(({ text }: Page): Tables => {
  const names: Stretch[] = []
  const heads: Stretch[] = []
  const things: Stretch[] = []
  let columns: ReadonlySet<number> = noColumns
  let others: ReadonlySet<number> = noColumns
  let start = 0
  for (const line of text.split('\n')) {
    const cells = line.split(separator)
    const headed = headedAs(cells, heading)
    const ofOthers = cells.length < fewestHeads ? [] : headedAs(cells, ofThings)
    const isHead = headed.length > 0 || ofOthers.length > 1
    if (isHead || cells.length === 1) {
      columns = new Set(headed)
      others = new Set(ofOthers)
    } else {
      names.push(...cellsOf(cells, { start, columns }))
      things.push(...cellsOf(cells, { start, columns: others }))
    }
    if (isHead && cells.length >= fewestHeads) heads.push({ start, end: start + line.length })
    start += line.length + 1
  }
  return { names, heads, things }
})

function headedAs(cells: readonly string[], head: RegExp): number[] {
  return cells.flatMap((cell, at) => (head.test(cell) ? at : []))
}

const noColumns: ReadonlySet<number> = new Set()
const noTables: Tables = { names: [], heads: [], things: [] }

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
