import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { PUBLIC, published, REFER, signedMeeting } from '../outcome/way.testing.ts'

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
