import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import {
  day,
  evening,
  PUBLIC,
  published,
  REFER,
  raised,
  recorded,
  registered,
  signed,
  signedMeeting,
} from '../outcome/way.testing.ts'
import { done } from '../slip/way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const to = { kk: 'Бостандық ауданының әкімдігі', ru: 'Акимат Бостандыкского района' }
const told = { notifiedOn: '2026-04-17', notifiedBy: 'PHONE' }

test('R32-13: an appeal is forwarded in one act with its initiator told, or not at all', async () => {
  const { appealId } = await signedMeeting(api)
  const input = { appealId, to, ground: 'COMPETENCE' }

  const untold = await api.on('2026-04-17').ask(REFER, { input })
  const { appealRefer } = await api.on('2026-04-17').ask(REFER, { input: { ...input, ...told } })

  expect(untold.appealRefer).toMatchObject({
    appeal: null,
    errors: [{ code: 'INITIATOR_NOT_NOTIFIED', ground: '¶32' }],
  })
  expect(appealRefer).toMatchObject({
    appeal: { referredOn: '2026-04-17', notifiedOn: '2026-04-17' },
    errors: [],
  })
})

test('residents see at once that a public appeal was forwarded, and to whom', async () => {
  const { id, appealId } = await signedMeeting(api)
  await published(api, id)

  await api.on('2026-04-18').ask(REFER, { input: { appealId, to, ground: 'COMPETENCE', ...told } })

  const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
  expect(outcome.items[0]).toMatchObject({ state: 'FORWARDED', dueOn: null })
  expect(outcome.items[0].steps).toContainEqual({ kind: 'FORWARDED', to: to.ru })
})

test('a body that is written with a name is refused, and the name is shown', async () => {
  const { appealId } = await signedMeeting(api)
  const named = { kk: 'Серікбаев Ерболға', ru: 'Серикбаеву Ерболу' }

  const { appealRefer } = await api
    .on('2026-04-18')
    .ask(REFER, { input: { appealId, to: named, ground: 'COMPETENCE', ...told } })

  expect(appealRefer.errors).toMatchObject([{ code: 'PERSONAL_DATA_FOUND' }])
  expect(appealRefer.errors[0].spans).toContainEqual(expect.objectContaining({ field: 'to.ru' }))
})

test.each([
  { name: 'Бостандық Ержан', body: to },
  {
    name: 'Жарық Айдос',
    body: { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' },
  },
  {
    name: 'Жамбыл Серік',
    body: { kk: 'Жамбыл облысының прокуратурасы', ru: 'Прокуратура Жамбылской области' },
  },
])(
  'an appeal goes to $body.kk although $name came, and the outcome is published with it',
  async ({ name, body }) => {
    const { id, appealId } = await meetingOf({ name })

    const { appealRefer } = await api
      .on('2026-04-17')
      .ask(REFER, { input: { appealId, to: body, ground: 'COMPETENCE', ...told } })
    await published(api, id)

    expect(appealRefer).toMatchObject({ appeal: { referredTo: { ru: body.ru } }, errors: [] })
    const { outcome } = await api.on('2026-04-18').askPublic(PUBLIC, { id })
    expect(outcome.items[0].steps).toContainEqual({ kind: 'FORWARDED', to: body.ru })
  },
)

test('an anonymous threat goes at once to a body that shares a word with a resident', async () => {
  const { id: meetingId } = await api.given.held({ day })
  await registered(api, meetingId, { name: 'Бостандық Ержан' })
  const appealId = await raised(api, meetingId)

  const marked = await done(api.on(evening), 'appealMark', {
    ...{ appealId, concern: 'THREAT', to, selection: 'appeal { referredOn }' },
  })

  expect(marked).toMatchObject({ appeal: { referredOn: day } })
})

test.each([
  { to: { kk: 'Ахметов Серікке', ru: 'Ахметову Серику' }, what: 'a resident of the register' },
  { to: { kk: 'Серікке', ru: 'Серику' }, what: 'one by a single name' },
  { to: { kk: '«Ахметов» ЖК', ru: 'ИП «Серик»' }, what: 'one in two languages' },
  { to: { kk: 'Әкімдік', ru: 'Акимат, 8 701 555 12 34' }, what: 'a body with a telephone' },
])('$what is refused as a recipient', async ({ to: somebody }) => {
  const { appealId } = await meetingOf({ name: 'Ахметов Серік' })

  const { appealRefer } = await api
    .on('2026-04-17')
    .ask(REFER, { input: { appealId, to: somebody, ground: 'COMPETENCE', ...told } })

  expect(appealRefer.errors).toMatchObject([{ code: 'PERSONAL_DATA_FOUND' }])
})

/** A held meeting with one resident, who is named in their appeal. */
async function meetingOf(person: { readonly name: string }) {
  const { id } = await api.given.held({ day })
  const participantId = await registered(api, id, person)
  const said = { language: 'KK', text: `Түнде шу көп, деді ${person.name}.`, answer: 'PARTIAL' }
  const appealId = await raised(api, id, { participantId, ...said, answerText: 'Тексеріледі.' })
  await recorded(api, id)
  await signed(api, id)
  return { id, appealId }
}
