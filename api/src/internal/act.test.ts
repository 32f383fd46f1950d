import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MikroORM } from '@mikro-orm/postgresql'
import { openInternalOrm } from '../database/internal-orm.ts'
import { startApi, toSign } from '../testing/index.ts'
import { day, evening, recorded, registered, resident, SIGN } from './outcome/way.testing.ts'

// More than the connections that the process has.
const often = 10

let api: Awaited<ReturnType<typeof startApi>>
let orm: MikroORM

beforeAll(async () => {
  api = await startApi()
  orm = await openInternalOrm(api.urls.staff)
})

afterAll(async () => {
  await orm.close()
  await api.close()
})

test('a process whose connections are lost in the middle of acts goes on with new ones', async () => {
  const { id: meetingId } = await api.given.held({ day })
  await registered(api, meetingId, resident)
  await recorded(api, meetingId, { nothingRaised: true })
  const input = await toSign(api.on(evening), meetingId)

  for (let turn = 0; turn < often; turn += 1) {
    await losingItsConnection(() => api.on(evening).ask(SIGN, { input }))
  }
  const { protocolSign } = await api.on(evening).ask(SIGN, { input })

  expect(protocolSign.errors).toEqual([])
})

/** Has an act wait for what is found of its duties, when all else of it is written, and takes its connection away there. */
async function losingItsConnection(act: () => Promise<unknown>): Promise<void> {
  const holder = orm.em.fork()
  await holder.begin()
  await holder.execute('select from internal.duty_cell for update')
  const acting = expect(act()).rejects.toThrow('INTERNAL_SERVER_ERROR')
  for (let ended = 0; ended === 0; ) {
    const waiting = await orm.em.fork().execute<object[]>(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    )
    ended = waiting.length
  }
  await acting
  await holder.rollback()
}
