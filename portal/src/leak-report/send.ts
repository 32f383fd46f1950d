import { environment } from '../environment.ts'
import type { Refusal } from './refusal.ts'

const patience = 5000

/** A report as the drop box takes it. */
export interface Report {
  readonly page: string
  readonly text: string
}

const meanings: Readonly<Record<string, Refusal>> = {
  TEXT_MISSING: 'textMissing',
  TEXT_TOO_LONG: 'textTooLong',
  TEXT_UNREADABLE: 'textUnreadable',
  PAGE_UNKNOWN: 'pageUnknown',
  TOO_LARGE: 'textTooLong',
  TOO_MANY: 'tooMany',
}

/** Forwards a report to the drop box with the address of its sender, who is counted there; null when it was taken. */
export async function send({ page, text }: Report, sender: string): Promise<Refusal | null> {
  if (!environment.dropbox) return 'down'
  try {
    const response = await fetch(environment.dropbox, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': sender },
      body: JSON.stringify({ page: page || null, text }),
      signal: AbortSignal.timeout(patience),
    })
    if (response.status === 201) return null
    const { problem } = (await response.json()) as { readonly problem?: string }
    return meanings[problem ?? ''] ?? 'down'
  } catch {
    return 'down'
  }
}
