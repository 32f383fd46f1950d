import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { ControlClosure } from './control-closure.entity.ts'

/** Who closed an item, and who opened it again. */
@Resolver(() => ControlClosure)
export class ControlClosureResolver {
  @FieldResolver(() => Staff, { nullable: true })
  closedBy(
    @Root() { closedBy }: ControlClosure,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return loaded(em, staffById, closedBy)
  }

  @FieldResolver(() => Staff, { nullable: true })
  async reopenedBy(
    @Root() { reopenedBy }: ControlClosure,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return reopenedBy ? loaded(em, staffById, reopenedBy) : null
  }
}
