import { leaksIn } from '@esep/redaction'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { InternalContext } from '../context.ts'
import { textsIn } from './hide-in-public.ts'
import { Outcome } from './outcome.entity.ts'

interface Named {
  readonly id: string
  readonly name: string
  readonly otherNames: readonly string[]
}

/** Puts every public outcome of a precinct in which somebody is named back before its reviewers; gives them. */
export async function reopenNaming(
  { em, lexicon }: InternalContext,
  precinctId: string,
  { id: key, name, otherNames }: Named,
): Promise<Outcome[]> {
  const outcomes = await em.find(
    Outcome,
    {
      publishedAt: { $ne: null },
      withdrawnAt: null,
      meeting: { precincts: { $some: { precinct: precinctId } } },
    },
    { orderBy: { publishedAt: 'asc', meeting: 'asc' } },
  )
  const ids = outcomes.map(({ id }) => id)
  const rows = await em.find(PublishedOutcome, { id: { $in: ids } })
  const items = await em.find(PublishedOutcomeItem, {
    outcomeId: { $in: ids },
  })

  const people = [{ key, name, otherNames }]
  const naming = rows
    .filter((row) => {
      const own = items.filter(({ outcomeId }) => outcomeId === row.id)
      return textsIn(row, own).some((text) => leaksIn(text, people, { lexicon }).some(isName))
    })
    .map(({ id }) => id)
  const reopened = outcomes.filter(({ id }) => naming.includes(id))
  for (const outcome of reopened) outcome.reopen()
  return reopened
}

function isName({ what }: { readonly what: string }): boolean {
  return what === 'name'
}
