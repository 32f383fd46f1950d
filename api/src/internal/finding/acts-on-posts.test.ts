import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type AskedAct, codesOf, startApi } from '../../testing/index.ts'
import { standing } from './stored.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R26-3: who is transferred after nineteen days of the quarter owes no report at once', async () => {
  const { precinctId, staff } = api.city
  await api.given.meeting({ day: '2026-03-15' })
  const duty = {
    precinctId,
    duty: 'INSPECTOR_REPORT',
    quarter: '2026-Q1',
    staffId: staff.inspector,
  }
  const was = await standing(api, duty)

  await done(await ending(precinctId, { until: '2026-01-20', on: '2026-02-20' }))

  expect(was).toMatchObject({ verdict: 'not_due', cause: 'NONE_YET' })
  expect(await standing(api, duty)).toEqual({
    ...{ verdict: 'not_applicable', cause: 'SERVED_BRIEFLY', since: '2026-02-20T05:00:00+00:00' },
  })
})

test('R26-4: whoever acts in a vacant post owes its report from the act on', async () => {
  const { precinctId, staff } = api.city
  const duty = { precinctId, duty: 'INSPECTOR_REPORT', quarter: '2026-Q1', staffId: staff.head }
  const was = await standing(api, duty)
  const service = { precinctId, staffId: staff.head, kind: 'ACTING', since: '2026-01-20' }

  await done({ name: 'appointmentBegin', input: service, on: '2026-02-21' })

  expect(was.verdict).toBe('none')
  expect(await standing(api, duty)).toMatchObject({ verdict: 'not_due', cause: 'NONE_YET' })
})

test('R26-4: a quarter without a report is unmet still where the post turns out to have been vacant, and says so', async () => {
  const { neighbourPrecinctId: precinctId } = api.city
  const meeting = { day: '2026-02-15', precinctIds: [precinctId, api.city.precinctId] }
  const { id: meetingId } = await api.given.meeting(meeting)
  await done({
    name: 'meetingCancel',
    input: { meetingId, reason: 'WEATHER' },
    on: '2026-04-02',
    as: 'head',
  })
  const duty = { precinctId, duty: 'PRECINCT_REPORT', quarter: '2026-Q1' }
  const was = await standing(api, duty)

  await done(await ending(precinctId, { until: '2026-01-10', on: '2026-04-03' }))

  expect(was).toMatchObject({ verdict: 'unmet', cause: 'NONE_HELD' })
  expect(await standing(api, duty)).toMatchObject({ verdict: 'unmet', cause: 'POST_VACANT' })
})

async function done(act: AskedAct): Promise<void> {
  expect(await codesOf(api, { as: 'administrator', ...act })).toEqual([])
}

async function ending(
  precinctId: string,
  { until, on }: { readonly until: string; readonly on: string },
): Promise<AskedAct> {
  const [open] = await api
    .em()
    .execute<{ id: string }[]>(
      `select id from internal.appointment where precinct_id = ? and kind = 'permanent' and until is null`,
      [precinctId],
    )
  return { name: 'appointmentEnd', input: { appointmentId: open?.id, until }, on }
}
