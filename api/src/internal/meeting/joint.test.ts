import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const SCHEDULE = `mutation ($input: MeetingScheduleInput!) {
  meetingSchedule(input: $input) { meeting { id } errors { code ground } }
}`

const AGREE = `mutation ($input: BodyAgreementAgreeInput!) {
  bodyAgreementAgree(input: $input) {
    meeting { agreements { agreed on body { id } } }
    errors { code ground }
  }
}`

const RECORD = `mutation ($input: AnnouncementRecordInput!) {
  announcementRecord(input: $input) { errors { code } }
}`

test('R27-17: precincts that do not adjoin do not report together', async () => {
  const { precinctId, strangePrecinctId } = api.city

  const { meetingSchedule } = await planned([precinctId, strangePrecinctId])

  expect(meetingSchedule).toEqual({
    meeting: null,
    errors: [{ code: 'PRECINCTS_APART', ground: '¶27' }],
  })
})

test('R27-20: adjacent precincts share one meeting, and it stands in the list of each once', async () => {
  const { precinctId, neighbourPrecinctId } = api.city

  const { id } = await api.given.announced({
    ...{ day: '2026-04-15', precinctIds: [precinctId, neighbourPrecinctId] },
  })

  const lists = await Promise.all(
    [precinctId, neighbourPrecinctId, null].map((filtered) =>
      api
        .on('2026-04-01')
        .askPublic(
          `query ($filter: MeetingFilter) { meetings(filter: $filter) { edges { node { id joint } } } }`,
          { filter: filtered === null ? {} : { precinctId: filtered } },
        ),
    ),
  )
  for (const { meetings } of lists) {
    expect(meetings.edges).toEqual([{ node: { id, joint: true } }])
  }
})

test('R27-18: notice is owed to the population of each precinct: told to one alone it is not given', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const { id } = await api.given.announced({
    ...{ day: '2026-05-15', precinctIds: [precinctId, neighbourPrecinctId] },
  })
  const evidence = {
    ...{ channel: 'EMPLOYERS', outlet: { kk: '№ 25 мектеп', ru: 'Школа № 25' } },
    firstPublicOn: '2026-05-01',
  }

  await told(id, { ...evidence, precinctId })
  const one = await noticeOf(id)
  await told(id, { ...evidence, precinctId: neighbourPrecinctId, firstPublicOn: '2026-05-07' })
  const both = await noticeOf(id)

  expect(one.basis).toBe('PUBLISHED_HERE')
  expect(both).toMatchObject({ basis: 'EVIDENCE', days: 8, late: true })
})

test('R27-18: of a precinct that does not report nobody is told', async () => {
  const { id } = await api.given.announced({ day: '2026-05-16' })
  const { strangePrecinctId: precinctId } = api.city

  const { announcementRecord } = await told(id, {
    ...{ channel: 'EMPLOYERS', outlet: { kk: 'Мектеп', ru: 'Школа' }, firstPublicOn: '2026-05-01' },
    precinctId,
  })

  expect(announcementRecord.errors).toEqual([{ code: 'PRECINCT_NOT_OF_MEETING' }])
})

test('R27-19: across a border each police body says whether it agrees, and may change its mind', async () => {
  const { neighbourPrecinctId, strangePrecinctId } = api.city
  await api.em().execute(
    `insert into internal.precinct_border (precinct_id, neighbour_id, shares, metres)
     values (?, ?, 'edge', 120), (?, ?, 'edge', 120)`,
    [neighbourPrecinctId, strangePrecinctId, strangePrecinctId, neighbourPrecinctId],
  )
  const { meetingSchedule } = await planned([neighbourPrecinctId, strangePrecinctId], 'neighbour')
  const meetingId = meetingSchedule.meeting.id
  const say = (agreed: boolean) =>
    api.on('2026-04-01').as('supervisor').ask(AGREE, { input: { meetingId, agreed } })

  await say(false)
  const { bodyAgreementAgree } = await say(true)

  expect(bodyAgreementAgree).toMatchObject({
    meeting: { agreements: [{ agreed: true, on: '2026-04-01' }] },
    errors: [],
  })
  const early = { meetingId, agreed: true, on: '2026-04-02' }
  const ahead = await api.on('2026-04-01').as('supervisor').ask(AGREE, { input: early })
  expect(ahead.bodyAgreementAgree.errors).toEqual([{ code: 'DAY_IN_FUTURE', ground: null }])
})

async function noticeOf(id: string) {
  const { meeting } = await api
    .on('2026-05-08')
    .askPublic('query ($id: ID!) { meeting(id: $id) { notice { basis days late } } }', { id })
  return meeting.notice
}

function told(meetingId: string, evidence: object) {
  return api.on('2026-05-08').ask(RECORD, { input: { meetingId, evidence } })
}

function planned(precinctIds: readonly string[], account: 'inspector' | 'neighbour' = 'inspector') {
  const input = {
    precinctIds,
    startsAt: '2026-06-15T14:00:00Z',
    form: 'INDOORS',
    languages: ['KK'],
  }
  return api.on('2026-04-01').as(account).ask(SCHEDULE, { input })
}
