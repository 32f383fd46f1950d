import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { done, issued, opened, raisedAt, signed } from './way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const day = '2026-04-15'
const DUE = 'query ($id: ID!) { meeting(id: $id) { appeals { dueOn } } }'
const moved = 'year,kind,day,instead_of,source\n2026,MOVED,2026-06-22,2026-06-28,"№ 300"\n'

test('R32-10: what is not answered in full is checked from the signature on, and whoever holds the slip reads it', async () => {
  const { meetingId, appealId } = await raisedAt(api, day, { answer: 'PARTIAL' })
  const { code } = await issued(api.on(`${day}T15:00:00Z`), appealId)
  const before = await opened(api.on(`${day}T16:00:00Z`), code)

  await signed(api, { meetingId, day })

  expect(before).toMatchObject({ state: 'RECEIVED', dueOn: null })
  expect(await opened(api.on('2026-04-16'), code)).toEqual({
    ...{ state: 'CHECKING', receivedOn: day, registeredOn: '2026-04-16' },
    ...{ dueOn: '2026-05-12', dueProvisional: true, forwardedTo: null, parts: [] },
    steps: [
      { day, kind: 'RAISED', to: null },
      { day, kind: 'CHECK_OPENED', to: null },
    ],
  })
  expect(await opened(api.on('2026-06-01'), code)).toMatchObject({ state: 'OVERDUE' })
})

test('R32-11: the slip says that it was forwarded, to whom and when, and then that it was answered', async () => {
  const at = '2026-04-22'
  const { meetingId, appealId } = await raisedAt(api, at)
  const { code } = await issued(api.on(`${at}T15:00:00Z`), appealId)
  await signed(api, { meetingId, day: at })

  await done(api.on('2026-04-24'), 'appealRefer', {
    ...{ appealId, ground: 'COMPETENCE', notifiedOn: '2026-04-24', notifiedBy: 'PHONE' },
    to: { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' },
  })
  const forwarded = await opened(api.on('2026-04-25'), code)
  await done(api.on('2026-05-06'), 'appealAnswer', { appealId, text: 'Фонари горят.' })

  expect(forwarded).toMatchObject({
    state: 'FORWARDED',
    forwardedTo: 'Городская служба освещения',
    dueOn: null,
  })
  expect(await opened(api.on('2026-05-06'), code)).toMatchObject({
    state: 'DONE',
    steps: [
      { kind: 'RAISED' },
      { kind: 'CHECK_OPENED' },
      { kind: 'FORWARDED', day: '2026-04-24', to: 'Городская служба освещения' },
      { kind: 'ANSWERED_LATER', day: '2026-05-06' },
    ],
  })
})

test('what was answered in full there and then is answered, before and after the signature', async () => {
  const at = '2026-04-29'
  const { meetingId, appealId } = await raisedAt(api, at, { answer: 'FULL' })
  const { code } = await issued(api.on(`${at}T15:00:00Z`), appealId)
  const before = await opened(api.on(`${at}T16:00:00Z`), code)

  await signed(api, { meetingId, day: at })

  expect([before.state, (await opened(api.on('2026-06-01'), code)).state]).toEqual([
    'ANSWERED',
    'ANSWERED',
  ])
})

test('R32-14: both parts of a split appeal stand on the slip, each with what became of it', async () => {
  const at = '2026-05-12'
  const { meetingId, appealId } = await raisedAt(api, at)
  const { code } = await issued(api.on(`${at}T15:00:00Z`), appealId)
  await signed(api, { meetingId, day: at })
  await done(api.on('2026-05-13'), 'appealSplit', {
    appealId,
    parts: [
      { topic: 'NOISE', text: 'Шум.', forPolice: true },
      { topic: 'LIGHTING', text: 'Фонари.', forPolice: false },
    ],
  })

  await done(api.on('2026-05-14'), 'appealRefer', {
    ...{ appealId, part: 2, ground: 'COMPETENCE' },
    ...{ notifiedOn: '2026-05-14', notifiedBy: 'PHONE' },
    to: { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' },
  })

  const { state, parts } = await opened(api.on('2026-05-15'), code)
  expect(state).toBe('CHECKING')
  expect(parts).toEqual([
    { number: 1, referredOn: null, forwardedTo: null },
    { number: 2, referredOn: '2026-05-14', forwardedTo: 'Городская служба освещения' },
  ])
})

test('R32-12: when days off are loaded the day on the slip moves with the term', async () => {
  const at = '2026-06-03'
  const { meetingId, appealId } = await raisedAt(api, at)
  const { code } = await issued(api.on(`${at}T15:00:00Z`), appealId)
  await signed(api, { meetingId, day: at })
  const before = await opened(api.on('2026-06-04'), code)

  const administrator = api.on('2026-06-04').as('administrator')
  await done(administrator, 'daysOffLoad', { name: '2026.csv', text: moved })

  const after = await opened(api.on('2026-06-04'), code)
  expect(before).toMatchObject({ dueOn: '2026-06-25', dueProvisional: true })
  expect(after).toMatchObject({ dueOn: '2026-06-26', dueProvisional: false })
})

test('R32-12: a slip that is given after the signature has the term run from its registration', async () => {
  const at = '2026-09-02'
  const { meetingId, appealId } = await raisedAt(api, at)
  await signed(api, { meetingId, day: at })
  const { meeting } = await api.on(at).ask(DUE, { id: meetingId })

  const { code } = await issued(api.on('2026-09-03'), appealId)

  expect(meeting.appeals).toEqual([{ dueOn: '2026-09-23' }])
  expect(await opened(api.on('2026-09-03'), code)).toMatchObject({
    ...{ receivedOn: at, registeredOn: '2026-09-03', dueOn: '2026-09-24' },
  })
})

test('an act that is refused tells whoever holds the slip nothing', async () => {
  const at = '2026-05-05'
  const { appealId } = await raisedAt(api, at)
  const { code } = await issued(api.on(`${at}T15:00:00Z`), appealId)
  const before = await opened(api.on('2026-05-06'), code)

  const refused = done(api.on('2026-05-06'), 'appealRefer', {
    ...{ appealId, ground: 'COMPETENCE' },
    to: { kk: 'Жарық қызметі', ru: 'Служба освещения' },
  })

  await expect(refused).rejects.toThrow('INITIATOR_NOT_NOTIFIED')
  expect(await opened(api.on('2026-05-06'), code)).toEqual(before)
})
