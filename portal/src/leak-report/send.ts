import { put } from '../form/put.ts'
import type { Refusal } from './refusal.ts'

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

/** Forwards a report to the drop box; null when it was taken. */
export async function send({ page, text }: Report, sender: string): Promise<Refusal | null> {
  const problem = await put('/', { page: page || null, text }, sender)
  return problem === null ? null : (meanings[problem] ?? 'down')
}
