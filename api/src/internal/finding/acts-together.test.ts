import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { type AskedAct, codesOf, startApi } from '../../testing/index.ts'
import { standing } from './stored.testing.ts'

const day = '2026-04-15'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R27-18: what was told in one precinct counts for it alone', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const together = [precinctId, neighbourPrecinctId]
  const { id: meetingId } = await api.given.announced({ day, precinctIds: together })
  const outlet = { kk: '№ 25 мектеп', ru: 'Школа № 25' }
  const evidence = { channel: 'EMPLOYERS', outlet, firstPublicOn: '2026-04-02', precinctId }

  await done({ name: 'announcementRecord', input: { meetingId, evidence }, on: '2026-04-03' })

  const found = together.map((id) => verdictOf(id, meetingId, 'NOTICE_EMPLOYERS'))
  expect(await Promise.all(found)).toEqual(['met CHANNEL_IN_TIME', 'not_due STILL_POSSIBLE'])
})

test('R27-20: precincts of one body that share a border report together lawfully; with one inspector they do not', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const together = [precinctId, neighbourPrecinctId]
  const first = await api.given.held({ day: '2026-05-15', precinctIds: together })
  const second = await api.given.announced({ day: '2026-05-16', precinctIds: together })

  await done({
    name: 'meetingHold',
    input: {
      ...{ meetingId: second.id, startedAt: evening('2026-05-16', '19:05') },
      reportedPrecinctIds: [precinctId],
    },
    on: evening('2026-05-16', '21:00'),
  })

  expect(await verdictOf(precinctId, first.id, 'JOINING')).toBe('met JOINED_LAWFULLY')
  expect(await verdictOf(precinctId, second.id, 'JOINING')).toBe('unmet ONE_INSPECTOR')
})

test('R27-17, R27-19: across a border of police bodies it is unknown until both have said whether they agree', async () => {
  const { neighbourPrecinctId, strangePrecinctId } = api.city
  await adjoin(neighbourPrecinctId, strangePrecinctId)
  const meetingId = await heldBy('neighbour', [neighbourPrecinctId, strangePrecinctId])
  const found = () => verdictOf(strangePrecinctId, meetingId, 'JOINING')
  const verdicts = [await found()]

  for (const [as, agreed] of said) {
    await done({ name: 'bodyAgreementAgree', input: { meetingId, agreed }, on: '2026-06-16', as })
    verdicts.push(await found())
  }

  expect(verdicts).toEqual([
    'unknown JOINING_UNKNOWN',
    'unmet NOT_AGREED',
    'unknown JOINING_UNKNOWN',
    'met JOINED_LAWFULLY',
  ])
})

const said = [
  ['supervisor', false],
  ['supervisor', true],
  ['reviewer', true],
] as const

/** The two bodies meet along a street, and who was a reviewer here supervises there. */
async function adjoin(here: string, there: string): Promise<void> {
  const em = api.em()
  await em.execute(
    `insert into internal.precinct_border (precinct_id, neighbour_id, shares, metres)
     values (?, ?, 'edge', 120), (?, ?, 'edge', 120)`,
    [here, there, there, here],
  )
  await em.execute(
    `update internal.staff set role = 'SUPERVISOR',
            body_id = (select body_id from internal.staff where id = ?) where id = ?`,
    [api.city.staff.stranger, api.city.staff.reviewer],
  )
}

async function heldBy(as: 'neighbour', precinctIds: readonly string[]): Promise<string> {
  const startsAt = evening('2026-06-15', '19:00')
  const input = { precinctIds, startsAt, form: 'INDOORS', languages: ['KK'] }
  await done({ name: 'meetingSchedule', input, on: '2026-05-10', as })
  const [meeting] = await api
    .em()
    .execute<{ id: string }[]>('select id from internal.meeting where starts_at = ?', [startsAt])
  const meetingId = meeting?.id ?? ''
  const held = { meetingId, startedAt: startsAt }
  await done({ name: 'meetingHold', input: held, on: evening('2026-06-15', '21:00'), as })
  return meetingId
}

async function verdictOf(precinctId: string, meetingId: string, duty: string): Promise<string> {
  const { verdict, cause } = await standing(api, { precinctId, meetingId, duty })
  return `${verdict} ${cause}`
}

async function done(act: AskedAct): Promise<void> {
  expect({ act, codes: await codesOf(api, act) }).toEqual({ act, codes: [] })
}
