import type { CarriedState } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { NotThere } from '../not-there.ts'
import type { Protocol } from '../protocol/protocol.entity.ts'
import { CarriedAppeal } from './carried-appeal.entity.ts'
import type { CarriedAppealInput } from './carried-appeal.input.ts'
import { type LedgerRow, ledgerFor } from './ledger.ts'

interface Carrying {
  readonly meeting: Meeting
  readonly protocol: Protocol
  /** Null where nothing is said of it. */
  readonly carried: readonly CarriedAppealInput[] | null
}

/** Writes what a report says of earlier appeals; throws NotThere where one is not in the ledger of its meeting (¶30). */
export async function carry(
  em: EntityManager,
  { meeting, protocol, carried }: Carrying,
): Promise<void> {
  if (!carried) return
  const { rows } = await ledgerFor(em, meeting)
  const known = new Set(rows.map(({ id }) => id))
  if (carried.some(({ appealId }) => !known.has(appealId))) throw new NotThere()

  await em.nativeDelete(CarriedAppeal, { protocol })
  await insert(
    em,
    protocol,
    carried.map(({ appealId, state, words }) => ({ appealId, state, words: words ?? null })),
  )
}

/** Writes in a correction what is said of earlier appeals, or else what was signed (¶30). */
export async function carryOver(
  em: EntityManager,
  { signed, ...carrying }: Carrying & { readonly signed: Protocol },
): Promise<void> {
  if (carrying.carried) return carry(em, carrying)
  const told = await em.find(CarriedAppeal, { protocol: signed })
  await insert(
    em,
    carrying.protocol,
    told.map(({ appeal, state, words }) => ({ appealId: appeal.id, state, words })),
  )
}

/** What a report can say by itself: what has been answered or forwarded since the last one (¶30). */
export async function carrySettled(
  em: EntityManager,
  { meeting, protocol }: Omit<Carrying, 'carried'>,
): Promise<void> {
  const { rows } = await ledgerFor(em, meeting)
  const settled = rows.flatMap((row) => {
    const state = settledState(row)
    return state ? [{ appealId: row.id, state, words: null }] : []
  })
  await insert(em, protocol, settled)
}

/** What the ledger knows of an appeal by itself; null while it is open. */
export function settledState({ open, answeredOn }: LedgerRow): CarriedState | null {
  if (open) return null
  return answeredOn ? 'DONE' : 'FORWARDED'
}

/** How many open appeals of earlier reports a version of the protocol says nothing of (¶30). */
export async function unspokenIn(
  em: EntityManager,
  { meeting, protocol }: Omit<Carrying, 'carried'>,
): Promise<number> {
  const { rows } = await ledgerFor(em, meeting)
  const told = await em.find(CarriedAppeal, { protocol })
  const spoken = new Set(told.map(({ appeal }) => appeal.id))
  return rows.filter(({ id, open }) => open && !spoken.has(id)).length
}

interface Said {
  readonly appealId: string
  readonly state: CarriedState
  readonly words: CarriedAppeal['words']
}

async function insert(em: EntityManager, protocol: Protocol, said: readonly Said[]): Promise<void> {
  await em.insertMany(
    CarriedAppeal,
    said.map(({ appealId, state, words }) => ({
      protocol,
      appeal: em.getReference(Appeal, appealId),
      state,
      words: words && { ...words },
    })),
  )
}
