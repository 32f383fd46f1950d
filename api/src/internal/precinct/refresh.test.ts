import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { refreshPrecincts } from './refresh.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const APPOINTED = 'query { precincts { id appointments { id kind until } } }'

const BEGIN = `mutation ($input: AppointmentBeginInput!) {
  appointmentBegin(input: $input) { errors { code } }
}`

const END = `mutation ($input: AppointmentEndInput!) {
  appointmentEnd(input: $input) { errors { code } }
}`

const PUBLIC = 'query ($id: ID!) { precinct(id: $id) { vacant inspector { name kind } } }'

test('R26-4: whoever acts from tomorrow is shown tomorrow and not today, and no longer when it ends', async () => {
  const { precinctId, staff } = api.city
  await begins({
    ...{ precinctId, staffId: staff.neighbour, kind: 'ACTING' },
    ...{ since: '2026-04-11', until: '2026-04-20' },
  })

  const shown = await onMornings(precinctId, '2026-04-10', '2026-04-11', '2026-04-19', '2026-04-20')

  const holder = { vacant: false, inspector: { name: expect.stringContaining('Жұмағали') } }
  const acting = { vacant: false, inspector: { name: expect.stringContaining('Сейітов') } }
  expect(shown).toMatchObject([holder, acting, acting, holder])
})

test('R26-3: a post that is vacant from a day is vacant from that day, and its next holder stands there from theirs', async () => {
  const { neighbourPrecinctId: precinctId, staff } = api.city
  await endsIn(precinctId, '2026-04-15')
  await begins({ precinctId, staffId: staff.inspector, kind: 'PERMANENT', since: '2026-04-18' })

  const shown = await onMornings(precinctId, '2026-04-14', '2026-04-15', '2026-04-18')

  expect(shown).toMatchObject([
    { vacant: false, inspector: { name: expect.stringContaining('Сейітов') } },
    { vacant: true, inspector: null },
    { vacant: false, inspector: { name: expect.stringContaining('Жұмағали') } },
  ])
})

test('after nights that nobody saw the page shows who serves today, and done twice nothing is written', async () => {
  const { precinctId, staff } = api.city
  const acting = { precinctId, kind: 'ACTING' }
  await begins({ ...acting, staffId: staff.neighbour, since: '2026-05-01', until: '2026-05-03' })
  await begins({ ...acting, staffId: staff.head, since: '2026-05-03' })

  const [shown] = await onMornings(precinctId, '2026-05-30')

  expect(shown).toMatchObject({ inspector: { name: expect.stringContaining('Бекова') } })
  const written = await rows()
  await refreshPrecincts(() => api.em(), '2026-05-30')
  expect(await rows()).toEqual(written)
})

test('two processes that refresh at once come to the same', async () => {
  const { precinctId } = api.city
  await api.em().execute(`update internal.appointment set until = '2026-06-01' where until is null`)

  await Promise.all([
    refreshPrecincts(() => api.em(), '2026-06-01'),
    refreshPrecincts(() => api.em(), '2026-06-01'),
  ])

  const { precinct } = await api.on('2026-06-01').askPublic(PUBLIC, { id: precinctId })
  expect(precinct).toEqual({ vacant: true, inspector: null })
})

test('an officer whose rank nobody recorded is not shown, and the page is not written again each night', async () => {
  const { strangePrecinctId, staff } = api.city
  await api.em().execute('update internal.staff set rank = null where id = ?', [staff.stranger])
  await api
    .em()
    .execute('update internal.appointment set until = null where precinct_id = ?', [
      strangePrecinctId,
    ])

  const [shown] = await onMornings(strangePrecinctId, '2026-06-02')

  expect(shown).toEqual({ vacant: false, inspector: null })
  const written = await rows()
  await refreshPrecincts(() => api.em(), '2026-06-03')
  expect(await rows()).toEqual(written)
})

/** What residents read on the mornings of these days, each after its night. */
async function onMornings(precinctId: string, ...days: readonly string[]): Promise<object[]> {
  const shown: object[] = []
  for (const day of days) {
    await refreshPrecincts(() => api.em(), day)
    const { precinct } = await api.on(day).askPublic(PUBLIC, { id: precinctId })
    shown.push(precinct)
  }
  return shown
}

async function begins(input: object): Promise<void> {
  const { appointmentBegin } = await administrator().ask(BEGIN, { input })
  expect(appointmentBegin.errors).toEqual([])
}

async function endsIn(precinctId: string, until: string): Promise<void> {
  const { precincts } = await administrator().ask(APPOINTED)
  const { appointments } = precincts.find(({ id }: { id: string }) => id === precinctId)
  const [{ id: appointmentId }] = appointments
  const { appointmentEnd } = await administrator().ask(END, { input: { appointmentId, until } })
  expect(appointmentEnd.errors).toEqual([])
}

function administrator() {
  return api.on('2026-04-10').as('administrator')
}

function rows(): Promise<object[]> {
  return api.em().execute('select id, xmin::text from public_record.precinct order by id')
}
