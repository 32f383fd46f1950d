import {
  type Day,
  type Editions,
  type Instant,
  policyOn,
  type Quarter,
  quarterOf,
  yearsIn,
} from '@esep/law'
import type { Ask } from '../ask.ts'
import { judgeFrom } from '../finding/judge-from.ts'
import { readCalendar } from './calendar.ts'
import { type RejectedLine, readDaysOff } from './file.ts'
import { recount } from './recount.ts'

interface Loading {
  readonly name: string
  readonly text: string
  readonly now: Instant
  readonly today: Day
  readonly editions: Editions
  /** Who loads it; null for an operator at the machine. */
  readonly by: string | null
  /** Whether it is only tried: nothing is kept. */
  readonly dryRun: boolean
}

/** What came of loading a file: nothing of it is kept where a line was rejected. */
export interface Loaded {
  /** The years of which it says which days off were moved. */
  readonly years: readonly number[]
  readonly rows: number
  readonly rejected: readonly RejectedLine[]
  /** The file as it is kept; null where nothing was. */
  readonly fileId: string | null
  /** Meetings with an appeal whose term moved. */
  readonly moved: readonly string[]
}

/**
 * Loads a file of days off and moves the terms of everything that is open, in the transaction of `ask`; all or nothing.
 * What the duties come to is found anew from the first quarter on whose terms reach into one of its years.
 * Acts that begin or move a term take turns with it.
 */
export async function loadDaysOff(ask: Ask, loading: Loading): Promise<Loaded> {
  const { rows, rejected } = readDaysOff(loading.text)
  const read = { years: yearsIn(rows), rows: rows.length, rejected }
  if (rejected.length > 0 || rows.length === 0 || loading.dryRun) {
    return { ...read, fileId: null, moved: [] }
  }

  const { name, now, today, by, editions } = loading
  await ask('lock table internal.days_off_file in share row exclusive mode')
  const [file] = await ask<{ id: string }>(
    'insert into internal.days_off_file (name, loaded_at, loaded_by) values (?, ?, ?) returning id',
    [name, now, by],
  )
  const fileId = file?.id ?? ''
  await ask(keepRows, [fileId, JSON.stringify(rows)])
  const { policy } = policyOn(today, editions)
  const calendar = await readCalendar(ask)
  const moved = await recount(ask, { now, by, fileId, policy, calendar })
  await judgeFrom(ask, firstQuarterOf(rows), { now, today, editions })
  return { ...read, fileId, moved }
}

/** The first quarter whose terms may reach into a year of the file. */
function firstQuarterOf(rows: readonly { readonly year: number }[]): Quarter {
  return quarterOf(`${Math.min(...rows.map(({ year }) => year)) - 1}-10-01`)
}

const keepRows = `
  insert into internal.days_off (file_id, line, year, kind, day, instead_of, source)
  select ?::bigint, line, year, kind, day, "insteadOf", source
    from jsonb_to_recordset(?::jsonb)
      as row (line int, year int, kind text, day date, "insteadOf" date, source text)`
