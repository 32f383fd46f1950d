import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import {
  day,
  PUBLISH,
  raised,
  recorded,
  registered,
  resident,
  reviewed,
  signed,
} from '../outcome/way.testing.ts'
import { done } from '../slip/way.testing.ts'

const LINKS = `query ($id: ID!) {
  meeting(id: $id) { joinLink notice { announcements { link } } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each([
  { link: 'https://instagram.com/seitkali_erlan', found: 'seitkali' },
  {
    link: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&ab_channel=erlanseitkali',
    found: 'erlanseitkali',
  },
  { link: 'https://t.me/%73eitkali', found: '%73eitkali' },
])(
  'a link to somebody who came into the register later refuses the publication until it is hidden: $link',
  async ({ link, found }) => {
    const id = await signedMeeting({
      evidence: { channel: 'EMPLOYERS', link, firstPublicOn: '2026-03-15' },
    })
    const before = await refusals(id)
    await mentioned(id)

    const errors = await refusals(id)
    await hidden(id, decodeURIComponent(found))

    expect(before).toEqual([])
    expect(errors).toMatchObject([{ code: 'REGISTER_NAME_FOUND' }])
    expect(errors[0].spans).toContainEqual({ field: 'link:1', type: 'PERSON', text: found })
    expect(await refusals(id)).toEqual([])
    expect((await linksOf(id)).notice.announcements).toContainEqual({ link: null })
  },
)

test('so does the link by which a meeting is joined, and it can be hidden too', async () => {
  const joinLink = 'https://t.me/seitkali_erlan'
  const id = await signedMeeting({ joinLink })
  await mentioned(id)

  const errors = await refusals(id)
  const before = await linksOf(id)
  await hidden(id, 'seitkali_erlan')

  expect(errors).toMatchObject([{ code: 'REGISTER_NAME_FOUND' }])
  expect(errors[0].spans).toContainEqual({ field: 'join:1', type: 'PERSON', text: 'seitkali' })
  expect(before.joinLink).toBe(joinLink)
  expect((await linksOf(id)).joinLink).toBeNull()
  expect(await refusals(id)).toEqual([])
})

test('words that a reviewer hides everywhere stand in no public link either', async () => {
  const link = 'https://example.kz/zheltyi-naves'
  const id = await signedMeeting({
    evidence: { channel: 'EMPLOYERS', link, firstPublicOn: '2026-03-15' },
  })
  const everywhere = [{ words: 'naves' }]
  await done(api.on('2026-04-17').as('reviewer'), 'outcomeReview', { meetingId: id, everywhere })

  const errors = await refusals(id)

  expect(errors).toEqual([
    { code: 'LEFT_IN_TEXT', spans: [{ field: 'link:1', type: 'PERSON', text: link }] },
  ])
})

interface Asked {
  readonly evidence?: object
  readonly joinLink?: string
}

async function signedMeeting({ evidence, joinLink }: Asked): Promise<string> {
  const { id } = await api.given.held({ day, ...(joinLink && { form: 'ONLINE', joinLink }) })
  if (evidence) await done(api.on('2026-04-16'), 'announcementRecord', { meetingId: id, evidence })
  await raised(api, id, { participantId: await registered(api, id, resident) })
  await recorded(api, id)
  await signed(api, id)
  return id
}

async function mentioned(meetingId: string): Promise<void> {
  const input = { meetingId, name: 'Сейтқали Ерлан' }
  await done(api.on('2026-04-16'), 'participantMention', input)
}

function hidden(meetingId: string, words: string) {
  const asked = { meetingId, reason: 'PERSONAL_DATA', passages: [{ words }] }
  return done(api.on('2026-04-17'), 'outcomeWithdraw', asked)
}

/** Reviews the outcome and tries to publish it; gives why that was refused. */
async function refusals(meetingId: string) {
  await reviewed(api, meetingId)
  const reviewer = api.on('2026-04-17').as('reviewer')
  const { outcomePublish } = await reviewer.ask(PUBLISH, { input: { meetingId } })
  return outcomePublish.errors.map(({ code, spans }: { code: string; spans: object[] }) => ({
    code,
    spans,
  }))
}

async function linksOf(id: string) {
  const { meeting } = await api.on('2026-04-18').askPublic(LINKS, { id })
  return meeting
}
