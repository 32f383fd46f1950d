import type { EntityManager } from '@mikro-orm/postgresql'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { Slip } from './slip.entity.ts'
import { SlipObjection } from './slip-objection.entity.ts'

/** What else can be asked of an objection. */
@Resolver(() => SlipObjection)
export class SlipObjectionResolver {
  @FieldResolver(() => Appeal, { nullable: true, description: 'Of which appeal the slip is.' })
  appeal(@Root() { codeHash }: SlipObjection, @Ctx() { em }: InternalContext) {
    return loaded(em, appealsBySlip, codeHash)
  }

  @FieldResolver(() => Staff, { nullable: true })
  async closedBy(
    @Root() { closedBy }: SlipObjection,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return closedBy ? loaded(em, staffById, closedBy) : null
  }
}

async function appealsBySlip(
  em: EntityManager,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Appeal>> {
  const slips = await em.find(Slip, { codeHash: { $in: [...hashes] } }, { populate: ['appeal'] })
  return new Map(slips.map((slip) => [slip.codeHash, slip.appeal.unwrap()]))
}
