import { hashOfSlipCode, readSlipCode } from '../shared/slip-code.ts'
import { type Problem, readable } from './report.ts'

/** What whoever holds a slip objects to; of its code only the hash goes on. */
export interface Objection {
  readonly codeHash: string
  readonly kind: (typeof kinds)[number]
  readonly text: string
}

const kinds = ['MISSING', 'NOT_MY_WORDS'] as const

/** Reads an objection out of what was sent; the first thing wrong with it where it is none. */
export function objectionIn(sent: unknown): Objection | Problem {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return 'NOT_AN_OBJECT'
  const { code, kind: said, text: told, ...more }: Record<string, unknown> = { ...sent }
  if (Object.keys(more).length > 0) return 'FIELD_UNKNOWN'

  const read = typeof code === 'string' ? readSlipCode(code) : null
  if (!read) return 'CODE_UNKNOWN'
  const kind = kinds.find((one) => one === said)
  if (!kind) return 'KIND_UNKNOWN'
  const { text, problem } = readable(told)
  return problem ?? { codeHash: hashOfSlipCode(read), kind, text }
}
