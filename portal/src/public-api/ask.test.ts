import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { TypedDocumentString } from './generated/graphql.ts'

let server: Server | undefined
const question = new TypedDocumentString<{ answer: number }, { id: string }>('query { answer }')

afterEach(() => {
  server?.close()
})

test('what the API answers is what the page gets', async () => {
  const { ask } = await portalOf(200, { data: { answer: 42 } })

  const answer = await ask(question, { id: '1' })

  expect(answer).toEqual({ answer: 42 })
})

test('a value the API refuses is the reader’s to mend', async () => {
  const { ask } = await portalOf(400, {
    errors: [{ message: 'No such district.', extensions: { code: 'BAD_USER_INPUT' } }],
  })

  const fault = await ask(question, { id: '1' }).catch((error: unknown) => error)

  expect(fault).toMatchObject({ name: 'Misasked', message: 'No such district.' })
})

test.each([
  { status: 200, body: { data: null }, because: 'no data' },
  { status: 500, body: { errors: [{ message: 'Broken.' }] }, because: 'a fault of the API' },
  { status: 502, body: 'nothing of the kind', because: 'no JSON' },
])('an answer with $because counts as no answer', async ({ status, body }) => {
  const { ask } = await portalOf(status, body)

  const fault = await ask(question, { id: '1' }).catch((error: unknown) => error)

  expect(fault).toMatchObject({ name: 'Unreachable' })
})

test('an API that is not there is unreachable', async () => {
  const { ask } = await portalOf(200, {})
  await new Promise((closed) => server?.close(closed))

  const fault = await ask(question, { id: '1' }).catch((error: unknown) => error)

  expect(fault).toMatchObject({ name: 'Unreachable' })
})

/** The portal's `ask`, loaded against a public API that answers this. */
async function portalOf(status: number, body: unknown): Promise<typeof import('./ask.ts')> {
  server = createServer((_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  process.env['PUBLIC_API_URL'] = `http://127.0.0.1:${port}/graphql`
  const { jest } = await import('@jest/globals')
  jest.resetModules()
  return import('./ask.ts')
}
