import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { codesOf, startApi } from '../../testing/index.ts'
import { type Act, day, rows } from './acts.testing.ts'
import { standing } from './stored.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each(rows)('$act: $duty moves from $from to $to with the act', async (row) => {
  const { precinctId } = api.city
  const { id: meetingId } = await (row.on ? api.given.announced({ day }) : api.given.held({ day }))
  for (const act of row.after ?? []) await done(act, meetingId, evening(day, '21:30'))
  const was = await standing(api, { precinctId, meetingId, duty: row.duty })

  await done(row.does, meetingId, row.on ?? evening(day, '22:00'))

  const is = await standing(api, { precinctId, meetingId, duty: row.duty })
  expect([was, is].map(({ verdict, cause }) => `${verdict} ${cause}`)).toEqual([row.from, row.to])
})

async function done({ name, input }: Act, meetingId: string, on: string): Promise<void> {
  const subject = await subjectOf(name, meetingId)
  const codes = await codesOf(api, { name, input: { ...subject, ...input }, on })
  expect({ name, codes }).toEqual({ name, codes: [] })
}

/** What an act names: the meeting, or what was made of it. */
async function subjectOf(name: string, meetingId: string): Promise<object> {
  const part = parts[name]
  if (!part) return { meetingId }
  const [key, rows] = part
  const made = `select id from internal.${rows} and meeting_id = ?`
  const [row] = await api.em().execute<{ id: string }[]>(made, [meetingId])
  return { [key]: row?.id }
}

const parts: Readonly<Record<string, readonly [key: string, rows: string]>> = {
  announcementStrike: ['announcementId', 'announcement where struck_at is null'],
  assemblyMemberSign: ['memberId', 'assembly_member where signed_on is null'],
  assemblyMemberLeave: ['memberId', 'assembly_member where left_on is null'],
  assemblyMemberWithdraw: ['memberId', 'assembly_member where signed_on is not null'],
  invitationAnswer: ['invitationId', 'invitation where true'],
}
