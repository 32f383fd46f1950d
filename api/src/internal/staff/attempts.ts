import { randomUUID } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'

const windowMinutes = 15
const fromOneAddress = 5
const onOneLogin = 50

/** Who tries to sign in, from where and when. */
export interface Attempt {
  readonly login: string
  readonly address: string
  readonly now: string
}

/** Whether there were too many failures lately: for this login from this address, or for this login at all. */
export async function areTooMany(
  em: EntityManager,
  { login, address, now }: Attempt,
): Promise<boolean> {
  const [count] = await em.execute<{ here: number; anywhere: number }[]>(
    `select count(*) filter (where address = ?)::int as here, count(*)::int as anywhere
       from internal.sign_in_attempt
      where login = ? and at > ?::timestamptz - make_interval(mins => ?)`,
    [address, login, now, windowMinutes],
  )
  return (count?.here ?? 0) >= fromOneAddress || (count?.anywhere ?? 0) >= onOneLogin
}

/** Notes a failure, whether or not there is such an account, and forgets those that no longer count. */
export async function noteFailure(
  em: EntityManager,
  { login, address, now }: Attempt,
): Promise<void> {
  await em.execute(
    'insert into internal.sign_in_attempt (id, login, address, at) values (?, ?, ?, ?)',
    [randomUUID(), login, address, now],
  )
  await em.execute(
    'delete from internal.sign_in_attempt where at < ?::timestamptz - make_interval(mins => ?)',
    [now, windowMinutes],
  )
}

/** Forgets the failures of somebody who got in after all. */
export async function forgive(em: EntityManager, { login, address }: Attempt): Promise<void> {
  await em.execute('delete from internal.sign_in_attempt where login = ? and address = ?', [
    login,
    address,
  ])
}
