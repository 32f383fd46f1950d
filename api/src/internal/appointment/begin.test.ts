import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { refreshPrecincts } from '../precinct/refresh.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const APPOINTED = `query { precincts { id appointments { id kind since until staff { id } } } }`

const BEGIN = `mutation ($input: AppointmentBeginInput!) {
  appointmentBegin(input: $input) { appointment { id since until } errors { code } }
}`

const END = `mutation ($input: AppointmentEndInput!) {
  appointmentEnd(input: $input) { appointment { until } errors { code } }
}`

const PUBLIC = `query ($precinct: ID!, $meeting: ID!) {
  precinct(id: $precinct) { vacant inspector { name kind } }
  meeting(id: $meeting) { inspectors { name } }
}`

test('R26-3, R26-4: on the day of a transfer whoever serves that day reports; between two the post is vacant', async () => {
  const { precinctId, staff } = api.city
  const { id } = await api.given.announced({ day: '2026-04-15' })
  const administrator = api.on('2026-04-10').as('administrator')
  const held = await openIn(precinctId)

  const ended = await administrator.ask(END, {
    input: { appointmentId: held, until: '2026-04-15' },
  })
  const between = await api
    .on('2026-04-15')
    .askPublic(PUBLIC, { precinct: precinctId, meeting: id })
  const begun = await administrator.ask(BEGIN, {
    input: {
      ...{ precinctId, staffId: staff.neighbour, kind: 'PERMANENT', since: '2026-04-15' },
    },
  })

  expect(ended.appointmentEnd).toEqual({ appointment: { until: '2026-04-15' }, errors: [] })
  expect(between.meeting.inspectors).toEqual([])
  expect(begun.appointmentBegin.errors).toEqual([])
  const after = await api.on('2026-04-15').askPublic(PUBLIC, { precinct: precinctId, meeting: id })
  expect(after.meeting.inspectors).toEqual([{ name: expect.stringContaining('Сейітов') }])
})

test('R26-3: who reported at noon is not replaced from that morning on, and is from the next', async () => {
  await using another = await startApi()
  const { precinctId, staff } = another.city
  const { id } = await another.given.held({ day: '2026-04-15' })
  const on = another.on('2026-04-15').as('administrator')
  const { precincts } = await on.ask(APPOINTED)
  const appointmentId = openOf(precincts, precinctId)
  const successor = { precinctId, staffId: staff.neighbour, kind: 'PERMANENT' }

  const early = await on.ask(END, { input: { appointmentId, until: '2026-04-15' } })
  const taken = await on.ask(BEGIN, { input: { ...successor, since: '2026-04-15' } })
  const next = await on.ask(END, { input: { appointmentId, until: '2026-04-16' } })
  const begun = await on.ask(BEGIN, { input: { ...successor, since: '2026-04-16' } })

  expect(early.appointmentEnd.errors).toEqual([{ code: 'REPORTED_IN_POST' }])
  expect(taken.appointmentBegin.errors).toEqual([{ code: 'POST_TAKEN' }])
  expect([next.appointmentEnd.errors, begun.appointmentBegin.errors]).toEqual([[], []])
  await refreshPrecincts(() => another.em(), '2026-04-16')
  const after = await another
    .on('2026-04-16')
    .askPublic(PUBLIC, { precinct: precinctId, meeting: id })
  expect(after).toMatchObject({
    precinct: { inspector: { name: expect.stringContaining('Сейітов') } },
    meeting: { inspectors: [{ name: expect.stringContaining('Жұмағали') }] },
  })
})

test('R26-4: an acting officer stands on the precinct’s page, and the post is vacant still', async () => {
  const { neighbourPrecinctId: precinctId, staff } = api.city
  const on = api.on('2026-05-10').as('administrator')
  await on.ask(END, { input: { appointmentId: await openIn(precinctId), until: '2026-05-01' } })

  const { appointmentBegin } = await on.ask(BEGIN, {
    input: { precinctId, staffId: staff.head, kind: 'ACTING', since: '2026-05-10' },
  })

  expect(appointmentBegin.errors).toEqual([])
  const { precinct } = await api.on('2026-05-10').askPublic(PUBLIC, {
    ...{ precinct: precinctId, meeting: precinctId },
  })
  expect(precinct).toEqual({
    vacant: true,
    inspector: { name: expect.stringContaining('Бекова'), kind: 'ACTING' },
  })
})

test('a post has one holder, and another police body appoints nobody here', async () => {
  const { precinctId, strangePrecinctId, staff } = api.city
  const on = api.on('2026-05-10').as('administrator')
  const input = { staffId: staff.neighbour, kind: 'PERMANENT', since: '2026-05-10' }

  const taken = await on.ask(BEGIN, { input: { ...input, precinctId } })
  const strange = await on.ask(BEGIN, { input: { ...input, precinctId: strangePrecinctId } })
  const head = await api
    .on('2026-05-10')
    .as('head')
    .ask(BEGIN, { input: { ...input, precinctId } })

  expect(taken.appointmentBegin.errors).toEqual([{ code: 'POST_TAKEN' }])
  expect(strange.appointmentBegin.errors).toEqual([{ code: 'NOT_FOUND' }])
  expect(head.appointmentBegin.errors[0]).toEqual({ code: 'FORBIDDEN' })
})

async function openIn(precinctId: string): Promise<string> {
  const { precincts } = await api.on('2026-04-01').as('administrator').ask(APPOINTED)
  return openOf(precincts, precinctId)
}

interface Appointed {
  readonly id: string
  readonly appointments: readonly {
    readonly id: string
    readonly kind: string
    readonly until: string | null
  }[]
}

/** The appointment of whoever holds the post of inspector. */
function openOf(precincts: readonly Appointed[], precinctId: string): string {
  const precinct = precincts.find(({ id }) => id === precinctId)
  const open = precinct?.appointments.find(
    ({ kind, until }) => kind === 'PERMANENT' && until === null,
  )
  return open?.id ?? ''
}
