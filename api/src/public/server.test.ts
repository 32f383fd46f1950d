import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { systemClock } from '../shared/clock.ts'
import { publicServer } from './server.ts'
import { type PublicWorld, publicWorld } from './world.testing.ts'

let world: PublicWorld

beforeAll(async () => {
  world = await publicWorld()
})

afterAll(() => world.close())

test('anybody may read the schema, as text and by introspection', async () => {
  const text = await world.server.inject({ url: '/schema.graphql' })
  const { errors } = await world.ask(getIntrospectionQuery())

  expect(text.headers['content-type']).toContain('text/plain')
  expect(text.body).toMatch(/^type Query \{/)
  expect(errors).toBeUndefined()
})

test('it says that it lives, and that it is ready', async () => {
  const live = await world.server.inject({ url: '/livez' })
  const ready = await world.server.inject({ url: '/readyz' })

  expect(live.statusCode).toBe(200)
  expect(ready.json()).toEqual({ ready: true })
})

test('without its database it lives, is not ready, and says no more than that something is wrong', async () => {
  const log: string[] = []
  const database = {
    rows: async () => {
      throw Object.assign(new Error('connect to 10.0.0.7 failed for "Абай 52"'), {
        code: 'ECONNREFUSED',
      })
    },
    close: async () => {},
  }
  const server = await publicServer({ database, clock: systemClock, log: (line) => log.push(line) })

  const ready = await server.inject({ url: '/readyz' })
  const answer = await server.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: '{ addresses(text: "Абай 52") { house } }' },
  })

  await server.close()
  expect(ready.statusCode).toBe(503)
  expect(answer.json().errors).toEqual([
    {
      message: 'Something went wrong here; please try again.',
      path: ['addresses'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    },
  ])
  expect(log).toEqual(['{"fault":"Error ECONNREFUSED","path":"addresses"}'])
})

test('what people typed, and where they stand, is written down nowhere', async () => {
  const before = world.log.length

  await world.ask('{ addresses(text: "Абай даңғылы, 52") { house } }')
  await world.ask('{ locate(latitude: 43.2389, longitude: 76.8897) { inside } }')
  await world.ask('{ locate(latitude: 430.2389, longitude: 76.8897) { inside } }')

  expect(world.log.slice(before)).toEqual([])
})

const deep = (levels: number): string =>
  levels === 0 ? '{ id }' : `{ neighbours ${deep(levels - 1)} }`

test.each([
  {
    what: 'a question nested too deep',
    query: `{ precincts(first: 1) { edges { node ${deep(12)} } } }`,
    says: 'depth',
  },
  {
    what: 'one that asks the same under many names',
    query: `{ ${Array.from({ length: 16 }, (_, at) => `a${at}: territory(kato: "750000000") { kato }`).join(' ')} }`,
    says: 'Aliases',
  },
  {
    what: 'one full of directives',
    query: `{ territory(kato: "750000000") { kato ${'@include(if: true) '.repeat(11)} } }`,
    says: 'irective',
  },
  {
    what: 'one that asks for hundreds of thousands of objects',
    query:
      '{ meetings(first: 100) { edges { node { precincts { meetings(first: 100) { edges { node { id } } } } } } } }',
    says: 'one question may ask for 20000',
  },
  {
    what: 'the same in a variable and a fragment',
    query:
      'query ($n: Int) { meetings(first: $n) { ...F } } fragment F on MeetingConnection { edges { node { precincts { meetings(first: $n) { edges { node { id } } } } } } }',
    variables: { n: 90 },
    says: 'one question may ask for 20000',
  },
  { what: 'an endless one', query: `{ ${'__typename '.repeat(1600)} }`, says: 'oken' },
  { what: 'something to write', query: 'mutation { outcomeWithdraw { id } }', says: 'mutation' },
])('$what is refused', async ({ query, variables, says }) => {
  const { errors, data } = await world.ask(query, variables)

  expect(data).toBeFalsy()
  expect(errors?.[0]?.message).toContain(says)
})

test('several questions in one request are refused, and so is one from another site’s form', async () => {
  const query = '{ territory(kato: "750000000") { kato } }'
  const batch = await world.server.inject({
    method: 'POST',
    url: '/graphql',
    payload: [{ query }, { query }],
  })
  const form = await world.server.inject({
    method: 'GET',
    url: `/graphql?query=${encodeURIComponent(query)}`,
  })

  expect(batch.statusCode).toBe(400)
  expect(form.statusCode).toBe(400)
})

test('a request larger than any question is not read', async () => {
  const { statusCode } = await world.server.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: `{ __typename } #${'x'.repeat(70_000)}` },
  })

  expect(statusCode).toBe(413)
})

test('it leaves the signals to its process, which ends what is under way', () => {
  const listeners = ['SIGINT', 'SIGTERM'].map((signal) => process.listenerCount(signal))

  expect(listeners).toEqual([0, 0])
})
