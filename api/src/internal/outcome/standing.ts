import { createHash } from 'node:crypto'
import { carriedOver, type Decision, keyOf, type SpanType } from '@esep/redaction'
import { isDecision } from './text.ts'

/** A decision as it is kept. */
export interface KeptDecision {
  readonly textKey: string
  readonly textHash: string
  readonly spanStart: number
  readonly spanEnd: number
  readonly spanType: SpanType
  readonly turn: number
  readonly own: boolean
  readonly decision: Decision
  readonly because: string | null
  readonly by: string
  readonly at: string
}

/** Who decided what, when and why. */
export type Step = Pick<KeptDecision, 'decision' | 'because' | 'by' | 'at'>

/** The decision that counts on a span, where the span stands now. */
export interface Standing extends Step {
  readonly start: number
  readonly end: number
  readonly type: SpanType
  readonly own: boolean
  /** Whether it was made on an earlier version of the text. */
  readonly carried: boolean
}

interface Versions {
  readonly key: string
  /** The text as it was in earlier versions of the protocol, the first first. */
  readonly earlier: readonly string[]
  readonly text: string
}

/** The decisions that count on a text: those made on it, and those made on earlier versions of it as far as they hold. */
export function standingOn(
  { key, earlier, text }: Versions,
  decided: readonly KeptDecision[],
): Standing[] {
  let before: string | null = null
  let standing: readonly Standing[] = []
  for (const version of [...earlier, text]) {
    const carried: readonly Standing[] =
      before === null || before === version
        ? standing
        : carriedOver(standing, { before, after: version }).map(asCarried)
    standing = latest([...carried, ...decidedOn(key, version, decided)])
    before = version
  }
  return [...standing]
}

/** Everything that was decided on a span of a text, the first first. */
export function historyOf(
  { key, text }: Pick<Versions, 'key' | 'text'>,
  span: Pick<Standing, 'start' | 'end' | 'type'>,
  decided: readonly KeptDecision[],
): Step[] {
  const hash = hashOf(text)
  return decided
    .filter((one) => isOn(key, one, hash) && keyOf(spanOf(one)) === keyOf(span))
    .toSorted((one, other) => one.turn - other.turn)
}

/** SHA-256 of a text, in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function decidedOn(key: string, text: string, decided: readonly KeptDecision[]): Standing[] {
  const hash = hashOf(text)
  return decided
    .filter((one) => isOn(key, one, hash))
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ own, decision, because, by, at, ...one }) => ({
      ...{ ...spanOf(one), own, decision, because, by, at, carried: one.textKey !== key },
    }))
}

/** Lines of what was decided at a meeting change their number when one is put between them. */
function isOn(key: string, { textKey, textHash }: KeptDecision, hash: string): boolean {
  return textHash === hash && (textKey === key || (isDecision(textKey) && isDecision(key)))
}

function latest(standing: readonly Standing[]): Standing[] {
  return [...new Map(standing.map((one) => [keyOf(one), one])).values()]
}

function asCarried(one: Standing): Standing {
  return { ...one, carried: true }
}

function spanOf({
  spanStart,
  spanEnd,
  spanType,
}: Pick<KeptDecision, 'spanStart' | 'spanEnd' | 'spanType'>) {
  return { start: spanStart, end: spanEnd, type: spanType }
}
