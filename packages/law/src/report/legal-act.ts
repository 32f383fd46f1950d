import { type Bilingual, lacksWords } from '../bilingual.ts'
import type { Day } from '../day.ts'
import type { Problem } from '../problem.ts'

/** An act of law that a report speaks of: by its number, its edition, and its place in the state's collection (¶30). */
export interface LegalAct {
  readonly name: Bilingual
  /** As it is written, such as `№ 245-IV`. */
  readonly number: string
  /** From which day on it reads as was told. */
  readonly editionOn: Day
  readonly link: string
}

/** Why these acts may not be named in a report; empty when they may: only their form is looked at (¶30). */
export function whyNotLegalActs(acts: readonly LegalAct[]): Problem[] {
  const problems = new Set<Problem>()
  for (const { name, number, link } of acts) {
    if (lacksWords(name) || !isActNumber(number)) problems.add('ACT_UNNAMED')
    if (!isActLink(link)) problems.add('ACT_LINK_MALFORMED')
  }
  return [...problems]
}

/** Whether a text is the number of an act, such as `№ 1095`, `№ 245-IV` or `№ 235-V ҚРЗ`. */
export function isActNumber(text: string): boolean {
  return /^(?:№\s?)?\d{1,5}(?:-[IVXLCDM]{1,6})?(?: (?:ҚРЗ|ЗРК))?$/.test(text)
}

/** Whether a text is the address of an act, in an edition where one is meant, in adilet.zan.kz. */
export function isActLink(text: string): boolean {
  return /^https:\/\/adilet\.zan\.kz\/(?:kaz|rus|eng)\/docs\/[A-Z][0-9A-Z_]{6,14}(?:\/\d{2}\.\d{2}\.\d{4})?$/.test(
    text,
  )
}
