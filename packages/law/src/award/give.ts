import { type Bilingual, isBlank, lacksWords } from '../bilingual.ts'
import type { Day } from '../day.ts'
import { may, type Stage } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Reach, type Staff } from '../staff/role.ts'
import type { AwardRecipient } from './recipient.ts'

interface Awarding {
  readonly actor: Staff
  readonly recipient: AwardRecipient
  readonly name: Bilingual | null
  /** For what. */
  readonly merit: Bilingual
}

/** Why an award may not be recorded; empty when it may: it was given at the meeting, to anybody who took part in public order (¶34). */
export function whyNotAward(
  meeting: Reach & { readonly stage: Stage },
  { actor, recipient, name, merit }: Awarding,
): Problem[] {
  if (!mayAct(actor, 'award', meeting)) return ['FORBIDDEN']
  if (!may('award', meeting)) return ['WRONG_STAGE']

  const problems: Problem[] = []
  if (recipient !== 'RESIDENT' && lacksWords(name)) problems.push('AWARDED_UNNAMED')
  if (lacksWords(merit)) problems.push('MERIT_MISSING')
  return problems
}

/** Why an award may not be struck out; empty when it may: once, by whoever may give one (¶34). */
export function whyNotStrikeAward(
  meeting: Reach & { readonly stage: Stage },
  { actor, isStruck }: { readonly actor: Staff; readonly isStruck: boolean },
): Problem[] {
  if (!mayAct(actor, 'award', meeting)) return ['FORBIDDEN']
  if (!may('award', meeting)) return ['WRONG_STAGE']
  return isStruck ? ['AWARD_STRUCK'] : []
}

/** That somebody agrees to have their name published: when, and what shows it (¶34). */
export interface NameConsent {
  readonly on: Day
  /** The paper or message, by its name or number. */
  readonly document: string
}

interface Consenting {
  readonly actor: Staff
  readonly today: Day
  readonly award: {
    readonly recipient: AwardRecipient
    readonly name: Bilingual | null
    readonly isStruck: boolean
    readonly consents: boolean
    /** Whether staff hid the name in what is public of the meeting. */
    readonly isHidden: boolean
  }
  readonly consent: NameConsent
}

/** Why a consent may not be put on record; empty when it may: of a resident alone, who is named in full, with what shows it (¶34). */
export function whyNotConsent(
  meeting: Reach & { readonly stage: Stage },
  { actor, today, award, consent }: Consenting,
): Problem[] {
  if (!mayAct(actor, 'award', meeting)) return ['FORBIDDEN']
  if (!may('award', meeting)) return ['WRONG_STAGE']
  if (award.isStruck) return ['AWARD_STRUCK']
  if (award.recipient !== 'RESIDENT') return ['CONSENT_OF_NO_RESIDENT']
  if (award.consents) return ['CONSENT_GIVEN']
  if (award.isHidden) return ['NAME_HIDDEN']

  const problems: Problem[] = []
  if (lacksWords(award.name)) problems.push('AWARDED_UNNAMED')
  if (isBlank(consent.document)) problems.push('CONSENT_UNSHOWN')
  if (consent.on > today) problems.push('DAY_IN_FUTURE')
  return problems
}

/** Why a consent may not be withdrawn; empty when it may: by whoever reads the meeting, for hiding is never waited for (¶34). */
export function whyNotWithdrawConsent(
  meeting: Reach & { readonly stage: Stage },
  { actor, consents }: { readonly actor: Staff; readonly consents: boolean },
): Problem[] {
  if (!mayAct(actor, 'unname', meeting)) return ['FORBIDDEN']
  if (!may('unname', meeting)) return ['WRONG_STAGE']
  return consents ? [] : ['CONSENT_NOT_GIVEN']
}
