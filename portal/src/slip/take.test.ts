import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, jest, test } from '@jest/globals'

const code = 'Г7ЖП-2Д9Ш-ЮЛ03-ИФ6Я-Э81Ц'
const text = 'Я спрашивал о воротах.'
const slip = { state: 'CHECKING', receivedOn: '2026-04-15', steps: [] }

interface Received {
  readonly path: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: { readonly variables?: { readonly code: string } }
}

let server: Server | undefined
let received: Received[] = []

afterEach(() => {
  server?.close()
  received = []
})

test('a code is looked up as it was typed, with the address of its sender', async () => {
  const take = await takeInto({ data: { slip } })

  const view = await take(sent({ code }))

  expect(view).toMatchObject({ code, slip, refusal: null })
  expect(received).toMatchObject([
    { headers: { 'x-forwarded-for': '203.0.113.7' }, body: { variables: { code } } },
  ])
})

test.each([
  { fields: { code: ' ' }, answer: { data: { slip } }, refusal: 'codeMissing' },
  { fields: { code }, answer: { data: { slip: null } }, refusal: 'codeUnknown' },
  { fields: { code }, answer: fault('BAD_USER_INPUT'), refusal: 'codeMistyped' },
  { fields: { code }, answer: fault('TOO_MANY'), refusal: 'tooMany' },
])('where nothing is opened the reason is said, and the code stays: $refusal', async (given) => {
  const take = await takeInto(given.answer)

  const view = await take(sent(given.fields))

  expect(view).toMatchObject({ code: given.fields.code, slip: null, refusal: given.refusal })
})

test('an objection is put into the drop box with its code, once that is known to open a slip', async () => {
  const take = await takeInto({ data: { slip } })

  const view = await take(sent({ code, kind: 'NOT_MY_WORDS', text: `${text}\r\nТак.` }))

  expect(view).toBeNull()
  expect(received).toMatchObject([
    { path: '/graphql', body: { variables: { code } } },
    {
      ...{ path: '/objections', headers: { 'x-forwarded-for': '203.0.113.7' } },
      body: { code, kind: 'NOT_MY_WORDS', text: `${text}\nТак.` },
    },
  ])
})

test.each([
  { fields: { text }, refusal: 'kindMissing' },
  { fields: { kind: 'MISSING', text: ' ' }, refusal: 'textMissing' },
  { fields: { kind: 'MISSING', text: 'ә'.repeat(2001) }, refusal: 'textTooLong' },
  { fields: { kind: 'MISSING', text, website: 'https://buy.example' }, refusal: 'trap' },
])(
  'what is wrong is not put in, and what was typed stays beside the slip: $refusal',
  async (given) => {
    const take = await takeInto({ data: { slip } })

    const view = await take(sent({ code, ...given.fields }))

    const { kind = '', text: said } = { kind: '', ...given.fields }
    expect(view).toMatchObject({ slip, objection: { kind, text: said }, refusal: given.refusal })
    expect(received.map(({ path }) => path)).toEqual(['/graphql'])
  },
)

test.each([
  { answer: { data: { slip: null } }, refusal: 'codeUnknown' },
  { answer: fault('TOO_MANY'), refusal: 'tooMany' },
])(
  'an objection that nobody would read is not put in, and its words stay: $refusal',
  async ({ answer, refusal }) => {
    const take = await takeInto(answer)

    const view = await take(sent({ code, kind: 'MISSING', text }))

    expect(view).toEqual({ code, slip: null, objection: { kind: 'MISSING', text }, refusal })
    expect(received.map(({ path }) => path)).toEqual(['/graphql'])
  },
)

test('where nobody answers nothing that was typed is lost', async () => {
  const take = await takeInto({ data: { slip } })
  await new Promise((closed) => server?.close(closed))

  const view = await take(sent({ code, kind: 'MISSING', text }))

  expect(view).toEqual({
    ...{ code, slip: null, objection: { kind: 'MISSING', text } },
    refusal: 'down',
  })
})

test('what another site sends is neither looked up nor put in', async () => {
  const take = await takeInto({ data: { slip } })

  const view = await take(sent({ code, kind: 'MISSING', text }, { 'sec-fetch-site': 'cross-site' }))

  expect(view).toMatchObject({ slip: null, refusal: 'foreign' })
  expect(received).toEqual([])
})

function fault(reason: string) {
  return { errors: [{ message: 'no', extensions: { code: reason } }] }
}

function sent(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const request = new Request('http://localhost/kk/slips', {
    method: 'POST',
    headers: { host: 'esep.example', 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
  })
  return { request, clientAddress: '203.0.113.7' }
}

/** The portal's `take`, loaded beside a public API that answers this and a drop box that takes everything. */
async function takeInto(answer: object) {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { url: path, headers } = request
    received.push({ path, headers, body: JSON.parse(Buffer.concat(chunks).toString()) })
    const isObjection = path === '/objections'
    response.writeHead(isObjection ? 201 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isObjection ? { accepted: true } : answer))
  })
  await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  process.env['PUBLIC_API_URL'] = `http://127.0.0.1:${port}/graphql`
  process.env['DROPBOX_URL'] = `http://127.0.0.1:${port}/`
  jest.resetModules()
  const { take } = await import('./take.ts')
  return (sending: ReturnType<typeof sent>) => take(sending, 'kk')
}
