import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type Account, type AskedAct, codesOf, startApi, waiting } from '../../testing/index.ts'
import { signedMeeting } from '../outcome/way.testing.ts'
import { CLOSE, firstOf, itemsOf, REOPEN } from './way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const on = '2026-04-20'
const words = 'Рейд өткізілді, өзім көрдім.'
const hash = 'AB'.repeat(32)

test('R33-3: the controller closes an item with words, a file or an address, and all of it is on record', async () => {
  const { id: meetingId } = await signedMeeting(api)
  const item = firstOf(await itemsOf(api, { meetingId }), 'DECISION')
  const file = { name: 'акт.pdf', hash }
  const input = { itemId: item.id, words, file, link: 'https://example.kz/akt' }

  const { controlClose } = await api.on(on).as('head').ask(CLOSE, { input })

  expect(controlClose).toMatchObject({
    item: {
      closedAt: '2026-04-20T05:00:00Z',
      closures: [
        {
          ...{ words, fileName: 'акт.pdf', fileHash: hash.toLowerCase() },
          ...{ link: 'https://example.kz/akt', closedBy: { id: api.city.staff.head } },
        },
      ],
    },
    errors: [],
  })
  expect(await itemsOf(api, { meetingId, state: 'CLOSED' })).toMatchObject([{ id: item.id }])
})

test.each([
  { as: 'inspector', code: 'FORBIDDEN' },
  { as: 'assistant', code: 'FORBIDDEN' },
  { as: 'reviewer', code: 'FORBIDDEN' },
  { as: 'supervisor', code: 'NOT_THE_CONTROLLER' },
  { as: 'stranger', code: 'NOT_FOUND' },
  { as: 'administrator', code: 'NOT_FOUND' },
] as const)('R33-3: nobody but the controller closes an item: $as is told $code', async (row) => {
  const { id: meetingId } = await signedMeeting(api)
  const item = firstOf(await itemsOf(api, { meetingId }), 'DECISION')

  expect(await close(item.id, { words }, row.as)).toEqual([row.code])
})

test('R33-3: an item closed by its own executor is refused, though they control the rest', async () => {
  const { id: meetingId, appealId } = await signedMeeting(api)
  const item = firstOf(await itemsOf(api, { meetingId }), 'APPEAL')
  const answered = { appealId, text: 'Рейд өткізілді.', on }
  await done({ name: 'appealAnswer', input: answered, on, as: 'head' })

  expect(await close(item.id, { words }, 'head')).toEqual(['OWN_ITEM'])
  expect(await close(item.id, { words }, 'supervisor')).toEqual([])
})

test('R33-3: an appeal is not closed before it was answered or forwarded, so that none is lost', async () => {
  const { id: meetingId, appealId } = await signedMeeting(api)
  const item = firstOf(await itemsOf(api, { meetingId }), 'APPEAL')

  const before = await close(item.id, { words })
  const answered = { appealId, text: 'Рейд өткізілді.', on }
  await done({ name: 'appealAnswer', input: answered, on, as: 'inspector' })

  expect(before).toEqual(['ITEM_NOT_DONE'])
  expect(await close(item.id, { words })).toEqual([])
})

test.each([
  { input: {}, code: 'CLOSING_EVIDENCE_MISSING' },
  { input: { words: '  ' }, code: 'CLOSING_EVIDENCE_MISSING' },
  { input: { link: 'в столе' }, code: 'CLOSING_EVIDENCE_UNSOUND' },
  { input: { file: { name: 'акт.pdf', hash: 'ab' } }, code: 'CLOSING_EVIDENCE_UNSOUND' },
])('R33-3: without sound evidence nothing is closed: $code', async ({ input, code }) => {
  const { id: meetingId } = await signedMeeting(api)
  const item = firstOf(await itemsOf(api, { meetingId }), 'DECISION')

  expect(await close(item.id, input)).toEqual([code])
  expect(await itemsOf(api, { meetingId, state: 'CLOSED' })).toEqual([])
})

test('R33-3: a closed item is opened again with a reason; that it was closed stays on record', async () => {
  const { id: meetingId } = await signedMeeting(api)
  const item = firstOf(await itemsOf(api, { meetingId }), 'DECISION')
  await close(item.id, { words })
  const reason = 'Түнде қайта шулады.'

  const unexplained = await api
    .on('2026-04-21')
    .as('head')
    .ask(REOPEN, { input: { itemId: item.id, reason: ' ' } })
  const { controlReopen } = await api
    .on('2026-04-21')
    .as('supervisor')
    .ask(REOPEN, { input: { itemId: item.id, reason } })

  expect(unexplained.controlReopen.errors).toMatchObject([{ code: 'REOPENING_REASON_MISSING' }])
  expect(controlReopen).toMatchObject({
    item: {
      closedAt: null,
      closures: [{ words, reason, reopenedBy: { id: api.city.staff.supervisor } }],
      controllers: [{ id: api.city.staff.head }],
    },
    errors: [],
  })
  expect(await close(item.id, { words: 'Енді тыныш.' })).toEqual([])
})

test('R33-3: by whom and when something was closed is not changed, whoever asks the database', async () => {
  const { id: meetingId } = await signedMeeting(api)
  await close(firstOf(await itemsOf(api, { meetingId }), 'DECISION').id, { words })

  const change = api.em().execute(`update internal.control_closure set closed_at = now()`)

  await expect(change).rejects.toThrow('what was decided is kept as it was')
})

test('R33-3: two controllers who close one item at once: one is heard, the other is told that it changed', async () => {
  const { id: meetingId } = await signedMeeting(api)
  const item = firstOf(await itemsOf(api, { meetingId }), 'DECISION')
  await alsoControlledBy(item.id, api.city.staff.supervisor)
  const closing = { itemId: item.id, version: item.version }

  const answers = await Promise.all(
    (['head', 'supervisor'] as const).map((as) =>
      api
        .on(on)
        .as(as)
        .ask(CLOSE, { input: { ...closing, words: `${words} ${as}` } }),
    ),
  )

  const said = answers.map(({ controlClose }) => controlClose)
  const heard = said.filter(({ errors }) => errors.length === 0)
  const told = said.filter(({ errors }) => errors.length > 0)
  expect(heard).toHaveLength(1)
  expect(told).toMatchObject([
    { item: { closures: heard[0]?.item.closures }, errors: [{ code: 'CHANGED_MEANWHILE' }] },
  ])
})

test('R33-3: two who wait for one another without having said what they saw are told the same', async () => {
  const { id: meetingId } = await signedMeeting(api)
  const item = firstOf(await itemsOf(api, { meetingId }), 'DECISION')
  const holder = api.em()
  await holder.begin()
  await holder.execute('select from internal.control_item where id = ? for update', [item.id])

  const both = [close(item.id, { words }), close(item.id, { words })]
  await waiting(api, 2)
  await holder.commit()

  expect((await Promise.all(both)).toSorted()).toEqual([[], ['CHANGED_MEANWHILE']])
})

async function alsoControlledBy(itemId: string, staffId: string): Promise<void> {
  await api.em().execute(
    `insert into internal.control_assignment (item_id, point_id, since, staff_id, ground)
     select ?, point_id, '2026-04-16T00:00:00Z', ?, 'NO_HEAD' from internal.precinct where id = ?`,
    [itemId, staffId, api.city.strangePrecinctId],
  )
}

function close(itemId: string, input: object, as: Account = 'head'): Promise<readonly string[]> {
  return codesOf(api, { name: 'controlClose', input: { itemId, ...input }, on, as })
}

async function done(act: AskedAct): Promise<void> {
  expect(await codesOf(api, act)).toEqual([])
}
