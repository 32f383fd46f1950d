import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { FindingCorrection } from './finding-correction.entity.ts'

/** Who contested a finding, and who took that back. */
@Resolver(() => FindingCorrection)
export class FindingCorrectionResolver {
  @FieldResolver(() => Staff, { nullable: true })
  correctedBy(
    @Root() { correctedBy }: FindingCorrection,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return loaded(em, staffById, correctedBy)
  }

  @FieldResolver(() => Staff, { nullable: true })
  async withdrawnBy(
    @Root() { withdrawnBy }: FindingCorrection,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return withdrawnBy ? loaded(em, staffById, withdrawnBy) : null
  }
}
