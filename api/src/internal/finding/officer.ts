import { type AppointmentFacts, type Day, lastDay, type QuarterFacts, quarterOf } from '@esep/law'
import type { Trilingual } from '../../shared/trilingual.ts'
import type { Ask } from '../ask.ts'
import type { Bilingual } from '../bilingual.ts'
import { nameInOffice } from '../staff/name-in-office.ts'
import type { BilingualName } from '../staff/person-name.ts'
import { trilingual } from '../trilingual.ts'
import { listOf } from './cell.ts'

/** An officer as residents read them. */
export interface NamedOfficer {
  readonly staffId: string
  readonly name: Trilingual
  readonly rank: Trilingual | null
  readonly kind: AppointmentFacts['kind']
}

/** Who is in post in a cell: `today` while the quarter runs, on its last day once it is over; whoever acts stands first. */
export function inPost(
  { quarter, appointments }: QuarterFacts,
  today: Day,
): AppointmentFacts | null {
  const day = quarter < quarterOf(today) ? lastDay(quarter) : today
  const serving = appointments.filter(
    ({ since, until }) => since <= day && (until === null || day < until),
  )
  return serving.find(({ kind }) => kind === 'acting') ?? serving[0] ?? null
}

interface Row {
  readonly id: string
  readonly name: BilingualName
  readonly rank: Bilingual | null
}

/** The names of those in post, by cell in the order given; null where the post is vacant. */
export async function officersOf(
  ask: Ask,
  appointed: readonly (AppointmentFacts | null)[],
): Promise<(NamedOfficer | null)[]> {
  const ids = new Set(appointed.flatMap((one) => one?.staffId ?? []))
  const rows = await ask<Row>(
    'select id, name, rank from internal.staff where id = any(?::uuid[])',
    [listOf([...ids])],
  )
  const named = new Map(rows.map((row) => [row.id, shown(row)]))
  return appointed.map((one) => {
    const officer = one && named.get(one.staffId)
    return officer ? { ...officer, kind: one.kind } : null
  })
}

function shown({ id, name, rank }: Row): Omit<NamedOfficer, 'kind'> {
  return { staffId: id, name: nameInOffice(name), rank: rank && trilingual(rank) }
}
