import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MikroORM } from '@mikro-orm/postgresql'
import { openInternalOrm } from '../../database/internal-orm.ts'
import { type Account, codesOf, startApi } from '../../testing/index.ts'
import { firstOf, itemsOf } from '../control/way.testing.ts'
import { PUBLIC, published, signedMeeting } from '../outcome/way.testing.ts'
import { ofMeeting } from '../refusals.testing.ts'
import { answer, answeredMeeting, leftOf, nightly } from './purged.testing.ts'
import { placesOf } from './search.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>
let orm: MikroORM

beforeAll(async () => {
  api = await startApi()
  orm = await openInternalOrm(api.urls.staff)
})

afterAll(async () => {
  await orm.close()
  await api.close()
})

const dayAfter = '2027-04-16'
const later = '2027-05-02'

test('every later act on a purged meeting says that its materials are gone; what is public can still be hidden', async () => {
  const { id: meetingId, appealId } = await answeredMeeting(api)
  await published(api, meetingId, '2026-05-11')
  await nightly(api, orm).purge(dayAfter)
  const acts = Object.entries(ofMeeting).filter(([name]) => name !== 'outcomeWithdraw')

  const said = []
  for (const [name, { input }] of acts) {
    const as = name.startsWith('outcome') || name === 'holdPlace' ? 'reviewer' : 'inspector'
    said.push([name, await codes(name, { meetingId, ...input }, [as, later])])
  }
  const onItem = await codes('appealAnswer', { ...answer, appealId, on: later }, [
    'inspector',
    later,
  ])
  const words = { words: 'рейдтер', type: 'PERSON' }
  const passages = { meetingId, reason: 'PERSONAL_DATA', passages: [words] }
  await done('outcomeWithdraw', passages, ['inspector', later])
  const hidden = await api.on(later).askPublic(PUBLIC, { id: meetingId })
  await done('outcomeWithdraw', { meetingId, reason: 'PERSONAL_DATA' }, ['inspector', later])

  expect(said).toEqual(acts.map(([name]) => [name, ['MATERIALS_PURGED']]))
  expect(onItem).toEqual(['MATERIALS_PURGED'])
  expect(JSON.stringify(hidden)).not.toContain('рейдтер')
  expect(await codes('outcomePublish', { meetingId }, ['reviewer', later])).toEqual([
    'MATERIALS_PURGED',
  ])
  const kept = await api
    .em()
    .execute('select from internal.hidden_words where meeting_id = ?', [meetingId])
  expect(kept).toEqual([])
})

test('R34-2: a consent taken back after the purge takes the name off every page, and the last that was kept of it', async () => {
  const { id: meetingId } = await answeredMeeting(api)
  const [named, mistaken] = [await awarded(meetingId), await awarded(meetingId)]
  await nightly(api, orm).purge(dayAfter)
  const before = await publicMeeting(meetingId)

  await done('awardWithdrawConsent', { awardId: named }, ['inspector', later])
  await done('awardStrike', { awardId: mistaken }, ['inspector', later])

  expect(before.match(/Нурпеисова/g)).toHaveLength(2)
  expect(await publicMeeting(meetingId)).not.toContain('Нурпеисова')
  expect(await placesOf(api, ['Нурпеисова', 'Нұрпейісова'])).toEqual([])
  const consent = { awardId: named, on: later, document: 'Расписка' }
  expect(await codes('awardConsent', consent, ['inspector', later])).toEqual(['MATERIALS_PURGED'])
})

test('R33-3: what is under control is still closed and opened again after the purge, and no word of it is kept', async () => {
  const { id: meetingId } = await answeredMeeting(api)
  await nightly(api, orm).purge(dayAfter)
  const { id: itemId } = firstOf(await itemsOf(api, { meetingId, on: later }), 'DECISION')
  const [words, reason] = ['Ахметова показала двор.', 'Ахметова жаловалась снова.']
  const link = 'https://example.kz/akhmetova'

  await done('controlClose', { itemId, words, link }, ['head', later])
  const closed = await itemsOf(api, { meetingId, state: 'CLOSED', on: later })
  await done('controlReopen', { itemId, reason }, ['head', later])

  const evidence = { words: '…', link: '…', fileName: null }
  expect(closed).toMatchObject([{ id: itemId, closures: [evidence] }])
  const open = await itemsOf(api, { meetingId, on: later })
  expect(firstOf(open, 'DECISION').closures).toMatchObject([{ ...evidence, reason: '…' }])
})

test('whoever was never told is on no list once the words for it are gone', async () => {
  const { id: meetingId, appealId } = await signedMeeting(api)
  const reason = { kk: 'Құжат күтілуде.', ru: 'Ждём документ.' }
  const extended = { appealId, until: '2026-06-15', reason }
  await done('appealExtend', extended, ['head', '2026-04-20'])
  await done('appealAnswer', { ...answer, appealId, on: '2026-05-10' }, ['inspector', '2026-05-10'])
  const untold = () => toTell(appealId)

  const before = await untold()
  await nightly(api, orm).purge(dayAfter)

  expect(before).toHaveLength(1)
  expect(await untold()).toEqual([])
  expect(await leftOf(api, meetingId)).toEqual({ participants: 0, texts: 0 })
})

const GIVE = 'mutation ($input: AwardGiveInput!) { awardGive(input: $input) { award { id } } }'

/** A resident who was awarded and agreed to be named. */
async function awarded(meetingId: string): Promise<string> {
  const on = '2026-05-12'
  const input = {
    ...{ meetingId, recipient: 'RESIDENT', form: 'GIFT' },
    name: { kk: 'Нұрпейісова Жансая', ru: 'Нурпеисова Жансая' },
    merit: { kk: 'Ауладағы кезекшілік үшін', ru: 'За дежурство во дворе' },
  }
  const { awardGive } = await api.on(on).ask(GIVE, { input })
  const awardId: string = awardGive.award.id
  await done('awardConsent', { awardId, on, document: 'Расписка № 3' }, ['inspector', on])
  return awardId
}

/** Of what of an appeal somebody has to be told. */
async function toTell(appealId: string): Promise<object[]> {
  const query = '{ deadlines(kind: NOTIFY, first: 100) { edges { node { kind appeal { id } } } } }'
  const { deadlines } = await api.on(later).as('head').ask(query)
  return deadlines.edges.filter(
    ({ node }: { readonly node: { readonly appeal: { readonly id: string } } }) =>
      node.appeal.id === appealId,
  )
}

async function publicMeeting(id: string): Promise<string> {
  const query = 'query ($id: ID!) { meeting(id: $id) { awards { name(language: RU) } } }'
  return JSON.stringify(await api.on(later).askPublic(query, { id }))
}

type By = readonly [Account, string]

function codes(name: string, input: object, [as, on]: By) {
  return codesOf(api, { name, input, on, as })
}

async function done(name: string, input: object, by: By): Promise<void> {
  expect({ name, codes: await codes(name, input, by) }).toEqual({ name, codes: [] })
}
