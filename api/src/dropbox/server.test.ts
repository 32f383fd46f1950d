import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import type { FastifyInstance } from 'fastify'
import { inDatabase } from '../database/in-database.ts'
import type { ScratchDatabase } from '../database/scratch.testing.ts'
import { hashOfSlipCode, inGroups, newSlipCode } from '../shared/slip-code.ts'
import { migratedDatabase } from '../testing/template.ts'
import { type Box, openBox } from './box.ts'
import { dropboxServer } from './server.ts'

const limits = { milliseconds: 600_000, fromOneAddress: 2, fromAll: 1000 }
const text = 'Екінші жауапта көршім Ақбөбектің аты көрініп тұр.'

let database: ScratchDatabase
let box: Box
let server: FastifyInstance
let log: string[]

beforeAll(async () => {
  database = await migratedDatabase()
  box = openBox(database.urls.dropbox)
})

beforeEach(() => {
  log = []
  server = over(box)
})

afterAll(async () => {
  await box.close()
  await database[Symbol.asyncDispose]()
})

function over(other: Box, proxies: readonly string[] = []): FastifyInstance {
  const clock = () => '2026-04-20T07:00:00Z'
  return dropboxServer({
    box: other,
    clock,
    limits,
    proxies,
    log: (line) => log.push(line),
  })
}

function post(payload: object | string, headers: Record<string, string> = {}) {
  return server.inject({ method: 'POST', url: '/', payload, headers })
}

function kept() {
  return inDatabase(database.urls.staff, async (client) => {
    const { rows } = await client.query('select page, text from dropbox.leak_report')
    await client.query('delete from dropbox.leak_report')
    return rows
  })
}

test('a report is kept as it was written, and not repeated in the answer', async () => {
  const answer = await post({ page: '/kk/outcomes', text })

  expect([answer.statusCode, answer.json()]).toEqual([201, { accepted: true }])
  expect(await kept()).toEqual([{ page: '/kk/outcomes', text }])
  expect(log).toEqual([])
})

test.each([
  { payload: { text: '' }, status: 400, problem: 'TEXT_MISSING' },
  { payload: { text, page: 'kk' }, status: 400, problem: 'PAGE_UNKNOWN' },
  { payload: `{"text": "${text}`, status: 400, problem: 'NOT_JSON' },
  { payload: { text: 'ә'.repeat(40_000) }, status: 413, problem: 'TOO_LARGE' },
])('what is wrong is said, nothing is kept, and no word repeated: $problem', async (bad) => {
  const answer = await post(bad.payload, {
    'content-type': 'application/json',
  })

  const { problem, message } = answer.json()
  expect([answer.statusCode, problem]).toEqual([bad.status, bad.problem])
  expect(message).toMatch(/^\p{Lu}.+\.$/u)
  expect(answer.body + log.join()).not.toContain('Ақбөбек')
  expect(await kept()).toEqual([])
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'another site’s form reaches nothing: %s',
  async (type) => {
    const answer = await post(JSON.stringify({ text }), { 'content-type': type })

    expect([answer.statusCode, answer.json().problem]).toEqual([415, 'NOT_JSON'])
    expect(await kept()).toEqual([])
  },
)

test('one sender is stopped and another is not; the portal says who sends', async () => {
  const from = (address: string) => post({ text }, { 'x-forwarded-for': address })
  await from('203.0.113.7')
  await from('203.0.113.7, 127.0.0.1')

  const third = await from('203.0.113.7')
  const forged = await from('198.51.100.1, 203.0.113.7')
  const other = await from('203.0.113.8')

  expect([third.statusCode, third.json().problem]).toEqual([429, 'TOO_MANY'])
  expect(third.headers['retry-after']).toBe('600')
  expect([forged.statusCode, other.statusCode]).toEqual([429, 201])
  expect(await kept()).toHaveLength(3)
})

test('a proxy on another machine is believed where the operator names it, and a stranger never', async () => {
  const from = (addresses: string) => post({ text }, { 'x-forwarded-for': addresses })
  server = over(box, ['10.20.0.0/16'])
  await from('203.0.113.7, 10.20.0.9')
  await from('203.0.113.7, 10.20.0.10')

  const third = await from('203.0.113.7, 10.20.0.9')
  const other = await from('203.0.113.8, 10.20.0.9')
  const strangers = [
    await from('198.51.100.1, 10.21.0.9'),
    await from('198.51.100.2, 10.21.0.9'),
    await from('198.51.100.3, 10.21.0.9'),
  ]

  expect([third.statusCode, other.statusCode]).toEqual([429, 201])
  expect(strangers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 429])
})

