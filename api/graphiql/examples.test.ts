import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'
import { hashPassword } from '../src/internal/staff/password.ts'
import { startApi } from '../src/testing/index.ts'
import { emptyMemory, remember, withRemembered } from './memory.ts'
import { withMoments } from './moments.ts'

const folder = new URL('./examples/', import.meta.url)
const names = readdirSync(folder).toSorted()
const contract = new URL('../../packages/contract/internal.graphql', import.meta.url)
const schema = buildSchema(readFileSync(contract, 'utf8'))
const memory = emptyMemory()

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  for (const account of ['inspector', 'head', 'reviewer', 'supervisor', 'administrator']) {
    const hash = await hashPassword(`esep-${account}`)
    await api
      .em()
      .execute('update internal.staff set password_hash = ? where login = ?', [hash, account])
  }
  await api.dropbox.inject({ method: 'POST', url: '/', payload: { text: 'Көршімнің аты тұр.' } })
})

afterAll(() => api.close())

test.each(names)('the example %s is one that the contract allows', (name) => {
  const faults = validate(schema, parse(exampleOf(name)))

  expect(faults.map(({ message }) => message)).toEqual([])
})

test('every act of the contract has its example', () => {
  const acts = Object.keys(schema.getMutationType()?.getFields() ?? {})
  const shown = names.map(exampleOf).join('\n')

  const missing = acts.filter((act) => !new RegExp(`\\b${act}\\b`).test(shown))

  expect(missing).toEqual([])
})

test.each(names.map((name, step) => ({ name, step })))(
  'a newcomer runs the examples one after another, and $name succeeds',
  async ({ name, step }) => {
    const now = Date.UTC(2026, 3, 15, 6, 0, step)
    const query = withMoments(exampleOf(name), now)
    const variables = withRemembered(memory, query)
    await api.on(new Date(now).toISOString()).as(null).ask('{ __typename }')

    const response = await api.internal.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${memory.token}` },
      payload: { query, variables },
    })

    const { data, errors } = response.json()
    remember(memory, data)
    if (data?.slipReissue?.code) await object(data.slipReissue.code)
    expect(errors).toBeUndefined()
    expect(JSON.stringify(data)).not.toMatch(/"errors":\[\{/)
  },
)

function object(code: string) {
  const payload = { code, kind: 'MISSING', text: 'Сұрағым жоқ.' }
  return api.dropbox.inject({ method: 'POST', url: '/objections', payload })
}

function exampleOf(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8')
}
