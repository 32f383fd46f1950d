import {
  type Confirmation,
  lackingIn,
  type Problem,
  type RegistrationRules,
  whyNotEntry,
} from '@esep/law'
import type { Participant } from '../participant.entity.ts'
import { type Column, columnOf, meanings, meant } from './columns.ts'
import { isGarbled, isGarbledName } from './garbled.ts'
import { type Line, readTable } from './table.ts'

/** What a list says of one participant. */
export type ListedEntry = Pick<
  Participant,
  'name' | 'address' | 'phone' | 'resident' | 'adult' | 'capacity' | 'confirmation' | 'refusal'
>

/** What is wrong with a cell, or with a whole line where no column is named. */
export interface WrongCell {
  readonly line: number
  readonly column: string | null
  readonly problem: Problem
}

/** A list as it was understood; where anything is wrong, nothing of it is entered. */
export interface ReadList {
  readonly entries: readonly ListedEntry[]
  readonly wrong: readonly WrongCell[]
}

interface Reading {
  readonly rules: RegistrationRules
  /** Who serves in the police, and is not registered as a resident. */
  readonly police: ReadonlySet<string>
  /** How those in the list confirmed it, where it has no column for that. */
  readonly confirmation: Confirmation
}

const most = 10_000
const longestCell = 500

/** Reads a list of participants; every line that cannot be understood is named with its reason (¶32). */
export function readList(csv: string, reading: Reading): ReadList {
  const table = readTable(csv)
  if ('brokenAt' in table) return nothingBut(table.brokenAt, 'ROW_BROKEN')
  const [heading, ...lines] = withoutEmptyColumns(table.lines)
  if (!heading || lines.length === 0) return nothingBut(heading?.line ?? 1, 'REGISTER_EMPTY')
  if (lines.length > most) return nothingBut(most + 1, 'REGISTER_TOO_LONG')

  const { columns, wrong } = headingOf(heading, reading.rules)
  if (wrong.length > 0) return { entries: [], wrong }

  const read = lines.map((line) => readLine(line, columns, reading))
  return {
    entries: read.map(({ entry }) => entry),
    wrong: read.flatMap((one) => one.wrong),
  }
}

/** Without the empty columns that a spreadsheet leaves on the right. */
function withoutEmptyColumns(lines: readonly Line[]): Line[] {
  const width = 1 + (lines[0]?.cells.findLastIndex((cell) => cell !== '') ?? 0)
  return lines.map(({ line, cells }) => {
    const isNarrow = cells.slice(width).every((cell) => cell === '')
    return { line, cells: isNarrow ? cells.slice(0, width) : cells }
  })
}

type Columns = readonly (Column | 'number')[]

function headingOf(
  { line, cells }: Line,
  { requiredFields }: RegistrationRules,
): { readonly columns: Columns; readonly wrong: readonly WrongCell[] } {
  const found = cells.map(columnOf)
  const columns = found.filter((column) => column !== null)
  const needed = requiredFields.filter(
    (field) => field !== 'capacity' && field !== 'confirmation' && !columns.includes(field),
  )
  const isAgain = (at: number) => found[at] !== null && found.indexOf(found[at] ?? null) < at
  return {
    columns,
    wrong: [
      ...cells.flatMap((cell, at): WrongCell[] => {
        if (found[at] === null) return [{ line, column: cell, problem: whyUnknown(cell) }]
        return isAgain(at) ? [{ line, column: cell, problem: 'COLUMN_TWICE' }] : []
      }),
      ...needed.map((column): WrongCell => ({ line, column, problem: 'COLUMN_MISSING' })),
    ],
  }
}

function whyUnknown(heading: string): Problem {
  return isGarbledName(heading) ? 'LETTERS_LOST' : 'COLUMN_UNKNOWN'
}

function readLine(
  { line, cells }: Line,
  columns: Columns,
  { rules, police, confirmation }: Reading,
): { readonly entry: ListedEntry; readonly wrong: readonly WrongCell[] } {
  const wrong: WrongCell[] = []
  if (cells.length !== columns.length) wrong.push({ line, column: null, problem: 'ROW_BROKEN' })
  const cell = (column: Column) => wordsAt(cells[columns.indexOf(column)])
  const closed = <Name extends keyof typeof meanings>(column: Name) => {
    const word = cell(column)
    const value = word === null ? null : meant(word, meanings[column] as Meanings<Name>)
    if (value === undefined) wrong.push({ line, column, problem: 'CELL_UNKNOWN' })
    return value ?? null
  }
  const garbled = columns.filter((column, at) => {
    const words = cells[at] ?? ''
    return column === 'name' ? isGarbledName(words) : isGarbled(words)
  })
  wrong.push(...garbled.map((column): WrongCell => ({ line, column, problem: 'LETTERS_LOST' })))
  const long = columns.filter((_, at) => (cells[at]?.length ?? 0) > longestCell)
  wrong.push(...long.map((column): WrongCell => ({ line, column, problem: 'TEXT_TOO_LONG' })))

  const refusal = closed('refusal')
  const entry = {
    ...{ name: cell('name'), address: cell('address'), phone: cell('phone'), refusal },
    ...{ resident: closed('resident'), adult: closed('adult') },
    capacity: closed('capacity') ?? (refusal ? 'OTHER' : 'COMMUNITY_MEMBER'),
    confirmation: confirmedIn(columns, { confirmation, given: closed('confirmation'), refusal }),
  }
  if (wrong.length === 0) wrong.push(...whyNotListed(line, entry, { rules, police }))
  return { entry, wrong }
}

function whyNotListed(
  line: number,
  entry: ListedEntry,
  { rules, police }: Omit<Reading, 'confirmation'>,
): WrongCell[] {
  const problems = whyNotEntry(entry, police)
  if (problems.length > 0) return problems.map((problem) => ({ line, column: 'name', problem }))
  return lackingIn(entry, rules).map((column) => ({ line, column, problem: 'CELL_MISSING' }))
}

interface Confirmed extends Pick<Reading, 'confirmation'> {
  readonly given: Confirmation | null
  readonly refusal: ListedEntry['refusal']
}

function confirmedIn(
  columns: Columns,
  { confirmation, given, refusal }: Confirmed,
): Confirmation | null {
  if (refusal) return null
  return columns.includes('confirmation') ? given : confirmation
}

type Meanings<Name extends keyof typeof meanings> = ReadonlyMap<
  string,
  NonNullable<ListedEntry[Name]>
>

function wordsAt(cell: string | undefined): string | null {
  return cell?.trim() || null
}

function nothingBut(line: number, problem: Problem): ReadList {
  return { entries: [], wrong: [{ line, column: null, problem }] }
}
