import type { WordsToHide } from '@esep/redaction'
import type { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import type { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { InternalContext } from '../context.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { trilingual } from '../trilingual.ts'
import { PastEdition } from './edition.entity.ts'
import { publicTexts } from './editions.ts'
import { hideInBoth, hideInItem, hideInOutcome } from './hide-in-public.ts'
import { ItemHeading } from './item-heading.entity.ts'
import type { Outcome } from './outcome.entity.ts'
import { rememberPublic } from './remember.ts'

interface Asked {
  readonly meeting: Meeting
  readonly outcome: Outcome
  readonly hiding: readonly WordsToHide[]
}

interface Shown {
  readonly row: PublishedOutcome
  readonly items: readonly PublishedOutcomeItem[]
}

/** Hides words in an outcome that is public, and in whatever is published of it later. */
export async function hideInShown(
  context: InternalContext,
  asked: Asked,
  { row, items }: Shown,
): Promise<void> {
  const { meeting, outcome, hiding } = asked
  const isPurged = meeting.purgedAt !== null
  if (!isPurged) await rememberPublic(context, outcome)
  Object.assign(row, hideInOutcome(row, hiding))
  for (const item of items) Object.assign(item, hideInItem(item, hiding))
  row.version += 1
  row.publishedAt = context.now
  // NOTE: once the materials are gone, no outcome is published later.
  if (!isPurged) await keepHidden(context, asked, { row, items })
  await context.em.flush()
}

/** Has what is published later hide the same, and sends it to a reviewer before. */
async function keepHidden(
  { em, actor, now }: InternalContext,
  { meeting, outcome, hiding }: Asked,
  { row, items }: Shown,
): Promise<void> {
  const headings = await em.find(ItemHeading, { appeal: { meeting } })
  for (const heading of headings) heading.title = hideInBoth(heading.title, hiding)

  outcome.reopen()
  em.create(PastEdition, {
    outcome,
    version: row.version,
    texts: Object.fromEntries(publicTexts(row, items)),
    alreadyPublic: hiding.map(({ words }) => words),
    by: actor.id,
    at: now,
  })
}

/** Hides words in why an outcome was taken back, which is public too. */
export function hideInReason(
  row: PublishedOutcome,
  outcome: Outcome | null,
  hiding: readonly WordsToHide[],
): void {
  const { withdrawalReason: shown } = row
  if (shown?.words) {
    const words = trilingual(hideInBoth(shown.words, hiding))
    row.withdrawalReason = { ...shown, words }
  }
  if (outcome?.withdrawalWords) {
    outcome.withdrawalWords = hideInBoth(outcome.withdrawalWords, hiding)
  }
}
