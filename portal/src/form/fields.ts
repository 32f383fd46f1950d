const largest = 256 * 1024

/** The fields of a form that was sent; null where it is larger than any that people write, or none of ours. */
export async function fieldsIn(request: Request): Promise<URLSearchParams | null> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded')) return null
  const body = await bodyOf(request)
  return body === null ? null : new URLSearchParams(body)
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
