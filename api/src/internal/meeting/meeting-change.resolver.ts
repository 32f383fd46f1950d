import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { MeetingChange } from './meeting-change.entity.ts'

/** Who took a step in the life of a meeting. */
@Resolver(() => MeetingChange)
export class MeetingChangeResolver {
  @FieldResolver(() => Staff, { nullable: true })
  by(@Root() { by }: MeetingChange, @Ctx() { em }: InternalContext): Promise<Staff | null> {
    return loaded(em, staffById, by)
  }
}
