import type { Language } from '../problem.ts'
import type { Duty } from './duty.ts'
import type { Finding, Remark } from './finding.ts'
import type { Lacking } from './lacking.ts'
import type { Purpose } from './purpose.ts'
import type { Verdict } from './verdict.ts'
import { en } from './wording/en.ts'
import { fill, spellDay } from './wording/fill.ts'
import { kk } from './wording/kk.ts'
import { ru } from './wording/ru.ts'
import type { Words } from './wording/words.ts'

const wordings: Readonly<Record<Language, Words>> = { kk, ru, en }

/** Why a duty came to its verdict, in plain words. */
export function sentenceOf(
  {
    cause,
    day,
    margin,
    count,
    lacking,
  }: Pick<Finding, 'cause' | 'day' | 'margin' | 'count' | 'lacking'>,
  language: Language,
): string {
  const words = wordings[language]
  return fill(words.causes[cause], language, {
    day: day === null ? null : spellDay(day, words),
    days: margin === null ? null : Math.abs(margin),
    count,
    list:
      lacking.length === 0 ? null : lacking.map((code) => lackingName(code, language)).join(', '),
  })
}

/** What a duty is called. */
export function dutyName(duty: Duty, language: Language): string {
  return wordings[language].duties[duty]
}

/** What a verdict is called. */
export function verdictName(verdict: Verdict, language: Language): string {
  return wordings[language].verdicts[verdict]
}

/** What a purpose of the order is called (¶25). */
export function purposeName(purpose: Purpose, language: Language): string {
  return wordings[language].purposes[purpose]
}

/** What is remarked beside a finding, as a sentence. */
export function remarkSentence(remark: Remark, language: Language): string {
  return wordings[language].remarks[remark]
}

/** What something is called that a finding lists: a kind of guests, a channel, a section. */
export function lackingName(code: Lacking, language: Language): string {
  return wordings[language].lacking[code]
}
