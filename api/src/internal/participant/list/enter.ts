import { createHash, randomUUID } from 'node:crypto'
import { askPrepared } from '../../ask.ts'
import type { InternalContext } from '../../context.ts'
import type { Meeting } from '../../meeting/meeting.entity.ts'
import { RegisterImport } from '../register-import.entity.ts'
import type { ListedEntry } from './read.ts'

/** How many were entered from a list, and how many of it were in the register before. */
export interface Entered {
  readonly added: number
  readonly known: number
}

/**
 * Enters a list in the register of a meeting that is held still. The same list again adds nothing, and of a longer one only
 * what is new: whoever an earlier list named, or was registered by name with the same address or phone (¶32).
 */
export async function enterList(
  context: InternalContext,
  meeting: Meeting,
  entries: readonly ListedEntry[],
): Promise<Entered> {
  const { em, actor, now } = context
  const contentHash = hashOf(entries)
  const earlier = await em.findOne(RegisterImport, { meeting, contentHash })
  if (earlier) return { added: 0, known: entries.length }

  const fresh = newIn(entries, await registeredAt(context, meeting))
  const list = em.create(RegisterImport, {
    id: randomUUID(),
    ...{ meeting, contentHash, rows: entries.length, added: fresh.length },
    ...{ importedAt: now, importedBy: actor.id },
  })
  await em.flush()
  const ids = fresh.map(() => randomUUID()).toSorted()
  const rows = fresh.map((entry, at) => ({ ...entry, id: ids[at] }))
  await askPrepared(em)(insertion, [meeting.id, now, actor.id, list.id, JSON.stringify(rows)])
  return { added: fresh.length, known: entries.length - fresh.length }
}

// NOTE: one statement, however many they are; ids in order keep the order of the list.
const insertion = `
  insert into internal.participant
         (id, meeting_id, name, address, phone, resident, adult, capacity, confirmation, refusal,
          registered_at, registered_by, import_id)
  select id, ?::uuid, name, address, phone, resident, adult, capacity, confirmation, refusal, ?::timestamptz, ?::uuid, ?::uuid
    from json_to_recordset(?::json)
         as entry (id uuid, name text, address text, phone text, resident boolean, adult boolean,
                   capacity text, confirmation text, refusal text)`

interface Registered extends Pick<ListedEntry, 'name' | 'address' | 'phone' | 'refusal'> {
  readonly listed: boolean
}

function registeredAt({ em }: InternalContext, { id }: Meeting): Promise<Registered[]> {
  return em.execute(
    `select name, address, phone, refusal, import_id is not null as listed
       from internal.participant where meeting_id = ?`,
    [id],
  )
}

/** The entries that are not in the register yet; as many alike as it holds already are known. */
function newIn(entries: readonly ListedEntry[], registered: readonly Registered[]): ListedEntry[] {
  const known = Map.groupBy(
    registered.filter((one) => one.listed || isTold(one)),
    keyOf,
  )
  const left = new Map([...known].map(([key, alike]) => [key, alike.length]))
  return entries.filter((entry) => {
    const alike = left.get(keyOf(entry)) ?? 0
    left.set(keyOf(entry), alike - 1)
    return alike <= 0
  })
}

/** Whether somebody is told apart from a namesake. */
function isTold({ name, address, phone }: Registered): boolean {
  return name !== null && (address ?? phone) !== null
}

function keyOf({ name, address, phone, refusal }: Omit<Registered, 'listed'>): string {
  return JSON.stringify([name?.toLowerCase(), address, phone, refusal])
}

function hashOf(entries: readonly ListedEntry[]): string {
  const said = entries.map(({ name, address, phone, ...facts }) => {
    const { resident, adult, capacity, confirmation, refusal } = facts
    return [name, address, phone, resident, adult, capacity, confirmation, refusal]
  })
  return createHash('sha256').update(JSON.stringify(said)).digest('hex')
}
