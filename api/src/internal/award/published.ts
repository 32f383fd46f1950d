import type { AwardForm, AwardRecipient, Bilingual, Instant } from '@esep/law'
import { type ConsentedName, type NamingConsent, nameByConsent } from '@esep/redaction'
import type { Award } from '../../public/meeting/award.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { trilingual, untranslated } from '../trilingual.ts'

/** The facts of an award from which its published row is made. */
export interface PublishableAward extends NamingConsent {
  readonly recipient: AwardRecipient
  readonly form: AwardForm
  /** Of a resident, whom consent alone names; null where nobody wrote it down. */
  readonly name: Bilingual | null
  /** Of an association or an organisation; null for a resident. */
  readonly title: ClearedBilingual | null
  readonly merit: ClearedBilingual
  readonly struckAt: Instant | null
}

/** What residents learn of an award: for what and to whom, of a resident by consent alone (¶34). */
export function awardedAt(award: PublishableAward): Award[] {
  const { recipient, form, title, merit, struckAt } = award
  if (struckAt !== null) return []
  const name = title ? trilingual(title) : consentedName(award)
  return [{ recipient, form, name, merit: untranslated(merit) }]
}

function consentedName(award: PublishableAward): Trilingual<ConsentedName> | null {
  const kk = award.name && nameByConsent(award.name.kk, award)
  const ru = award.name && nameByConsent(award.name.ru, award)
  return kk && ru ? trilingual({ kk, ru }) : null
}
