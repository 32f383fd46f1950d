import { maySee } from '@esep/law'
import { LockMode } from '@mikro-orm/core'
import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { precinctsOf } from '../precinct/serving.ts'
import { FindingCorrection } from './finding-correction.entity.ts'

/** A correction in a precinct of the actor's scope; null where there is none. */
async function findCorrection(
  context: InternalContext,
  id: string,
): Promise<FindingCorrection | null> {
  if (!isUuid(id)) return null
  const correction = await context.em.findOne(FindingCorrection, { id })
  if (!correction) return null
  const reach = await precinctsOf(context, [correction.precinct.id])
  return maySee(context.actor, reach) ? correction : null
}

/** The correction of an act; throws {@link NotThere} out of scope, and where another version is there than the one seen. */
export async function correctionOf(
  context: InternalContext,
  { correctionId, version }: { readonly correctionId: string; readonly version?: number | null },
): Promise<FindingCorrection> {
  const correction = await findCorrection(context, correctionId)
  if (!correction) throw new NotThere()
  await context.em.lock(correction, LockMode.PESSIMISTIC_WRITE)
  if (version != null) await context.em.lock(correction, LockMode.OPTIMISTIC, version)
  return correction
}

/** Corrections, as acts are done to them. */
export const corrections: Subject = { key: 'correction', find: findCorrection }
