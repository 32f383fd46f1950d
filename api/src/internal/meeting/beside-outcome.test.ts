import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import {
  day,
  evening,
  PUBLISH,
  raised,
  recorded,
  registered,
  resident,
  reviewed,
  signed,
  signedMeeting,
} from '../outcome/way.testing.ts'
import { done } from '../slip/way.testing.ts'

const words = { kk: 'Арман дүкені', ru: 'Роза киоск' }
const plain = { kk: 'Тәртіп үшін', ru: 'За порядок' }
const evidence = { channel: 'EMPLOYERS', firstPublicOn: '2026-03-15', outlet: words }
const award = { recipient: 'ORGANISATION', form: 'OTHER', name: plain, merit: plain }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each([
  { field: 'note:1', act: 'meetingPrepare', input: { preparation: {}, note: words } },
  {
    field: 'time:1',
    act: 'meetingPrepare',
    input: { preparation: { time: { basis: 'REASON', words } } },
  },
  { field: 'outlet:1', act: 'announcementRecord', input: { evidence } },
  { field: 'waiver:1', act: 'invitationWaive', input: { category: 'AGRICULTURE', reason: words } },
  { field: 'award:1', act: 'awardGive', input: { ...award, name: words } },
  { field: 'merit:1', act: 'awardGive', input: { ...award, merit: words } },
  { field: 'office:1', act: 'invitationSend', input: { category: 'HEALTH', office: words } },
  {
    field: 'correction:1',
    act: 'findingCorrect',
    input: { quarter: '2026-Q2', duty: 'INVITATIONS', verdict: 'MET', reason: words },
  },
])(
  'nothing is published while $field names whoever came into the register after it was written',
  async ({ field, act, input }) => {
    const { id } = await api.given.held({ day })
    await said(id, act, input)
    await raised(api, id, { participantId: await registered(api, id, resident) })
    await recorded(api, id)
    await signed(api, id)
    const before = await refusals(id)

    await mentioned(id, 'Роза Арман')

    expect(before).toEqual([])
    expect(await refusals(id)).toEqual([
      {
        code: 'REGISTER_NAME_FOUND',
        message: expect.any(String),
        spans: [
          { field: `${field}:kk`, type: 'NAME', text: 'Арман' },
          { field: `${field}:ru`, type: 'NAME', text: 'Роза' },
        ],
      },
    ])
  },
)

test.each([
  { field: 'venue:1', planned: { venue: words }, moved: null },
  { field: 'climate:1', planned: { form: 'OUTDOORS', climate: words }, moved: null },
  { field: 'change:2', planned: {}, moved: { reason: 'VENUE_LOSS', venue: plain, words } },
  { field: 'after:2', planned: {}, moved: { reason: 'VENUE_LOSS', venue: words } },
])(
  'what nobody writes anew after the meeting is read with the register too: $field',
  async ({ field, planned, moved }) => {
    const { id } = await api.given.announced({ day, ...planned })
    if (moved) await done(api.on('2026-03-27'), 'meetingMove', { meetingId: id, ...moved })
    await done(api.on(evening), 'meetingHold', { meetingId: id, startedAt: '2026-04-15T14:05:00Z' })
    await raised(api, id, { participantId: await registered(api, id, resident) })
    await recorded(api, id)
    await signed(api, id)
    const before = await refusals(id)

    await mentioned(id, 'Роза Арман')

    expect(before).toEqual([])
    expect(fieldsOf(await refusals(id))).toEqual(
      expect.arrayContaining([`${field}:kk`, `${field}:ru`]),
    )
  },
)

test('an address is called as many residents are, and keeps nothing from being published', async () => {
  const { id } = await api.given.held({ day })
  await raised(api, id, { participantId: await registered(api, id, { name: 'Абай Серік' }) })
  await recorded(api, id)
  await signed(api, id)

  expect(await refusals(id)).toEqual([])
})

test.each([
  { of: 'somebody who came into the register since', name: 'Роза Арман' },
  { of: 'nobody', name: null },
])('hiding it lets the outcome be published, whose name it is or $of', async ({ name }) => {
  const { id } = await api.given.held({ day })
  await said(id, 'announcementRecord', { evidence })
  await raised(api, id, { participantId: await registered(api, id, resident) })
  await recorded(api, id)
  await signed(api, id)
  if (name) await mentioned(id, name)

  await done(api.on('2026-04-16'), 'outcomeWithdraw', {
    ...{ meetingId: id, reason: 'PERSONAL_DATA' },
    passages: [{ words: 'Арман' }, { words: 'Роза' }],
  })

  expect(await refusals(id)).toEqual([])
})

test('a reviewer is shown what is public beside the texts, as residents read it', async () => {
  const { id } = await signedMeeting(api)
  await said(id, 'awardGive', { ...award, name: words })
  await done(api.on('2026-04-16'), 'outcomeWithdraw', {
    ...{ meetingId: id, reason: 'PERSONAL_DATA', passages: [{ words: 'киоск' }] },
  })

  const { toReview } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask('query ($id: ID!) { toReview(meetingId: $id) { review { finished { key text } } } }', {
      id,
    })

  expect(toReview.review.finished).toEqual(
    expect.arrayContaining([
      { key: 'award:1:ru', text: 'Роза [житель 1]' },
      { key: 'address:1:ru', text: 'проспект Абая, 52' },
    ]),
  )
})

test('what is struck out since names nobody any more', async () => {
  const { id } = await api.given.held({ day })
  const { announcement } = await done(api.on(evening), 'announcementRecord', {
    ...{ meetingId: id, evidence, selection: 'announcement { id }' },
  })
  await raised(api, id, { participantId: await registered(api, id, { name: 'Роза Арман' }) })
  await recorded(api, id)
  await signed(api, id)
  const named = await refusals(id)

  await done(api.on('2026-04-16'), 'announcementStrike', {
    ...{ announcementId: announcement.id, reason: 'NOT_PUBLIC' },
  })

  expect(named).toMatchObject([{ code: 'REGISTER_NAME_FOUND' }])
  expect(await refusals(id)).toEqual([])
})

/** Says something in public at once, as whoever may. */
async function said(meetingId: string, act: string, input: object): Promise<void> {
  const { precinctId } = api.city
  const isFinding = act === 'findingCorrect'
  const asking = isFinding ? api.on(evening).as('reviewer') : api.on(evening)
  await done(asking, act, { meetingId, ...(isFinding && { precinctId }), ...input })
}

function mentioned(meetingId: string, name: string) {
  const input = { meetingId, relation: 'WITNESS', name }
  return done(api.on('2026-04-17').as('reviewer'), 'participantMention', input)
}

function fieldsOf(errors: readonly object[]) {
  return errors.flatMap((error) =>
    'spans' in error ? (error.spans as { field: string }[]).map(({ field }) => field) : [],
  )
}

/** What keeps an outcome from being published, once all is decided. */
async function refusals(meetingId: string): Promise<object[]> {
  await reviewed(api, meetingId)
  const { outcomePublish } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask(PUBLISH, { input: { meetingId } })
  return outcomePublish.errors
}
