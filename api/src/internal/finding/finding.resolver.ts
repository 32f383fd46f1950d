import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { StoredFinding } from './finding.ts'
import { FindingCorrection } from './finding-correction.entity.ts'
import { correctionById } from './finding-correction.loader.ts'

/** Whom a finding is about, and what was said of it. */
@Resolver(() => StoredFinding)
export class FindingResolver {
  @FieldResolver(() => Staff, {
    nullable: true,
    description: 'The inspector it is about; null for a precinct’s or a meeting’s.',
  })
  async inspector(
    @Root() { staffId }: StoredFinding,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return staffId ? loaded(em, staffById, staffId) : null
  }

  @FieldResolver(() => FindingCorrection, {
    nullable: true,
    description: 'What is said instead, where the finding was contested.',
  })
  async correction(
    @Root() { correctionId }: StoredFinding,
    @Ctx() { em }: InternalContext,
  ): Promise<FindingCorrection | null> {
    return correctionId ? loaded(em, correctionById, correctionId) : null
  }
}
