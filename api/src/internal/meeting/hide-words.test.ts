import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evening } from '../../testing/given.ts'
import { type Account, codesOf, startApi } from '../../testing/index.ts'
import { day, published, signedMeeting } from '../outcome/way.testing.ts'

/** What no engine finds, and somebody recognises. */
const both = { kk: 'Қақпа жанындағы сары қалқа', ru: 'Жёлтый навес у ворот' }
const passages = [{ words: 'жёлтый навес у ворот' }, { words: 'қақпа жанындағы сары қалқа' }]
const pattern = /навес|қалқа/i

const announcedOn = '2026-03-26'
const hiddenOn = '2026-04-19'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test.each(['assistant', 'inspector', 'head', 'reviewer', 'supervisor'] as const)(
  'whatever residents read of a meeting that is still to come is hidden at once by whoever may read it: %s',
  async (account) => {
    const { id } = await api.given.meeting({ day, note: both, venue: both, address: both })
    const meeting = { meetingId: id }
    const preparation = { time: { basis: 'POLL', words: both } }
    const evidence = { channel: 'EMPLOYERS', outlet: both, firstPublicOn: '2026-03-20' }
    await done('meetingPrepare', { ...meeting, preparation })
    await done('meetingAnnounce', { ...meeting, evidence })
    await done('invitationSend', { ...meeting, category: 'HEALTH', office: both })
    await done('invitationWaive', { ...meeting, category: 'AGRICULTURE', reason: both })
    const startsAt = evening(day, '18:30')
    await done('meetingMove', { ...meeting, startsAt, reason: 'VENUE_LOSS', words: both })
    const before = await placesOf(id)

    await hide(id, account)

    expect(before).toEqual(
      expect.arrayContaining([
        'venue',
        'note',
        'time_basis',
        'notice',
        'changes',
        'previous_starts',
      ]),
    )
    expect(before).toEqual(expect.arrayContaining(['invited', 'waived']))
    expect(await placesOf(id)).toEqual([])
    expect(await asked(id)).not.toMatch(pattern)
  },
)

test.each([
  { name: 'meetingCancel', reason: 'WEATHER', on: '2026-04-10' },
  { name: 'meetingMiss', reason: 'WEATHER', on: '2026-04-16' },
])('why a meeting did not take place is hidden at once: $name', async ({ name, reason, on }) => {
  const { id } = await api.given.announced({ day })
  await done(name, { meetingId: id, reason, words: both }, { on })
  const before = await placesOf(id)

  await hide(id)

  expect(before).toEqual(['changes', 'reason'])
  expect(await placesOf(id)).toEqual([])
})

test('for what somebody was awarded is hidden at once, whether an outcome is public or not', async () => {
  const { id } = await signedMeeting(api)
  const award = { recipient: 'ORGANISATION', form: 'OTHER', name: both, merit: both }
  await done('awardGive', { meetingId: id, ...award }, { on: '2026-04-16' })
  const before = await placesOf(id)

  await hide(id)
  await published(api, id, '2026-04-20')

  expect(before).toEqual(['awards'])
  expect(await placesOf(id)).toEqual([])
})

test('a quotation that runs over what is hidden already hides the rest of it wherever it stands', async () => {
  const said = 'Дүйсенбаева жёлтый навес у ворот строит.'
  const { id } = await signedMeeting(api, { text: said, language: 'RU' })
  const award = { recipient: 'ORGANISATION', form: 'OTHER', name: both, merit: both }
  await done('awardGive', { meetingId: id, ...award }, { on: '2026-04-16' })
  await published(api, id)
  const before = await whole(id)

  const quoted = [{ words: '[житель 1] жёлтый навес у ворот' }]
  const named = { meetingId: id, reason: 'PERSONAL_DATA', passages: quoted }
  await done('outcomeWithdraw', named, { on: hiddenOn })

  expect(before).toContain('[житель 1] жёлтый навес у ворот')
  expect(await whole(id)).not.toMatch(/навес/i)
})

test('why an outcome was taken back is hidden at once, and the outcome stays as it is', async () => {
  const { id } = await signedMeeting(api)
  await published(api, id)
  await done(
    'outcomeWithdraw',
    { meetingId: id, reason: 'OTHER', words: both },
    { on: '2026-04-18' },
  )
  const before = await whole(id)

  await hide(id)

  expect(before).toMatch(pattern)
  expect(await whole(id)).not.toMatch(pattern)
})

test('why a finding was contested is hidden at once', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const { precinctId } = api.city
  const finding = { precinctId, quarter: '2026-Q2', duty: 'INVITATIONS', meetingId }
  const contested = { ...finding, verdict: 'MET', reason: both }
  await done('findingCorrect', contested, { on: '2026-04-18', as: 'reviewer' })
  const before = await whole(meetingId)

  await hide(meetingId)

  expect(before).toMatch(pattern)
  expect(await whole(meetingId)).not.toMatch(pattern)
})

test('words that stand beside an outcome alone send it to no reviewer', async () => {
  const { id } = await signedMeeting(api)
  const award = { recipient: 'ORGANISATION', form: 'OTHER', name: both, merit: both }
  await done('awardGive', { meetingId: id, ...award }, { on: '2026-04-16' })
  await published(api, id)

  await hide(id)

  const OUTCOME = 'query ($id: ID!) { outcome(id: $id) { version } }'
  const { outcome } = await api.on(hiddenOn).askPublic(OUTCOME, { id })
  expect(outcome.version).toBe(1)
  expect(await placesOf(id)).toEqual([])
})

