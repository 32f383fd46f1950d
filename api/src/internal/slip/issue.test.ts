import { afterAll, beforeAll, expect, test } from '@jest/globals'
import encodeQR from 'qr'
import { type Api, startApi } from '../../testing/index.ts'
import { issued, opened, raisedAt, reissued, signed } from './way.testing.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

// NOTE: the types of the reader name a browser's own, which there are none of here.
const reader: string = 'qr/decode.js'

const friday = '2026-04-17'
const evening = `${friday}T14:25:00Z`

test('R32-11: an oral complaint becomes a record and a slip with number, day and hour, name and post, and a code', async () => {
  const { appealId } = await raisedAt(api, friday)

  const { slip, code, sheet, errors } = await issued(api.on(evening), appealId)

  expect(errors).toEqual([])
  expect(slip).toMatchObject({
    number: expect.stringMatching(/^2026-\d{6}$/),
    receivedAt: `${friday}T14:20:00Z`,
    registeredOn: '2026-04-20',
    receiver: {
      name: { ru: 'Жумагали Канат Тулегенович' },
      post: { kk: expect.stringContaining('учаскелік полиция инспекторы') },
      body: { ru: 'Управление полиции Бостандыкского района' },
    },
  })
  expect(code).toMatch(/^([0-9ГДЖИЛПФЦШЫЭЮЯ]{4}-){4}[0-9ГДЖИЛПФЦШЫЭЮЯ]{4}$/)
  for (const said of [slip.number, '17.04.2026, 19:20', '20.04.2026', code, 'участковый']) {
    expect(sheet).toContain(said)
  }
  expect(await recordOf(appealId)).toEqual({
    slip: { number: slip.number },
    record: {
      name: 'Ахметов Нурлан Серикович',
      address: 'проспект Абая, 52, кв. 7',
      addressee: { kk: 'Бостандық полиция басқармасы' },
    },
  })
})

test('R32-11: where the order is read so that the meeting registers, it is registered the same day', async () => {
  const policy = { oralRegistration: 'AT_MEETING' }
  const reason = { kk: 'Кездесуде тіркеледі', ru: 'Регистрирует сама встреча' }
  const adopted = await api
    .on('2026-09-01')
    .as('administrator')
    .ask(
      'mutation ($input: PolicyAdoptInput!) { policyAdopt(input: $input) { errors { code } } }',
      { input: { edition: '2026-10', since: '2026-10-01', policy, reason } },
    )
  const { appealId } = await raisedAt(api, '2026-10-09')

  const { slip } = await issued(api.on('2026-10-09T14:25:00Z'), appealId)

  expect(adopted.policyAdopt.errors).toEqual([])
  expect(slip).toMatchObject({ registeredOn: '2026-10-09', receivedAt: '2026-10-09T14:20:00Z' })
})

test('the picture on the slip opens the page with the code behind the sign that is sent to nobody', async () => {
  const { appealId } = await raisedAt(api, '2026-05-13')

  const { code, sheet } = await issued(api.on('2026-05-13T15:00:00Z'), appealId)

  const link = `https://esep.example/ru/slips#${encodeURIComponent(code)}`
  const drawn = encodeQR(link, 'svg', { ecc: 'medium', border: 4 })
  expect(sheet).toContain(drawn.slice(drawn.indexOf('viewBox')))
  const { default: decodeQR } = await import(reader)
  expect(decodeQR(pixelsOf(link))).toBe(link)
  expect(sheet).not.toMatch(/https?:\/\/(?!esep\.example|www\.w3\.org)/)
  expect(sheet).not.toContain('Ахметов')
  expect(sheet).not.toContain('фонари')
})

test('of the code nothing is kept but its hash, on neither side', async () => {
  const { appealId } = await raisedAt(api, '2026-05-14')

  const { code } = await issued(api.on('2026-05-14T15:00:00Z'), appealId)

  expect(await everything()).not.toContain(code)
  expect(await everything()).not.toContain(code.replaceAll('-', ''))
  expect(api.written.join()).not.toContain(code.slice(0, 9))
})

