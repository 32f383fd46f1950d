import { isBlank } from '../bilingual.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { AppealLanguage } from './language.ts'

interface Translating {
  readonly actor: Staff
  readonly appeal: { readonly language: AppealLanguage }
  readonly language: AppealLanguage
  readonly text: string
}

/** Why an appeal may not be translated so; empty when it may: beside the words that were spoken, never in their place (¶31). */
export function whyNotTranslate(
  meeting: Reach & { readonly stage: Stage },
  { actor, appeal, language, text }: Translating,
): Problem[] {
  if (!mayAct(actor, 'translate', meeting)) return ['FORBIDDEN']
  if (!may('translate', meeting)) return ['WRONG_STAGE']

  const problems: Problem[] = []
  if (language === appeal.language) problems.push('TRANSLATED_INTO_ITSELF')
  if (isBlank(text)) problems.push('TRANSLATION_EMPTY')
  return problems
}
