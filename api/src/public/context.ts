import { dayOf, order2023 } from '@esep/law'
import type DataLoader from 'dataloader'
import type { Database } from './database.ts'
import type { Ground } from './locate/ground.ts'

/** Whoever asks, as far as it matters how often. */
export interface Asker {
  /** Whether the question came in a body, which is written down nowhere, and not in an address. */
  readonly hasPosted: boolean
  /** Whether one more slip may be asked for at this moment, counting it where it may. */
  mayAskForSlip(now: string): boolean
}

/** What a question is answered with: the published tables, the moment, and one loader of each kind. */
export interface PublicContext {
  readonly database: Database
  readonly ground: Ground
  readonly asker: Asker
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
  readonly asker: Asker
  readonly now: string
}

/** The context of one question. */
export function publicContext({ database, ground, asker, now }: Sources): PublicContext {
  const loaders = new Map<unknown, unknown>()
  const today = dayOf(now, order2023)
  const context: PublicContext = { database, ground, asker, now, today, loader }
  return context

  function loader<Key, Value>(make: LoaderOf<Key, Value>): DataLoader<Key, Value, string> {
    const made = loaders.get(make) ?? make(context)
    loaders.set(make, made)
    return made as DataLoader<Key, Value, string>
  }
}
