import { fieldsIn } from '../form/fields.ts'
import { put } from '../form/put.ts'
import { isFromSameSite } from '../form/same-site.ts'
import { type Sending, senderOf } from '../form/sender.ts'
import type { Language } from '../i18n/language.ts'
import { lookUp, type Slip } from './look-up.ts'
import type { Refusal } from './refusal.ts'

const longest = 2000

/** What somebody objects to, as they typed it. */
export interface Objection {
  readonly kind: string
  readonly text: string
}

/** What the page shows: what was typed, what it opens, and why something was not shown or taken. */
export interface View {
  readonly code: string
  readonly slip: Slip | null
  readonly objection: Objection
  readonly refusal: Refusal | null
}

/** Nothing typed yet. */
export const blank: View = {
  code: '',
  slip: null,
  objection: { kind: '', text: '' },
  refusal: null,
}

/**
 * Takes what was sent: a code to look up, or with it an objection; null when an objection is in the drop box. One that comes
 * with a code of no slip is not put there, for nobody would read it.
 */
export async function take(sending: Sending, language: Language): Promise<View | null> {
  const fields = await fieldsIn(sending.request)
  if (!fields) return { ...blank, refusal: 'tooLarge' }

  const field = (name: string) => fields.get(name) ?? ''
  const code = field('code')
  const objection = { kind: field('kind'), text: field('text').replaceAll('\r\n', '\n') }
  if (!isFromSameSite(sending.request)) return { ...blank, code, objection, refusal: 'foreign' }

  const sender = senderOf(sending)
  const found = await lookUp({ code, language, sender })
  if (typeof found === 'string') return { code, objection, slip: null, refusal: found }
  if (!fields.has('text')) return { code, objection, slip: found, refusal: null }

  const refusal = await object({ code, ...objection, trap: field('website') }, sender)
  return refusal && { code, objection, slip: found, refusal }
}

interface Objecting extends Objection {
  readonly code: string
  readonly trap: string
}

async function object(objecting: Objecting, sender: string): Promise<Refusal | null> {
  const { code, kind, text, trap } = objecting
  const wrong = whyNot(objecting)
  if (wrong) return wrong
  if (trap) return 'trap'

  const problem = await put('/objections', { code, kind, text }, sender)
  return problem === null ? null : (meanings[problem] ?? 'down')
}

/** What can be seen to be wrong before it is forwarded. */
function whyNot({ kind, text }: Objection): Refusal | null {
  if (!kind) return 'kindMissing'
  if (!text.trim()) return 'textMissing'
  return [...text.trim()].length > longest ? 'textTooLong' : null
}

const meanings: Readonly<Record<string, Refusal>> = {
  CODE_UNKNOWN: 'codeMistyped',
  KIND_UNKNOWN: 'kindMissing',
  TEXT_MISSING: 'textMissing',
  TEXT_TOO_LONG: 'textTooLong',
  TEXT_UNREADABLE: 'textUnreadable',
  TOO_LARGE: 'textTooLong',
  TOO_MANY: 'tooMany',
}
