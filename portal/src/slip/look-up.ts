import { type Language, schemaLanguage } from '../i18n/language.ts'
import { ask } from '../public-api/ask.ts'
import { AskedTooOften, Misasked, Unreachable } from '../public-api/faults.ts'
import type { SlipAnswerQuery } from '../public-api/generated/graphql.ts'
import { SlipAnswer } from '../public-api/slip-answer.ts'
import type { Refusal } from './refusal.ts'

/** What the code of a slip opens. */
export type Slip = NonNullable<SlipAnswerQuery['slip']>

interface Asked {
  readonly code: string
  readonly language: Language
  readonly sender: string
}

/** Looks up a slip by its code as it was typed, or says why there is nothing to show. */
export async function lookUp({ code, language, sender }: Asked): Promise<Slip | Refusal> {
  if (!code.trim()) return 'codeMissing'
  try {
    const variables = { code, language: schemaLanguage(language) }
    const { slip } = await ask(SlipAnswer, variables, sender)
    return slip ?? 'codeUnknown'
  } catch (fault) {
    if (fault instanceof Misasked) return 'codeMistyped'
    if (fault instanceof AskedTooOften) return 'tooMany'
    if (fault instanceof Unreachable) return 'down'
    throw fault
  }
}
