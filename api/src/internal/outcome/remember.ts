import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { InternalContext } from '../context.ts'
import { PastEdition } from './edition.entity.ts'
import { publicTexts } from './editions.ts'
import type { Outcome } from './outcome.entity.ts'

/** Keeps what is public now for holding later editions against it, where it is not on record. */
export async function rememberPublic({ em }: InternalContext, outcome: Outcome): Promise<void> {
  const { id, publishedAt, publishedBy } = outcome
  const row = await em.findOne(PublishedOutcome, id)
  if (!row || row.withdrawnAt !== null || !publishedAt || !publishedBy) return
  const { version } = row
  if (await em.findOne(PastEdition, { outcome, version })) return

  const items = await em.find(PublishedOutcomeItem, { outcomeId: id })
  em.create(PastEdition, {
    outcome,
    version,
    texts: Object.fromEntries(publicTexts(row, items)),
    alreadyPublic: [],
    by: publishedBy,
    at: publishedAt,
  })
}
