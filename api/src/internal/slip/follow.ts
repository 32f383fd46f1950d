import { PublishedSlip } from '../../public/slip/slip.entity.ts'
import { AppealPart } from '../appeal/appeal-part.entity.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { readCalendar } from '../days-off/calendar.ts'
import { takeChangedAppeals } from './changed.ts'
import { publishedSlip } from './published-slip.ts'
import { Slip } from './slip.entity.ts'

/** Brings what the codes of slips open up to date with their appeals, in the transaction of the act that changed them (¶32). */
export async function followSlips({ em, policy }: InternalContext): Promise<void> {
  const appealIds = takeChangedAppeals(em)
  if (appealIds.length === 0) return
  const slips = await em.find(
    Slip,
    { appeal: { $in: appealIds } },
    { populate: ['appeal.meeting'] },
  )
  if (slips.length === 0) return

  const calendar = await readCalendar(askIn(em))
  const all = await em.find(
    AppealPart,
    { appeal: { $in: appealIds } },
    { orderBy: { number: 'asc' } },
  )
  const partsOf = Map.groupBy(all, ({ appeal }) => appeal.id)
  await em.upsertMany(
    PublishedSlip,
    slips.map((slip) => {
      const appeal = slip.appeal.unwrap()
      const parts = partsOf.get(appeal.id) ?? []
      return publishedSlip({ slip, appeal, parts }, { policy, calendar })
    }),
  )
}
