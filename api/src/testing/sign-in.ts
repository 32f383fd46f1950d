import type { MikroORM } from '@mikro-orm/postgresql'
import { beginSession } from '../internal/staff/session.ts'
import type { Account, City } from './city.ts'

/** What the staff of a city send along at a moment; whoever asks again at the same one has the session that they began. */
export function signingIn({ orm, city }: { readonly orm: MikroORM; readonly city: City }) {
  const last = new Map<Account, { readonly at: string; readonly header: Promise<string> }>()

  return (account: Account, at: string): Promise<string> => {
    const begun = last.get(account)
    if (begun?.at === at) return begun.header

    const session = beginSession(orm.em.fork(), { staffId: city.staff[account], now: at })
    const header = session.then((token) => `Bearer ${token}`)
    last.set(account, { at, header })
    return header
  }
}