test('R32-15: an anonymous appeal has a tracking code, no record, no term, and is told of as it goes on', async () => {
  const day = '2026-04-15'
  const { meetingId, appealId } = await raisedAt(api, day, { named: false })
  const { slip, code } = await issued(api.on(`${day}T15:00:00Z`), appealId)
  await signed(api, { meetingId, day })

  const afterSigning = await opened(api.on('2026-06-30'), code)

  expect(slip.number).toMatch(/^2026-/)
  expect(await recordOf(appealId)).toEqual({ slip: { number: slip.number }, record: null })
  expect(afterSigning).toMatchObject({ state: 'CHECKING', dueOn: null })
})

test('R32-15: whoever gives a name and no signature is anonymous and has no record, and the answer is owed them all the same', async () => {
  const day = '2026-05-20'
  const { meetingId, appealId } = await raisedAt(api, day)
  const on = api.on(`${day}T15:00:00Z`)

  const unsigned = await issued(on, appealId, { signed: false })
  const anonymous = await issued(on, appealId, { signed: false, anonymous: true })
  await signed(api, { meetingId, day })

  expect(unsigned.errors).toEqual([{ code: 'APPLICANT_NOT_SIGNED', ground: '¶32' }])
  expect(anonymous.errors).toEqual([])
  expect((await recordOf(appealId)).record).toBeNull()
  expect(await opened(api.on('2026-05-21'), anonymous.code)).toMatchObject({ dueOn: '2026-06-12' })
})

test('the same request again gives the slip without its code, and a code that was lost is given anew', async () => {
  const { appealId } = await raisedAt(api, '2026-05-21')
  const on = api.on('2026-05-21T15:00:00Z')
  const first = await issued(on, appealId, { requestId: 'slip-1' })
  const same = await issued(on, appealId, { requestId: 'slip-1' })
  const second = await issued(on, appealId)

  const { code, slip } = await reissued(on, first.slip.id)

  expect(same).toMatchObject({ slip: { number: first.slip.number }, code: null, sheet: null })
  expect(second.errors).toEqual([{ code: 'SLIP_ALREADY_ISSUED', ground: null }])
  expect(slip).toMatchObject({ number: first.slip.number, version: 2 })
  expect(await opened(on, first.code)).toBeNull()
  expect(await opened(on, code)).toMatchObject({ state: 'RECEIVED' })
})

async function recordOf(appealId: string) {
  const { openAppeals } = await api
    .on('2027-01-01')
    .ask(
      '{ openAppeals(first: 100) { edges { node { id slip { number } record { name address addressee { kk } } } } } }',
    )
  const edge = openAppeals.edges.find(
    (one: { readonly node: { readonly id: string } }) => one.node.id === appealId,
  )
  const { id: _, ...rest } = edge.node
  return rest
}

async function everything(): Promise<string> {
  const rows = await tablesOf(api)
  return JSON.stringify(rows)
}

async function tablesOf({ em }: Api): Promise<unknown[]> {
  const tables = await em().execute<{ name: string }[]>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('internal', 'public_record', 'dropbox') and tablename <> 'migration'`,
  )
  return Promise.all(
    tables.map(({ name }) => em().execute(`select to_jsonb(one) as row from ${name} one`)),
  )
}

/** The picture of a text as a camera sees it. */
function pixelsOf(text: string) {
  const modules = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const scale = 4
  const side = modules.length * scale
  const data = new Uint8Array(side * side * 4).map((_, at) => {
    const pixel = Math.floor(at / 4)
    const [row, column] = [Math.floor(pixel / side / scale), Math.floor((pixel % side) / scale)]
    return at % 4 === 3 || !modules[row]?.[column] ? 255 : 0
  })
  return { width: side, height: side, data }
}
