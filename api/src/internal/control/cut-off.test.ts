import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi, toSign } from '../../testing/index.ts'
import {
  day,
  evening,
  REFER,
  raised,
  recorded,
  registered,
  resident,
  SIGN,
  signedMeeting,
} from '../outcome/way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R32-6, R33-1: a signature that is cut off before its end leaves nothing, and given again it is whole', async () => {
  const { id: meetingId } = await api.given.held({ day })
  await registered(api, meetingId, resident)
  await raised(api, meetingId)
  await recorded(api, meetingId)
  const input = await toSign(api.on(evening), meetingId)

  await cutOff(() => api.on(evening).ask(SIGN, { input }))
  const after = await traces(meetingId)
  const { protocolSign } = await api.on(evening).ask(SIGN, { input })

  expect(after).toEqual([{ stage: 'recorded', signatures: 0, items: 0, checks: 0 }])
  expect(protocolSign.errors).toEqual([])
  expect(await traces(meetingId)).toEqual([{ stage: 'signed', signatures: 1, items: 3, checks: 1 }])
})

test('R32-13: forwarding that is cut off before its end tells nobody and goes nowhere, and done again it is whole', async () => {
  const { appealId } = await signedMeeting(api)
  const to = { kk: 'Аудан әкімдігі', ru: 'Акимат района' }
  const told = { notifiedOn: '2026-04-17', notifiedBy: 'PHONE' }
  const input = { appealId, to, ground: 'COMPETENCE', ...told }

  await cutOff(() => api.on('2026-04-17').ask(REFER, { input }))
  const after = await hopsOf(appealId)
  const { appealRefer } = await api.on('2026-04-17').ask(REFER, { input })

  expect(after).toEqual([{ hops: 0, notices: 0, referred: null }])
  expect(appealRefer.errors).toEqual([])
  expect(await hopsOf(appealId)).toEqual([{ hops: 1, notices: 1, referred: '2026-04-17' }])
})

/** Has an act wait for what is found of its duties, when all else of it is written, and has the database break it off there. */
async function cutOff(act: () => Promise<unknown>): Promise<void> {
  const holder = api.em()
  await holder.begin()
  await holder.execute('select from internal.duty_cell for update')
  const acting = act().catch(() => null)
  for (let ended = 0; ended === 0; ) {
    const waiting = await api.em().execute<object[]>(
      `select pg_cancel_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    )
    ended = waiting.length
  }
  await acting
  await holder.rollback()
}

function traces(meetingId: string) {
  return api.em().execute(
    `select stage,
            (select count(*)::int from internal.protocol_signature s join internal.protocol p on p.id = s.protocol_id where p.meeting_id = m.id) as signatures,
            (select count(*)::int from internal.control_item i where i.meeting_id = m.id) as items,
            (select count(*)::int from internal.appeal a where a.meeting_id = m.id and a.check_opened_on is not null) as checks
       from internal.meeting m where id = ?`,
    [meetingId],
  )
}

function hopsOf(appealId: string) {
  return api.em().execute(
    `select (select count(*)::int from internal.referral_hop h where h.appeal_id = a.id) as hops,
            (select count(*)::int from internal.notice n where n.appeal_id = a.id) as notices,
            referred_on::text as referred
       from internal.appeal a where id = ?`,
    [appealId],
  )
}
