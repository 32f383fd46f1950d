import { createHash } from 'node:crypto'
import { type RequestOptions, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Account, Api } from '../../testing/index.ts'
import { beginSession } from '../staff/session.ts'

/** Declaring a recording. */
export const RECORD_VIDEO = `mutation ($input: VideoRecordInput!) {
  videoRecord(input: $input) {
    video { id uploadPath state refusal struckAt }
    errors { code ground }
  }
}`

/** The hours of the meeting in these tests. */
export const filmed = { startsAt: '2026-04-15T14:00:00Z', endsAt: '2026-04-15T15:45:00Z' }

/** The first bytes of an MP4 file, and whatever follows. */
export function mp4(rest: string | Buffer = 'кадрлар'): Buffer {
  return Buffer.concat([
    Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41', 'latin1'),
    Buffer.from(rest),
  ])
}

/** What is declared of a file. */
export function fileOf(bytes: Buffer, name = 'кездесу.mp4') {
  return { name, bytes: bytes.length, hash: createHash('sha256').update(bytes).digest('hex') }
}

/** What a request for a file brought. */
export interface Sent {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Somebody who sends a file by the tus protocol. */
export interface Sender {
  head(): Promise<Sent>
  create(length: number): Promise<Sent>
  /** Sends bytes from an offset on; `cutAfter` cuts the line after so many of them. */
  patch(offset: number, bytes: Buffer, cutAfter?: number): Promise<Sent | null>
}

/** By whom and when something is sent, and to which process. */
interface Sending {
  readonly as?: Account | null
  readonly at?: string
  readonly to?: Api['internal']
}

/** Makes the API listen, and sends to a path of it as somebody at a moment. */
export async function senderTo(
  api: Api,
  path: string,
  { as = 'inspector', at = '2026-04-15T16:00:00Z', to: server = api.internal }: Sending = {},
): Promise<Sender> {
  if (!server.server.listening) await server.listen({ host: '127.0.0.1', port: 0 })
  await api.on(at).ask('{ me { id } }')
  const session = as && (await beginSession(api.em(), { staffId: api.city.staff[as], now: at }))
  const { port } = server.server.address() as AddressInfo
  const base = { 'tus-resumable': '1.0.0', ...(session && { authorization: `Bearer ${session}` }) }
  const to = { host: '127.0.0.1', port, path, agent: false }

  return {
    head: () => asked({ ...to, method: 'HEAD', headers: base }),
    create: (length) =>
      asked({ ...to, method: 'POST', headers: { ...base, 'upload-length': `${length}` } }),
    async patch(offset, bytes, cutAfter) {
      const headers = {
        ...base,
        'content-type': 'application/offset+octet-stream',
        'content-length': `${bytes.length}`,
        'upload-offset': `${offset}`,
      }
      const patching = { ...to, method: 'PATCH', headers }
      if (cutAfter === undefined) return asked(patching, bytes)
      await cut(patching, bytes.subarray(0, cutAfter))
      return null
    },
  }
}

function asked(options: RequestOptions, body?: Buffer): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const sending = request(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      )
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

/** Sends some bytes of a longer body, and lets the line go. */
function cut(options: RequestOptions, some: Buffer): Promise<void> {
  return new Promise((resolve) => {
    const sending = request(options)
    sending.on('error', () => resolve())
    sending.on('close', () => resolve())
    sending.write(some, () => setTimeout(() => sending.destroy(), 400))
  })
}
