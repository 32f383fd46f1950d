import { occurrencesOf, standsInLink } from '@esep/redaction'
import type { Award } from '../award/award.entity.ts'
import type { Bilingual } from '../bilingual.ts'
import type { Invitation } from '../invitation/invitation.entity.ts'
import { labelOf } from '../invitation/invited.ts'
import { lexicon } from '../lexicon.ts'
import { trilingual } from '../trilingual.ts'
import type { Done } from './done.ts'
import type { Meeting } from './meeting.entity.ts'
import { publicLinksOf } from './public-links.ts'

/** Whether what is public and no text of ours holds words: the name of somebody invited or awarded, or the address of a page. */
export function isQuotedBeside(meeting: Meeting, words: string): boolean {
  return (
    meeting.invitations.getItems().some((invitation) => isNamedBy(invitation, words)) ||
    meeting.awards.getItems().some((award) => isConsentedName(award, words)) ||
    publicLinksOf(meeting).some(({ link }) => standsInLink(link, words, lexicon()))
  )
}

/** The names that residents read beside a meeting and that are no texts of ours: of who is invited, and of who was awarded. */
export function namesBeside({ invitations, awards }: Meeting): string[] {
  const invited = invitations.getItems().map(({ name, mayBeNamed }) => (mayBeNamed ? name : null))
  const awarded = awards.getItems().map(({ name, consents }) => (consents ? name : null))
  return [...invited, ...awarded].flatMap((name) => (name ? [name.kk, name.ru] : []))
}

/** Names nobody invited whom these words name, and shows no link in which they stand. */
export function hideQuoted(meeting: Meeting, hiding: readonly { readonly words: string }[]): void {
  for (const invitation of meeting.invitations) {
    if (hiding.some(({ words }) => isNamedBy(invitation, words))) invitation.mayBeNamed = false
  }
  for (const { link, hide } of publicLinksOf(meeting)) {
    if (hiding.some(({ words }) => standsInLink(link, words, lexicon()))) hide()
  }
}

/**
 * Takes the consents back by which names are public that these words name, on behalf of whoever is named; gives whether
 * there were any. Once the materials are gone, the last that was kept of such a name goes too (¶34).
 */
export function unnameAwarded(
  { awards, purgedAt }: Pick<Meeting, 'awards' | 'purgedAt'>,
  hiding: readonly { readonly words: string }[],
  done: Done,
): boolean {
  const named = awards
    .getItems()
    .filter((award) => hiding.some(({ words }) => isConsentedName(award, words)))
  for (const award of named) {
    award.withdrawConsent(done)
    if (purgedAt !== null) award.forgetName()
  }
  return named.length > 0
}

function isConsentedName({ name, consents, struckAt }: Award, words: string): boolean {
  return name !== null && consents && struckAt === null && isOfName(name, words)
}

/** Whether words are of a name, or hold all of it, in any form, order and language of the page. */
export function isOfName(name: Bilingual, words: string): boolean {
  const named = trilingual(name)
  return (['kk', 'ru', 'en'] as const).some((language) => {
    const areOfIt = partsOf(words).every((part) => stands(named[language], part))
    return areOfIt || partsOf(named[language]).every((part) => stands(words, part))
  })
}

/**
 * Whether words name somebody invited who may be named, in any form and order: all of them stand in what residents read of
 * the invitation and one in the name, or they hold all of the name.
 */
function isNamedBy({ office, name, mayBeNamed }: Invitation, words: string): boolean {
  if (!name || !mayBeNamed) return false
  const label = trilingual(labelOf(office, name))
  const named = trilingual(name)
  return (['kk', 'ru', 'en'] as const).some((language) => {
    const parts = partsOf(words)
    const isOfLabel = parts.every((part) => stands(label[language], part))
    const hasName = parts.some((part) => stands(named[language], part))
    return (isOfLabel && hasName) || partsOf(named[language]).every((part) => stands(words, part))
  })
}

function stands(text: string, words: string): boolean {
  return occurrencesOf(text, words).length > 0
}

function partsOf(words: string): string[] {
  return words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
