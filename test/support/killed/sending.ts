import { createHash } from 'node:crypto'
import { request } from 'node:http'
import type { Api } from '@esep/api/testing'
import { act } from '../way.ts'

/** A recording that was declared, and how it is sent. */
export interface Declared {
  readonly bytes: Buffer
  /** Sends whatever of it has not come yet, as a browser does after a line was cut; throws where it is not taken. */
  send(address: string): Promise<void>
  /** Sends so many bytes and no more, and keeps the line. */
  sendSome(address: string, bytes: number): void
}

interface Declaring {
  readonly api: Api
  readonly meetingId: string
  readonly now: string
  readonly token: string
}

/** Declares an MP4 file of a meeting, for whoever has the token to send. */
export async function declared(
  { api, meetingId, now, token }: Declaring,
  content: string,
): Promise<Declared> {
  const bytes = Buffer.from(`\0\0\0\x20ftypisom\0\0\x02\0isomiso2avc1mp41${content}`)
  const hash = createHash('sha256').update(bytes).digest('hex')
  const { video } = await act(api.on(now), 'videoRecord', {
    selection: 'video { uploadPath }',
    meetingId,
    startsAt: '2026-04-15T13:00:00Z',
    endsAt: '2026-04-15T14:15:00Z',
    file: { name: 'кездесу.mp4', bytes: bytes.length, hash },
  })
  const path: string = video.uploadPath
  const headers = { authorization: `Bearer ${token}`, 'tus-resumable': '1.0.0' }
  const patching = { ...headers, 'content-type': 'application/offset+octet-stream' }

  return {
    bytes,
    async send(address) {
      const url = new URL(path, address)
      const there = await fetch(url, { method: 'HEAD', headers })
      const offset = there.headers.get('upload-offset')
      if (!there.ok || offset === null) throw new Error(`HEAD: ${there.status}`)
      if (Number(offset) === bytes.length) return

      const { status } = await fetch(url, {
        method: 'PATCH',
        headers: { ...patching, 'upload-offset': offset },
        body: bytes.subarray(Number(offset)),
      })
      if (status !== 204) throw new Error(`PATCH: ${status}`)
    },
    sendSome(address, some) {
      const sending = request(new URL(path, address), {
        method: 'PATCH',
        headers: { ...patching, 'upload-offset': '0', 'content-length': `${bytes.length}` },
      })
      sending.on('error', () => {})
      sending.write(bytes.subarray(0, some))
    },
  }
}
