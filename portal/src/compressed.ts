import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const zip = promisify(gzip)
const worthwhile = 1400

/** A text answer as gzip where the reader takes it: villages read this over slow telephones. */
export async function compressed(response: Response, accepted: string | null): Promise<Response> {
  const { status, statusText, headers } = response
  const type = headers.get('content-type') ?? ''
  if (!/^text\/|json/.test(type) || headers.has('content-encoding') || !response.body)
    return response

  headers.append('vary', 'accept-encoding')
  const body = Buffer.from(await response.arrayBuffer())
  if (body.length < worthwhile || !/\bgzip\b/.test(accepted ?? '')) {
    return new Response(body, { status, statusText, headers })
  }

  headers.set('content-encoding', 'gzip')
  headers.delete('content-length')
  return new Response(new Uint8Array(await zip(body)), { status, statusText, headers })
}
