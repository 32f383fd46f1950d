import { dayOf, forgottenUpTo, order2023, type Policy } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Clock } from '../../shared/clock.ts'
import { type Log, nameOf } from '../faults.ts'

const hour = 3_600_000

interface Parts {
  /** Gives a fresh unit of work. */
  readonly em: () => EntityManager
  readonly clock: Clock
  readonly log: Log
  readonly everyMilliseconds?: number
}

/** What goes on by itself until it is ended. */
export interface Forgetting {
  /** Ends it, and returns when nothing of it is under way. */
  end(): Promise<void>
}

/** Deletes what was closed long ago, whoever closed it: now and every hour, for nobody may act for weeks. */
export function keepForgetting(parts: Parts): Forgetting {
  let last = forgetOrSay(parts)
  const timer = setInterval(() => {
    last = last.then(() => forgetOrSay(parts))
  }, parts.everyMilliseconds ?? hour)

  return {
    async end() {
      clearInterval(timer)
      await last
    },
  }
}

/** The next hour tries again. */
async function forgetOrSay({ em, clock, log }: Parts): Promise<void> {
  try {
    await forget(em(), clock, order2023)
  } catch (fault) {
    log(JSON.stringify({ fault: nameOf(fault), act: 'forgetting reports of leaks' }))
  }
}

async function forget(em: EntityManager, clock: Clock, policy: Policy): Promise<void> {
  await em.execute(
    'delete from dropbox.leak_report where (closed_at at time zone ?)::date <= ?::date',
    [policy.zone, forgottenUpTo(dayOf(clock(), policy), policy)],
  )
}