test('who asks from another machine says nothing about who sends', async () => {
  const ask = (remoteAddress: string, forged: string) =>
    server.inject({
      ...{ method: 'POST', url: '/', payload: { text }, remoteAddress },
      headers: { 'x-forwarded-for': forged },
    })

  const answers = [
    await ask('203.0.113.9', '198.51.100.1'),
    await ask('203.0.113.9', '198.51.100.2'),
    await ask('203.0.113.9', '198.51.100.3'),
  ]

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 429])
})

test('of the sender nothing is kept: the table has no column for it', async () => {
  const columns = await inDatabase(database.urls.owner, async (client) => {
    const { rows } = await client.query(
      `select attname::text as name from pg_attribute
        where attrelid = 'dropbox.leak_report'::regclass and attnum > 0 order by attnum`,
    )
    return rows.map(({ name }) => name)
  })

  expect(columns.join(' ')).toBe(
    'id version received_at page text meeting_id precinct_id closed_at closed_by result note',
  )
})

test('an objection is kept under the hash of its code, counted apart from reports, and not repeated', async () => {
  const code = newSlipCode()
  const objection = { code: inGroups(code), kind: 'NOT_MY_WORDS', text }
  const object = () =>
    server.inject({
      ...{ method: 'POST', url: '/objections', payload: objection },
      headers: { 'x-forwarded-for': '203.0.113.7' },
    })
  const report = await post({ text }, { 'x-forwarded-for': '203.0.113.7' })

  const answers = [await object(), await object(), await object()]

  const objections = await inDatabase(database.urls.staff, async (client) => {
    const { rows } = await client.query('select code_hash, kind, text from dropbox.slip_objection')
    return rows
  })
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 429])
  expect(answers.map(({ body }) => body).join()).not.toContain('Ақбөбек')
  expect(objections).toEqual(
    [1, 2].map(() => ({ code_hash: hashOfSlipCode(code), kind: 'NOT_MY_WORDS', text })),
  )
  expect(report.statusCode).toBe(201)
  expect(log).toEqual([])
})

test('nothing can be read from it, and there is no other door', async () => {
  const answers = await Promise.all(
    ['/', '/objections', '/graphql', '/dropbox', '/leak_report'].map((url) =>
      server.inject({ url }),
    ),
  )

  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404])
})

test('it says that it lives, and that it is ready', async () => {
  const live = await server.inject({ url: '/livez' })
  const ready = await server.inject({ url: '/readyz' })

  expect(live.statusCode).toBe(200)
  expect(ready.json()).toEqual({ ready: true })
})

test('without its database it lives, is not ready, and says that the report was not kept', async () => {
  const broken = async (): Promise<never> => {
    throw Object.assign(new Error(`could not keep ${text}`), {
      code: 'ECONNREFUSED',
    })
  }
  server = over({
    put: broken,
    putObjection: broken,
    isOpen: broken,
    ask: broken,
    close: async () => {},
  })

  const ready = await server.inject({ url: '/readyz' })
  const answer = await post({ text })

  expect(ready.statusCode).toBe(503)
  expect([answer.statusCode, answer.json().problem]).toEqual([503, 'NOT_KEPT'])
  expect(log).toEqual(['{"fault":"Error ECONNREFUSED"}'])
})
