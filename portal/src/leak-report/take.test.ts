import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, jest, test } from '@jest/globals'

const text = 'Екінші жауапта көршімнің аты көрініп тұр.'

let server: Server | undefined
let received: { headers: IncomingHttpHeaders; body: unknown }[] = []

afterEach(() => {
  server?.close()
  received = []
})

test('a report is forwarded as it was typed, with the path of its page and the address of its sender', async () => {
  const take = await takeInto({ status: 201 })

  const draft = await take(
    sent({ text: `${text}\r\nСол жол.`, page: 'https://esep.example/kk/outcomes/7?x=1' }),
  )

  expect(draft).toBeNull()
  expect(received).toMatchObject([
    {
      headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' },
      body: { page: '/kk/outcomes/7', text: `${text}\nСол жол.` },
    },
  ])
})

test('of a sender behind a proxy the whole way is told', async () => {
  const take = await takeInto({ status: 201 })

  await take(sent({ text }, { 'x-forwarded-for': '198.51.100.9' }))

  expect(received[0]?.headers['x-forwarded-for']).toBe('198.51.100.9, 203.0.113.7')
})

test.each([
  { fields: { text: ' ' }, refusal: 'textMissing' },
  { fields: { text: 'ә'.repeat(2001) }, refusal: 'textTooLong' },
  { fields: { text, page: 'https://news.example/article' }, refusal: 'pageUnknown' },
  { fields: { text, website: 'https://buy.example' }, refusal: 'trap' },
])('what is wrong is not forwarded, and what was typed stays: $refusal', async (given) => {
  const take = await takeInto({ status: 201 })

  const draft = await take(sent(given.fields))

  expect(draft).toEqual({ ...pick(given.fields), refusal: given.refusal })
  expect(received).toEqual([])
})

test('what another site sends is not forwarded', async () => {
  const take = await takeInto({ status: 201 })

  const draft = await take(sent({ text }, { 'sec-fetch-site': 'cross-site' }))

  expect(draft).toEqual({ page: '', text, refusal: 'foreign' })
  expect(received).toEqual([])
})

test.each([
  { status: 429, problem: 'TOO_MANY', refusal: 'tooMany' },
  { status: 400, problem: 'TEXT_UNREADABLE', refusal: 'textUnreadable' },
  { status: 503, problem: 'NOT_KEPT', refusal: 'down' },
  { status: 500, problem: undefined, refusal: 'down' },
])('a refusal of the drop box is the reader’s to know: $refusal', async (given) => {
  const take = await takeInto(given)

  const draft = await take(sent({ text }))

  expect(draft).toEqual({ page: '', text, refusal: given.refusal })
})

test('a drop box that is not there takes nothing, and what was typed stays', async () => {
  const take = await takeInto({ status: 201 })
  await new Promise((closed) => server?.close(closed))

  const draft = await take(sent({ text }))

  expect(draft).toEqual({ page: '', text, refusal: 'down' })
})

test('a body larger than any form is not read to its end', async () => {
  const take = await takeInto({ status: 201 })

  const draft = await take(sent({ text: 'x'.repeat(300_000) }))

  expect(draft?.refusal).toBe('tooLarge')
  expect(received).toEqual([])
})

function pick({ text, page = '' }: { text: string; page?: string }) {
  return { text, page }
}

function sent(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const request = new Request('http://localhost/kk/about/anonymisation', {
    method: 'POST',
    headers: { host: 'esep.example', 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
  })
  return { request, clientAddress: '203.0.113.7' }
}

/** The portal's `take`, loaded beside a drop box that answers this. */
async function takeInto({ status, problem }: { status: number; problem?: string | undefined }) {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
    received.push({ headers: request.headers, body })
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify({ accepted: status === 201, problem }))
  })
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  process.env['DROPBOX_URL'] = `http://127.0.0.1:${port}/`
  jest.resetModules()
  const { take } = await import('./take.ts')
  return take
}
