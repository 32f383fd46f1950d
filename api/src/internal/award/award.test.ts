import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, codesOf, startApi } from '../../testing/index.ts'
import {
  day,
  published,
  registered,
  resident,
  reviewed,
  signedMeeting,
} from '../outcome/way.testing.ts'

const fields =
  'award { id version consents name { ru } title { ru } } errors { code ground spans { field text } }'
const acts = {
  awardGive: `mutation ($input: AwardGiveInput!) { awardGive(input: $input) { ${fields} } }`,
  awardConsent: `mutation ($input: AwardConsentInput!) { awardConsent(input: $input) { ${fields} } }`,
  awardWithdrawConsent: `mutation ($input: AwardWithdrawConsentInput!) { awardWithdrawConsent(input: $input) { ${fields} } }`,
  awardStrike: `mutation ($input: AwardStrikeInput!) { awardStrike(input: $input) { ${fields} } }`,
}

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) {
    awards {
      recipient form merit(language: RU)
      kk: name(language: KK) ru: name(language: RU) en: name(language: EN)
      thankedKk: thanked(language: KK) thankedRu: thanked(language: RU) thankedEn: thanked(language: EN)
    }
  }
}`

const OF_MEETING = `query ($id: ID!) {
  meeting(id: $id) { awards { id struckAt consents consentedOn name { ru } } }
}`

const name = { kk: 'Нұрпейісова Жансая Болатқызы', ru: 'Нурпеисова Жансая Болатовна' }
const merit = { kk: 'Ауладағы кезекшілік үшін', ru: 'За дежурство во дворе' }
const consent = { on: day, document: 'Расписка № 3' }
const given = { recipient: 'RESIDENT', form: 'LETTER_OF_THANKS', name, merit }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R34-2: of a resident who did not agree to be named it is said in three languages that a resident was thanked', async () => {
  const { id: meetingId } = await api.given.held({ day })

  const { errors } = await act('awardGive', { meetingId, ...given })

  expect(errors).toEqual([])
  expect(await awardsOf(meetingId)).toEqual([
    {
      ...{ recipient: 'RESIDENT', form: 'LETTER_OF_THANKS', kk: null, ru: null, en: null },
      ...{ thankedKk: 'Тұрғынға алғыс айтылды', thankedRu: 'Жителю выражена благодарность' },
      ...{ thankedEn: 'A resident was thanked', merit: merit.ru },
    },
  ])
})

test('R34-2: with the consent on record the name is public, and once it is withdrawn the name is gone at once', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const { award } = await act('awardGive', { meetingId, ...given })

  await act('awardConsent', { awardId: award.id, ...consent })
  const named = await awardsOf(meetingId)
  const { errors } = await act('awardWithdrawConsent', { awardId: award.id }, 'reviewer')

  expect(named).toMatchObject([{ kk: name.kk, ru: name.ru, en: 'Nurpeiisova Zhansaya Bolatkyzy' }])
  expect(errors).toEqual([])
  expect(await awardsOf(meetingId)).toMatchObject([
    { kk: null, ru: null, en: null, thankedEn: 'A resident was thanked' },
  ])
  const rows = await api
    .em()
    .execute<{ row: string }[]>('select to_jsonb(m)::text as row from public_record.meeting m')
  expect(rows.some(({ row }) => row.includes('Нурпеисова'))).toBe(false)
})

test('R34-2: whatever is done to the meeting afterwards, the name comes back by a new consent alone', async () => {
  const { id: meetingId } = await signedMeeting(api)
  const { award } = await act('awardGive', { meetingId, ...given })
  await act('awardConsent', { awardId: award.id, ...consent })
  await act('awardWithdrawConsent', { awardId: award.id })

  await published(api, meetingId)
  const withoutConsent = await awardsOf(meetingId)
  await act('awardConsent', { awardId: award.id, ...consent })

  expect(withoutConsent).toMatchObject([{ ru: null }])
  expect(await awardsOf(meetingId)).toMatchObject([{ ru: name.ru }])
})

test('R34-2: whoever reads the meeting finds its awards months later, and takes a name off by what they find', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const { award: mistaken } = await act('awardGive', { meetingId, ...given })
  const { award: named } = await act('awardGive', { meetingId, ...given })
  await act('awardConsent', { awardId: named.id, ...consent })
  await act('awardStrike', { awardId: mistaken.id })
  const reviewer = api.on('2026-09-01').as('reviewer')

  const { meeting } = await reviewer.ask(OF_MEETING, { id: meetingId })
  const found = meeting.awards.find(({ consents }: { readonly consents: boolean }) => consents)
  await act('awardWithdrawConsent', { awardId: found.id }, 'reviewer')

  expect(meeting.awards).toHaveLength(2)
  expect(found).toEqual({
    ...{ id: named.id, struckAt: null, consents: true, consentedOn: day },
    name: { ru: name.ru },
  })
  expect(await awardsOf(meetingId)).toMatchObject([{ ru: null }])
})

test('R34-2: associations and organisations are public by their name', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const title = { kk: '№ 25 мектептің ата-аналар комитеті', ru: 'Родительский комитет школы № 25' }

  const { award } = await act('awardGive', {
    ...{ meetingId, recipient: 'ASSOCIATION', form: 'CERTIFICATE', name: title, merit },
  })

  expect(await awardsOf(meetingId)).toMatchObject([{ recipient: 'ASSOCIATION', ru: title.ru }])
  const { errors } = await act('awardConsent', { awardId: award.id, ...consent })
  expect(errors).toMatchObject([{ code: 'CONSENT_OF_NO_RESIDENT', ground: '¶34' }])
})

test.each([
  { field: 'name.ru', other: { recipient: 'ORGANISATION' } },
  { field: 'merit.ru', other: { merit: { kk: merit.kk, ru: 'Нурпеисовой Жансае за дежурство' } } },
  {
    field: 'merit.ru',
    other: { name: null, merit: { kk: merit.kk, ru: 'За помощь Дуйсенбаевой' } },
  },
  { field: 'merit.kk', other: { merit: { kk: 'Алғыс, 8 701 234 56 78', ru: merit.ru } } },
])(
  'R34-2: no resident gets out as an organisation or in what is said of an award: $field',
  async ({ field, other }) => {
    const { id: meetingId } = await api.given.held({ day })
    await registered(api, meetingId, resident)

    const { errors } = await act('awardGive', { meetingId, ...given, ...other })

    expect(errors).toMatchObject([{ code: 'PERSONAL_DATA_FOUND' }])
    expect(errors[0].spans.map((span: { field: string }) => span.field)).toContain(field)
    expect(await awardsOf(meetingId)).toEqual([])
  },
)

test('R34-2: what is more than a name is not published as one, whatever the consent says', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const more = { kk: name.kk, ru: `${name.ru}, Абая 52` }
  const { award } = await act('awardGive', { meetingId, ...given, name: more })

  const { errors } = await act('awardConsent', { awardId: award.id, ...consent })

  expect(errors).toMatchObject([{ code: 'AWARDED_UNNAMED' }])
  expect(await awardsOf(meetingId)).toMatchObject([{ ru: null }])
})

test('R34-2: no consent brings a name back that staff hid, until a reviewer says why it may stand again', async () => {
  const { id: meetingId } = await signedMeeting(api)
  const kiosk = { kk: 'Арман дүкені', ru: 'Роза киоск' }
  const named = { ...given, name: { kk: 'Арман Роза', ru: 'Роза Арман' } }
  await act('awardGive', { meetingId, ...given, recipient: 'ORGANISATION', name: kiosk })
  const passages = [{ words: 'роза', type: 'PERSON' }]
  await done('outcomeWithdraw', { meetingId, reason: 'PERSONAL_DATA', passages })
  const { award } = await act('awardGive', { meetingId, ...named })

  const { errors } = await act('awardConsent', { awardId: award.id, ...consent })
  const hidden = await awardsOf(meetingId)
  const again = { words: 'роза', type: 'PERSON', decision: 'KEEP', because: 'Её киоск' }
  await done('outcomeReview', { meetingId, rest: 'HIDE', everywhere: [again] }, 'reviewer')
  await act('awardConsent', { awardId: award.id, ...consent })

  expect(errors).toMatchObject([{ code: 'NAME_HIDDEN', ground: null }])
  expect(JSON.stringify(hidden)).not.toContain('Роза')
  expect(await awardsOf(meetingId)).toContainEqual(expect.objectContaining({ ru: 'Роза Арман' }))
})

const HIDE = `mutation ($input: OutcomeWithdrawInput!) {
  outcomeWithdraw(input: $input) { remarks errors { code } }
}`

test.each(['Жансая Нурпеисова', 'Нурпеисову', 'Нұрпейісованың', 'Nurpeiisova'])(
  'R34-2: a name that is public by consent is hidden at once too, and the consent is taken back: %s',
  async (words) => {
    const { id: meetingId } = await api.given.held({ day })
    const { award } = await act('awardGive', { meetingId, ...given })
    await act('awardConsent', { awardId: award.id, ...consent })
    const passages = [{ words }]
    const input = { meetingId, reason: 'PERSON_ASKED', passages }

    const { outcomeWithdraw } = await api.on('2026-04-16').ask(HIDE, { input })

    expect(outcomeWithdraw).toEqual({
      remarks: [expect.stringContaining('consent is taken back')],
      errors: [],
    })
    expect(await awardsOf(meetingId)).toMatchObject([{ kk: null, ru: null, en: null }])
    const { errors } = await act('awardConsent', { awardId: award.id, ...consent })
    expect(errors).toMatchObject([{ code: 'NAME_HIDDEN' }])
  },
)

const DECIDE = `mutation ($input: OutcomeReviewInput!) {
  outcomeReview(input: $input) { remarks errors { code } }
}`

test.each([
  { words: 'Нурпеисова', remarks: [expect.stringContaining('consent is taken back')], ru: null },
  { words: 'служба освещения', remarks: [], ru: name.ru },
])('R34-2: so is one that a reviewer hides everywhere: $words', async ({ words, remarks, ru }) => {
  const { id: meetingId } = await signedMeeting(api)
  const { award } = await act('awardGive', { meetingId, ...given })
  await act('awardConsent', { awardId: award.id, ...consent })
  const input = { meetingId, everywhere: [{ words }] }

  const { outcomeReview } = await api.on('2026-04-16').as('reviewer').ask(DECIDE, { input })

  expect(outcomeReview).toEqual({ remarks, errors: [] })
  expect(await awardsOf(meetingId)).toMatchObject([{ ru }])
})

test.each([
  { called: resident.name, reopened: false, because: 'is in the register' },
  { called: name.kk, reopened: true, because: 'is on no list' },
])('an outcome is read again once somebody is awarded who $because', async (awarded) => {
  const { called, reopened } = awarded
  const { id: meetingId } = await signedMeeting(api)
  await reviewed(api, meetingId, '2026-04-16')

  await act('awardGive', { meetingId, ...given, name: { kk: called, ru: called } })

  const [outcome] = await api
    .em()
    .execute('select reviewed_at is null as reopened from internal.outcome where id = ?', [
      meetingId,
    ])
  expect(outcome).toEqual({ reopened })
})

test('R34-1: an award entered by mistake is struck out, and nobody reads of it any more', async () => {
  const { id: meetingId } = await api.given.held({ day })
  const { award } = await act('awardGive', { meetingId, ...given })

  await act('awardStrike', { awardId: award.id })

  expect(await awardsOf(meetingId)).toEqual([])
  const { errors } = await act('awardStrike', { awardId: award.id })
  expect(errors).toMatchObject([{ code: 'AWARD_STRUCK' }])
})

async function act(name: keyof typeof acts, input: object, as: Account = 'inspector') {
  const answer = await api.on('2026-04-16').as(as).ask(acts[name], { input })
  return answer[name]
}

async function done(called: string, input: object, as: Account = 'inspector'): Promise<void> {
  expect(await codesOf(api, { name: called, input, on: '2026-04-16', as })).toEqual([])
}

async function awardsOf(id: string): Promise<readonly object[]> {
  const { meeting } = await api.on('2026-04-17').askPublic(PUBLIC, { id })
  return meeting.awards
}
