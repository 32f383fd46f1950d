import { gunzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { compressed } from './compressed.ts'

const long = 'Есеп '.repeat(1000)

test('a long text reaches a reader who takes gzip as gzip', async () => {
  const page = new Response(long, { headers: { 'content-type': 'text/html; charset=utf-8' } })

  const answer = await compressed(page, 'gzip, deflate, br')

  const body = Buffer.from(await answer.arrayBuffer())
  expect(answer.headers.get('content-encoding')).toBe('gzip')
  expect(body.length).toBeLessThan(500)
  expect(gunzipSync(body).toString()).toBe(long)
})

test.each([
  { because: 'the reader takes none', type: 'text/html', text: long, accepted: null },
  { because: 'it is short', type: 'text/html', text: 'Есеп', accepted: 'gzip' },
  { because: 'it is no text', type: 'font/woff2', text: long, accepted: 'gzip' },
])('an answer stays as it is when $because', async ({ type, text, accepted }) => {
  const page = new Response(text, { status: 404, headers: { 'content-type': type } })

  const answer = await compressed(page, accepted)

  expect(answer.headers.get('content-encoding')).toBeNull()
  expect([answer.status, await answer.text()]).toEqual([404, text])
})
