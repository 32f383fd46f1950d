import type { Decision, SpanType } from '@esep/redaction'
import type { InternalContext } from '../context.ts'
import { HiddenWords } from './hidden-words.entity.ts'
import type { Outcome } from './outcome.entity.ts'

interface Asked {
  readonly words: string
  readonly type: SpanType
  readonly decision: Decision
  readonly because?: string | null
}

interface Hiding {
  readonly outcome: Outcome
  readonly asked: readonly Asked[]
}

/** Keeps that words are hidden wherever they stand, or may stand again. */
export async function hideEverywhere(
  { em, actor, now }: InternalContext,
  { outcome, asked }: Hiding,
): Promise<void> {
  if (asked.length === 0) return
  const last = await em.count(HiddenWords, { outcome })
  asked.forEach(({ words, type, decision, because }, index) => {
    em.create(HiddenWords, {
      outcome,
      turn: last + index + 1,
      words: words.trim(),
      ...{ type, decision, because: because?.trim() || null, by: actor.id, at: now },
    })
  })
}

/** Whether words can be looked for: two letters, or a number. */
export function saysSomething(words: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(words)
}
