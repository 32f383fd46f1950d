const largest = 256 * 1024

/** What somebody typed into the form. */
export interface Typed {
  readonly page: string
  readonly text: string
  /** A field that people do not see and programs like to fill. */
  readonly trap: string
}

/** Reads the form out of a request; null where it is larger than any that people write, or none of ours. */
export async function typedIn(request: Request): Promise<Typed | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return null
  const body = await bodyOf(request)
  if (body === null) return null

  const form = new URLSearchParams(body)
  const field = (name: string) => form.get(name) ?? ''
  return {
    page: field('page'),
    text: field('text').replaceAll('\r\n', '\n'),
    trap: field('website'),
  }
}

/** The body as text; null where there is more than {@link largest} of it, of which no more is read. */
async function bodyOf({ body }: Request): Promise<string | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.length
    if (size > largest) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
