import { environment } from '../environment.ts'

const patience = 5000

/**
 * Puts something into the drop box, with the address of its sender, who is counted there; null when it was taken, else what
 * the drop box says is wrong, or nothing where it does not answer.
 */
export async function put(path: string, what: object, sender: string): Promise<string | null> {
  if (!environment.dropbox) return ''
  try {
    const response = await fetch(`${environment.dropbox.replace(/\/$/, '')}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': sender },
      body: JSON.stringify(what),
      signal: AbortSignal.timeout(patience),
    })
    if (response.status === 201) return null
    const { problem } = (await response.json()) as { readonly problem?: string }
    return problem ?? ''
  } catch {
    return ''
  }
}