test('what was hidden is not written anew, and it stays on record who had it hidden', async () => {
  const { id } = await api.given.announced({ day, note: both })
  await hide(id, 'assistant', '2026-04-01')
  const waived = { meetingId: id, category: 'AGRICULTURE', reason: both }

  const codes = await codesOf(api, { name: 'invitationWaive', input: waived, on: '2026-04-02' })

  expect(codes).toEqual(['PERSONAL_DATA_FOUND'])
  expect(await placesOf(id)).toEqual([])
  const kept = await api.em().execute(
    `select words, reason, staff.login, at::date::text as day
       from internal.hidden_words join internal.staff on staff.id = "by"
      where meeting_id = ? order by turn`,
    [id],
  )
  const by = { reason: 'PERSONAL_DATA', login: 'assistant', day: '2026-04-01' }
  expect(kept).toMatchObject(passages.map(({ words }) => ({ words, ...by })))
})

test('what was hidden of a meeting is hidden in its outcome too, and is shown to the reviewer as such', async () => {
  const said = 'Жёлтый навес у ворот мешает проезду.'
  const { id } = await signedMeeting(api, { text: said, language: 'RU' })
  const award = { recipient: 'ORGANISATION', form: 'OTHER', name: both, merit: both }
  await done('awardGive', { meetingId: id, ...award }, { on: '2026-04-16' })

  await hide(id, 'inspector', '2026-04-16')

  const { toReview } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask('query ($id: ID!) { toReview(meetingId: $id) { review { everywhere } } }', { id })
  expect(toReview.review.everywhere).toEqual(passages.map(({ words }) => words))
  await published(api, id, '2026-04-20')
  expect(await whole(id)).not.toMatch(pattern)
})

test('an address of a page is not shown where it holds the words', async () => {
  const { id } = await api.given.meeting({ day })
  const link = 'https://example.kz/navesova/1'
  const evidence = { channel: 'EMPLOYERS', outlet: both, link, firstPublicOn: '2026-03-20' }
  await done('meetingAnnounce', { meetingId: id, evidence })
  const named = { reason: 'PERSONAL_DATA', passages: [{ words: 'Navesova' }] }
  const before = await whole(id)

  await done('outcomeWithdraw', { meetingId: id, ...named })

  expect(before).toContain('navesova')
  expect(await whole(id)).not.toContain('navesova')
})

test('evidence stays as it was recorded, and nobody changes what was hidden', async () => {
  const { id } = await api.given.meeting({ day })
  const evidence = { channel: 'EMPLOYERS', outlet: both, firstPublicOn: '2026-03-20' }
  await done('meetingAnnounce', { meetingId: id, evidence })

  await hide(id)

  const [kept] = await api
    .em()
    .execute<{ outlet: object }[]>(
      'select outlet from internal.announcement where meeting_id = ?',
      [id],
    )
  expect(kept?.outlet).toEqual(both)
  await expect(
    api.em().execute(`update internal.hidden_words set words = 'x' where meeting_id = ?`, [id]),
  ).rejects.toThrow('kept as it was')
})

test.each([
  { words: 'Такого там нет', code: 'PASSAGE_NOT_FOUND' },
  { words: ' … ', code: 'INVALID_INPUT' },
])('words that do not stand there are refused: $words', async ({ words, code }) => {
  const { id } = await api.given.announced({ day })
  const input = { meetingId: id, reason: 'PERSONAL_DATA', passages: [{ words }] }

  expect(await codesOf(api, { name: 'outcomeWithdraw', input, on: hiddenOn })).toEqual([code])
})

test('of a meeting that is only planned nothing is public', async () => {
  const { id } = await api.given.meeting({ day, note: both })
  const input = { meetingId: id, reason: 'PERSONAL_DATA', passages }

  const codes = await codesOf(api, { name: 'outcomeWithdraw', input, on: '2026-03-20' })

  expect(codes).toEqual(['NOT_PUBLISHED'])
})

function hide(meetingId: string, as: Account = 'inspector', on = hiddenOn) {
  return done('outcomeWithdraw', { meetingId, reason: 'PERSONAL_DATA', passages }, { on, as })
}

interface When {
  readonly on?: string
  readonly as?: Account
}

async function done(name: string, input: object, { on = announcedOn, as }: When = {}) {
  expect([name, await codesOf(api, { name, input, on, as })]).toEqual([name, []])
}

/** The columns of the published meeting that hold the words. */
async function placesOf(id: string): Promise<string[]> {
  const columns = await api.em().execute<{ key: string; value: string }[]>(
    `select key, value::text from public_record.meeting, jsonb_each(to_jsonb(meeting)) where id = ?
      order by key`,
    [id],
  )
  return columns.filter(({ value }) => pattern.test(value)).map(({ key }) => key)
}

/** Every published row that speaks of a meeting. */
async function whole(id: string): Promise<string> {
  const rows = await api.em().execute<{ row: string }[]>(
    `select to_jsonb(meeting)::text as row from public_record.meeting where id = ?
      union all select to_jsonb(outcome)::text from public_record.outcome where id = ?
      union all select to_jsonb(outcome_item)::text from public_record.outcome_item where outcome_id = ?
      union all select to_jsonb(finding)::text from public_record.finding where meeting_id = ?`,
    [id, id, id, id],
  )
  return rows.map(({ row }) => row).join('\n')
}

async function asked(id: string): Promise<string> {
  const text = ['KK', 'RU', 'EN'].map(
    (language) => `${language}: meeting(id: $id) {
      venue { name(language: ${language}) address(language: ${language}) }
      note(language: ${language})
      invited { label(language: ${language}) }
      waived { reason(language: ${language}) }
      notice { announcements { outlet(language: ${language}) link } }
    }`,
  )
  return JSON.stringify(await api.on(hiddenOn).askPublic(`query ($id: ID!) { ${text} }`, { id }))
}
