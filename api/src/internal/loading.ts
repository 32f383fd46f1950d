import type { EntityManager } from '@mikro-orm/postgresql'
import DataLoader from 'dataloader'

/** Reads what belongs to each of these ids; an id for which it gives nothing has nothing. */
export type ReadById<Value> = (
  em: EntityManager,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, Value>>

const loaders = new WeakMap<EntityManager, Map<unknown, unknown>>()

/**
 * What belongs to an id, read in one statement with what is asked for other ids at the same time. Nothing is kept: the
 * next act of the same request finds what this one changed.
 */
export async function loaded<Value>(
  em: EntityManager,
  read: ReadById<Value>,
  id: string,
): Promise<Value | null> {
  return loaderOf(em, read).load(id)
}

function loaderOf<Value>(
  em: EntityManager,
  read: ReadById<Value>,
): DataLoader<string, Value | null> {
  const ofRequest = loaders.get(em) ?? new Map<unknown, unknown>()
  loaders.set(em, ofRequest)

  const made = ofRequest.get(read) ?? loaderFor(em, read)
  ofRequest.set(read, made)
  return made as DataLoader<string, Value | null>
}

function loaderFor<Value>(
  em: EntityManager,
  read: ReadById<Value>,
): DataLoader<string, Value | null> {
  return new DataLoader<string, Value | null>(
    async (ids) => {
      const found = await read(em, [...new Set(ids)])
      return ids.map((id) => found.get(id) ?? null)
    },
    { cache: false },
  )
}
