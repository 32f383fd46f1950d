import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inDatabase } from '../database/in-database.ts'
import { startApi } from '../testing/index.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

function asOwner(statement: string) {
  return inDatabase(api.urls.owner, (client) => client.query(statement))
}

async function post(payload: object | string, headers: Record<string, string> = {}) {
  return api.internal.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload,
  })
}

test('it says that it lives and that its database answers', async () => {
  const live = await api.internal.inject('/livez')
  const ready = await api.internal.inject('/readyz')

  expect([live.statusCode, ready.statusCode]).toEqual([200, 200])
})

test.each(['{ __typename }', '{ nothing }', '{'])(
  'what is answered to %s is kept by nobody on its way',
  async (query) => {
    const response = await post({ query })

    expect(response.headers['cache-control']).toBe('no-store')
  },
)

test('several questions in one request are refused', async () => {
  const response = await post([{ query: '{ me { id } }' }, { query: '{ me { id } }' }])

  expect(response.statusCode).toBe(400)
})

test.each([
  ['aliases', `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: me { id }`).join(' ')} }`],
  ['directives', `{ me { id ${'@include(if: true) '.repeat(6)} } }`],
  ['tokens', `{ ${'me { id } '.repeat(400)} }`],
])('a question with too many %s is refused', async (_, query) => {
  const response = await post({ query })

  expect(response.statusCode).toBe(400)
})

test('a misspelt field does not betray the schema', async () => {
  const response = await post({ query: '{ mee { id } }' })

  expect(response.body).not.toContain('Did you mean')
})

test('a body larger than two megabytes is refused', async () => {
  const response = await post({ query: `{ me { id } } # ${'x'.repeat(2200 * 1024)}` })

  expect(response.statusCode).toBe(413)
})

test.each([
  ['in the middle of an act', 'sign_in_attempt'],
  ['before it begins', 'policy_edition'],
])('a fault of ours %s is not shown, and what was typed is not written down', async (_, table) => {
  await asOwner(`alter table internal.${table} rename to gone`)
  try {
    const response = await post({
      query: 'mutation { staffSignIn(input: { login: "Құпия", password: "x" }) { token } }',
    })

    expect(response.json().errors).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR' }, message: expect.stringContaining('again') },
    ])
    expect(response.body).not.toContain(table)
    expect(api.written.at(-1)).toContain('42P01')
    expect(api.written.join()).not.toContain('Құпия')
  } finally {
    await asOwner(`alter table internal.gone rename to ${table}`)
  }
})

test('it leaves the signals to its process, which ends what is under way', () => {
  const listeners = ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal))

  expect(listeners).toEqual([0, 0])
})
