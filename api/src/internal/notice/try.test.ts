import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { standing } from '../finding/stored.testing.ts'
import { REFER, resident, signedMeeting } from '../outcome/way.testing.ts'

const TRY = `mutation ($input: NoticeTryInput!) {
  noticeTry(input: $input) {
    notice { state dueOn attempts { triedOn triedAt channel result } }
    errors { code ground }
  }
}`

const GIVE_UP = `mutation ($input: NoticeGiveUpInput!) {
  noticeGiveUp(input: $input) { notice { state } errors { code ground } }
}`

const PRINT = `mutation ($input: NoticePrintInput!) {
  noticePrint(input: $input) { notice { state printedAt } document errors { code ground } }
}`

const NOTICES = `query ($id: ID!) {
  meeting(id: $id) { appeals { notices { id state edition text { kk ru } attempts { channel result triedOn } } } }
}`

const OVERDUE = `{
  deadlines(kind: NOTIFY, overdue: true, first: 100) { edges { node { notice { id } } } }
}`

const to = { kk: 'Бостандық ауданының әкімдігі', ru: 'Акимат Бостандыкского района' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

async function letter() {
  const { id, appealId } = await signedMeeting(api)
  const told = { notifiedOn: '2026-04-17', notifiedBy: 'LETTER' }
  const input = { appealId, to, ground: 'COMPETENCE', ...told }
  await api.on('2026-04-17').ask(REFER, { input })
  const { meeting } = await api.on('2026-04-17').ask(NOTICES, { id })
  return { ...meeting.appeals[0].notices[0], meetingId: id }
}

function tried(noticeId: string, at: string, result: string) {
  const input = { noticeId, channel: 'PHONE', result, at }
  return api.on(at).ask(TRY, { input })
}

test('R32-16: a forwarding leaves the proof that its initiator was told: channel, day, words and what came of it', async () => {
  const notice = await letter()

  expect(notice).toMatchObject({
    ...{ state: 'SENT', edition: 1 },
    attempts: [{ channel: 'LETTER', result: 'SENT', triedOn: '2026-04-17' }],
  })
  expect(notice.text.kk).toContain(`мына мемлекеттік органға жіберілді: ${to.kk}`)
  expect(notice.text.ru).toContain(`направлено в государственный орган: ${to.ru}`)
  expect(JSON.stringify(notice.text)).not.toContain('Дүйсенбаева')
})

test('R32-16: a letter is printed with whom it is for and who signs it, in both languages', async () => {
  const { id: noticeId } = await letter()

  const { noticePrint } = await api.on('2026-04-17').ask(PRINT, { input: { noticeId } })

  expect(noticePrint).toMatchObject({ notice: { state: 'SENT' }, errors: [] })
  expect(noticePrint.notice.printedAt).not.toBeNull()
  expect(noticePrint.document).toContain(resident.name)
  expect(noticePrint.document).toContain('Полиция капитаны Қанат Төлегенұлы Жұмағали')
  expect(noticePrint.document).toContain('<h1>Уведомление</h1>')
})

test('R32-16: nobody counts as one who could not be told before two attempts on different days and at different hours', async () => {
  const { id: noticeId } = await letter()
  const giveUp = (on: string) => api.on(on).ask(GIVE_UP, { input: { noticeId } })

  await tried(noticeId, '2026-04-20T06:00:00Z', 'RETURNED')
  const early = await giveUp('2026-04-20T07:00:00Z')
  await tried(noticeId, '2026-04-20T12:00:00Z', 'NO_ANSWER')
  const sameDay = await giveUp('2026-04-20T12:30:00Z')
  await tried(noticeId, '2026-04-21T06:20:00Z', 'NO_ANSWER')
  const sameHour = await giveUp('2026-04-21T06:30:00Z')
  await tried(noticeId, '2026-04-22T13:00:00Z', 'NO_ANSWER')
  const { noticeGiveUp } = await giveUp('2026-04-22T13:10:00Z')

  const tooEarly = [{ code: 'GIVEN_UP_TOO_EARLY', ground: '¶32' }]
  expect(early.noticeGiveUp.errors).toEqual(tooEarly)
  expect(sameDay.noticeGiveUp.errors).toEqual(tooEarly)
  expect(sameHour.noticeGiveUp.errors).toEqual(tooEarly)
  expect(noticeGiveUp).toEqual({ notice: { state: 'UNREACHABLE' }, errors: [] })
  const { noticeTry } = await tried(noticeId, '2026-04-23T06:00:00Z', 'DELIVERED')
  expect(noticeTry.errors).toEqual([{ code: 'ALREADY_NOTIFIED', ground: '¶32' }])
})

test('R32-13: a channel that failed shows among what is overdue after three working days', async () => {
  const { id: noticeId } = await letter()
  const isOverdue = async (on: string) => {
    const { deadlines } = await api.on(on).ask(OVERDUE)
    return deadlines.edges.some(
      ({ node }: { node: { notice: { id: string } } }) => node.notice.id === noticeId,
    )
  }

  const sent = await isOverdue('2026-06-01')
  const { noticeTry } = await tried(noticeId, '2026-04-20T06:00:00Z', 'RETURNED')

  expect(sent).toBe(false)
  expect(noticeTry.notice).toMatchObject({ state: 'FAILED', dueOn: '2026-04-23' })
  expect(await isOverdue('2026-04-23')).toBe(false)
  expect(await isOverdue('2026-04-24')).toBe(true)
  await tried(noticeId, '2026-04-24T06:00:00Z', 'DELIVERED')
  expect(await isOverdue('2026-04-27')).toBe(false)
})

test('R32-13: a channel that failed is a finding after three working days, and stays one when word comes too late', async () => {
  const { id: noticeId, meetingId } = await letter()
  const forwarding = async () => {
    const { cause } = await standing(api, { ...api.city, meetingId, duty: 'FORWARDING' })
    return cause
  }
  const morning = (day: string) => api.night('judge_nights', `${day}T00:00:00Z`)

  const sent = await forwarding()
  await tried(noticeId, '2026-04-20T06:00:00Z', 'RETURNED')
  const returned = await forwarding()
  await morning('2027-01-11')
  const late = await forwarding()
  await tried(noticeId, '2027-01-11T06:00:00Z', 'DELIVERED')

  expect([sent, returned, late, await forwarding()]).toEqual([
    'FORWARDED_WITH_WORD',
    'WORD_PENDING',
    'INITIATOR_UNTOLD',
    'INITIATOR_UNTOLD',
  ])
})
