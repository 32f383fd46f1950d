import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const WAIVE = `mutation ($input: InvitationWaiveInput!) {
  invitationWaive(input: $input) {
    meeting { waivers { category reason { ru } } }
    errors { code ground }
  }
}`

const UNWAIVE = `mutation ($input: InvitationUnwaiveInput!) {
  invitationUnwaive(input: $input) { meeting { waivers { category } } errors { code } }
}`

const SEND = `mutation ($input: InvitationSendInput!) {
  invitationSend(input: $input) { invitation { id state } errors { code } }
}`

const PUBLIC = `query ($id: ID!) {
  meeting(id: $id) { waived { category label(language: RU) reason(language: RU) } }
}`

const reason = {
  kk: 'Қалалық учаскеде ауыл шаруашылығы ұйымдары жоқ',
  ru: 'На городском участке нет организаций сельского хозяйства',
}
const office = { kk: 'Ауыл шаруашылығы бөлімі', ru: 'Отдел сельского хозяйства' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('R28-1: that a category has nobody to invite is public with its reason, and can be taken back', async () => {
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const input = { meetingId: id, category: 'AGRICULTURE' }
  const on = api.on('2026-04-02')

  const { invitationWaive } = await on.ask(WAIVE, { input: { ...input, reason } })
  const { meeting } = await on.askPublic(PUBLIC, { id })
  const { invitationUnwaive } = await on.ask(UNWAIVE, { input })
  const { meeting: after } = await on.askPublic(PUBLIC, { id })

  const waivers = [{ category: 'AGRICULTURE', reason: { ru: reason.ru } }]
  expect(invitationWaive).toEqual({ meeting: { waivers }, errors: [] })
  expect(meeting.waived).toEqual([
    { category: 'AGRICULTURE', label: 'Органы сельского хозяйства', reason: reason.ru },
  ])
  expect(invitationUnwaive).toEqual({ meeting: { waivers: [] }, errors: [] })
  expect(after.waived).toEqual([])
})

test('R28-1: a reason given again takes the place of the last', async () => {
  const { id } = await api.given.announced({ day: '2026-04-16' })
  const input = { meetingId: id, category: 'AGRICULTURE', reason }
  const other = { kk: 'Учаскеде егістік жер жоқ', ru: 'На участке нет пашни' }
  const on = api.on('2026-04-02')

  await on.ask(WAIVE, { input })
  const { invitationWaive } = await on.ask(WAIVE, { input: { ...input, reason: other } })

  const { waivers } = invitationWaive.meeting
  expect(waivers).toEqual([{ category: 'AGRICULTURE', reason: { ru: other.ru } }])
})

test('R28-1: nobody is both invited and said not to be there', async () => {
  const { id } = await api.given.announced({ day: '2026-04-17' })
  const waiving = { meetingId: id, category: 'AGRICULTURE', reason }
  const sending = { meetingId: id, category: 'AGRICULTURE', office }
  const on = api.on('2026-04-02')

  await on.ask(WAIVE, { input: waiving })
  const { invitationSend } = await on.ask(SEND, { input: sending })
  await on.ask(UNWAIVE, { input: { meetingId: id, category: 'AGRICULTURE' } })
  const { invitationSend: sent } = await on.ask(SEND, { input: sending })
  const { invitationWaive } = await on.ask(WAIVE, { input: waiving })

  expect(invitationSend.errors).toEqual([{ code: 'CATEGORY_WAIVED' }])
  expect(sent.errors).toEqual([])
  expect(invitationWaive.errors).toEqual([{ code: 'CATEGORY_INVITED', ground: '¶28' }])
})

test('R28-1: what is said of a category names nobody, and those who take part by office are not waived', async () => {
  const { id } = await api.given.announced({ day: '2026-04-18' })
  const naming = { kk: 'Ахметов Нұрлан бармайды', ru: 'Ахметов Нурлан не ездит' }
  const on = api.on('2026-04-02')
  const ask = (input: object) => on.ask(WAIVE, { input: { meetingId: id, reason, ...input } })

  const { invitationWaive: named } = await ask({ category: 'AGRICULTURE', reason: naming })
  const { invitationWaive: leader } = await ask({ category: 'POLICE_LEADERSHIP' })
  const { invitationUnwaive } = await on.ask(UNWAIVE, {
    input: { meetingId: id, category: 'HEALTH' },
  })

  expect(named.errors).toEqual([{ code: 'PERSONAL_DATA_FOUND', ground: null }])
  expect(leader.errors).toEqual([{ code: 'CATEGORY_NOT_WAIVABLE', ground: '¶26' }])
  expect(invitationUnwaive.errors).toEqual([{ code: 'CATEGORY_NOT_WAIVED' }])
})
