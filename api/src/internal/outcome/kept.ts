import { type Draft, keyOf, type Span, type Stretch } from '@esep/redaction'
import type { FoundSpan } from '../user-error.ts'
import type { DraftedText } from './finished-text.ts'
import type { ReadText } from './reviewed-text.ts'
import type { Step } from './standing.ts'

/** Whether a kept passage accounts for what stands in it. */
type Accounts = (step: Step, span: Span) => boolean

/** A reviewer said why it is kept. */
export function saidWhy({ because }: Step): boolean {
  return because !== null
}

/** A rule of the engine said what kind of data it is, or a reviewer why it is kept. */
export function isClassified(step: Step, { reason }: Span): boolean {
  return reason !== 'REVIEWER' || saidWhy(step)
}

/** Whether every letter of a stretch of a finished text stands in a passage that is kept and accounted for, or in words that may stand again. */
export function isKept(
  { field, start, end }: Pick<FoundSpan, 'field' | 'start' | 'end'>,
  drafts: readonly DraftedText[],
  accounts: Accounts,
): boolean {
  const drafted = drafts.find(({ text }) => text.key === field)
  if (!drafted) return false
  const { text, draft } = drafted
  for (let at = start; at < end; at += 1) {
    const source = sourceOf(draft, at)
    const isLetter = /[\p{L}\p{N}]/u.test(draft.text.charAt(at))
    if (source !== null && isLetter && !isAccountedFor(text, source, accounts)) return false
  }
  return true
}

/** Where a sign of the finished text stood in what was written; null where something hidden stands. */
function sourceOf({ hidden }: Draft, at: number): number | null {
  if (hidden.some(({ start, end }) => start <= at && at < end)) return null
  const before = hidden.findLast(({ end }) => end <= at)
  return before ? before.source.end + at - before.end : at
}

function isAccountedFor(
  { spans, standing, standsAgain }: ReadText,
  at: number,
  accounts: Accounts,
): boolean {
  const isHere = ({ start, end }: Stretch) => start <= at && at < end
  const isKeptHere = spans.filter(isHere).some((span) => {
    const step = standing.get(keyOf(span))
    return step?.decision === 'keep' && accounts(step, span)
  })
  return isKeptHere || standsAgain.some(isHere)
}
