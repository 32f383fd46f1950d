import { dayOf, order2023 } from '@esep/law'
import type DataLoader from 'dataloader'
import type { Database } from './database.ts'
import type { Ground } from './locate/ground.ts'

/** What a question is answered with: the published tables, the moment, and one loader of each kind. */
export interface PublicContext {
  readonly database: Database
  readonly ground: Ground
  readonly now: string
  /** The day it is in Asia/Almaty. */
  readonly today: string
  /** The loader of this kind for this question; the same one each time. */
  loader<Key, Value>(make: LoaderOf<Key, Value>): DataLoader<Key, Value, string>
}

/** How a loader is made for a question. */
export type LoaderOf<Key, Value> = (context: PublicContext) => DataLoader<Key, Value, string>

interface Sources {
  readonly database: Database
  readonly ground: Ground
  readonly now: string
}

/** The context of one question. */
export function publicContext({ database, ground, now }: Sources): PublicContext {
  const loaders = new Map<unknown, unknown>()
  const context: PublicContext = { database, ground, now, today: dayOf(now, order2023), loader }
  return context

  function loader<Key, Value>(make: LoaderOf<Key, Value>): DataLoader<Key, Value, string> {
    const made = loaders.get(make) ?? make(context)
    loaders.set(make, made)
    return made as DataLoader<Key, Value, string>
  }
}
