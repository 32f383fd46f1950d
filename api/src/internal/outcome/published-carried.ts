import type { EntityManager } from '@mikro-orm/postgresql'
import { PublishedCarriedItem } from '../../public/outcome/carried-item.entity.ts'
import type { CarriedAppeal } from '../report/carried-appeal.entity.ts'

interface Carrying {
  readonly outcomeId: string
  readonly carried: readonly CarriedAppeal[]
}

/** Writes for the public what a report says of earlier items, in place of what it said before: states, and no word (¶30). */
export async function publishCarried(
  em: EntityManager,
  { outcomeId, carried }: Carrying,
): Promise<void> {
  await em.nativeDelete(PublishedCarriedItem, { outcomeId })
  const appeals = await Promise.all(carried.map(({ appeal }) => appeal.loadOrFail()))
  await em.insertMany(
    PublishedCarriedItem,
    carried.flatMap(({ state }, at) => {
      const appeal = appeals[at]
      if (!appeal) return []
      return [{ outcomeId, itemOutcomeId: appeal.meeting.id, itemNumber: appeal.number, state }]
    }),
  )
}
