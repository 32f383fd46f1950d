import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inGroups, newSlipCode } from '../../shared/slip-code.ts'
import { startApi } from '../../testing/index.ts'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const query = 'query ($code: String!) { slip(code: $code) { state } }'

test('a code that nobody was given opens nothing', async () => {
  const { slip } = await api.on('2026-04-20').askPublic(query, { code: inGroups(newSlipCode()) })

  expect(slip).toBeNull()
})

test('a slip of the pen is told apart from a slip that is not there, and is not repeated', async () => {
  const wrong = `${inGroups(newSlipCode()).slice(0, -1)}?`

  const answer = await asked('203.0.113.1', wrong)

  expect(answer.body).toContain('This is no code of a slip')
  expect(answer.body).toContain('BAD_USER_INPUT')
  expect(answer.body).not.toContain(wrong)
})

test('one address may look up thirty slips in ten minutes, of which no mistyped one is counted', async () => {
  const codes = Array.from({ length: 31 }, () => inGroups(newSlipCode()))

  const mistyped = await asked('203.0.113.2', '0000')
  const bodies: string[] = []
  for (const code of codes) bodies.push((await asked('203.0.113.2', code)).body)
  const elsewhere = await asked('203.0.113.3', inGroups(newSlipCode()))

  expect(mistyped.body).toContain('BAD_USER_INPUT')
  expect(bodies.map((body) => body.includes('TOO_MANY'))).toEqual([...Array(30).fill(false), true])
  expect(elsewhere.json()).toEqual({ data: { slip: null } })
})

test('fifteen at once in one question are counted as fifteen', async () => {
  const fields = Array.from(
    { length: 15 },
    (_, at) => `s${at}: slip(code: "${inGroups(newSlipCode())}") { state }`,
  )
  const ask = () => post('203.0.113.4', { query: `{ ${fields.join(' ')} }` })

  const bodies = [(await ask()).body, (await ask()).body, (await ask()).body]

  expect(bodies.map((body) => body.includes('TOO_MANY'))).toEqual([false, false, true])
})

test('a code is not asked for in an address, where it would be written down', async () => {
  const code = inGroups(newSlipCode())
  const answer = await api.public.inject({
    url: `/graphql?${new URLSearchParams({ query: `{ slip(code: "${code}") { state } }` })}`,
    headers: { 'apollo-require-preflight': 'true' },
  })

  expect(answer.body).toContain('Ask for a slip with POST')
})

test('an answer is kept by nobody on the way', async () => {
  const answer = await asked('203.0.113.5', inGroups(newSlipCode()))

  expect(answer.headers['cache-control']).toBe('no-store')
})

test('neither code nor hash is written down', () => {
  expect(api.written.join()).toBe('')
})

function asked(from: string, code: string) {
  return post(from, { query, variables: { code } })
}

function post(from: string, payload: object) {
  return api.public.inject({
    ...{ method: 'POST', url: '/graphql', payload },
    headers: { 'x-forwarded-for': from },
  })
}
