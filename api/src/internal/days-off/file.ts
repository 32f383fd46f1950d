import {
  type DaysOffKind,
  type DaysOffRow,
  daysOffKinds,
  type Problem,
  whyNotDaysOff,
} from '@esep/law'
import { isDay } from '../../shared/scalars.ts'
import { isGarbled } from '../participant/list/garbled.ts'
import { type Line, readTable } from '../participant/list/table.ts'

/** The columns of a file of days off, in their order; its first line names them. */
const columns = ['year', 'kind', 'day', 'instead_of', 'source'] as const

/** A row of a file, with the line on which it stands. */
export interface FileRow extends DaysOffRow {
  readonly line: number
}

/** A line that was not accepted, and why. */
export interface RejectedLine {
  readonly line: number
  readonly problems: readonly Problem[]
}

/** A file of days off as it was read: whole, or with every line that is wrong. */
export interface DaysOffFile {
  readonly rows: readonly FileRow[]
  readonly rejected: readonly RejectedLine[]
}

/** Reads a file of days off: CSV in UTF-8 with a heading, days as `2025-01-03`. */
export function readDaysOff(text: string): DaysOffFile {
  const table = readTable(text)
  const [heading, ...lines] = 'lines' in table ? table.lines : []
  if (heading?.cells.join() !== columns.join()) {
    const line = 'brokenAt' in table ? table.brokenAt : 1
    return { rows: [], rejected: [{ line, problems: ['DAYS_OFF_LINE_UNREADABLE'] }] }
  }

  const read = lines.map((line) => ({ line: line.line, row: rowOf(line) }))
  const rows = read.flatMap(({ line, row }) => (row ? [{ line, ...row }] : []))
  const wrong = whyNotDaysOff(rows).flatMap((problems, at) => {
    const line = rows[at]?.line ?? 0
    return problems.length > 0 ? [{ line, problems }] : []
  })
  const unreadable = read.flatMap(({ line, row }): RejectedLine[] =>
    row ? [] : [{ line, problems: ['DAYS_OFF_LINE_UNREADABLE'] }],
  )
  return { rows, rejected: [...unreadable, ...wrong].sort((a, b) => a.line - b.line) }
}

/** The row that a line holds; null where it cannot be read. */
function rowOf({ cells }: Line): DaysOffRow | null {
  const [year = '', kind = '', day = '', insteadOf = '', source = '', ...more] = cells
  const areDays = [day, insteadOf].every((one) => one === '' || isDay(one))
  if (more.length > 0 || !/^\d{4}$/.test(year) || !isKind(kind) || !areDays) return null
  if (isGarbled(source)) return null
  return { year: Number(year), kind, day: day || null, insteadOf: insteadOf || null, source }
}

function isKind(text: string): text is DaysOffKind {
  return daysOffKinds.some((kind) => kind === text)
}
