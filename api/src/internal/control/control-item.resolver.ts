import type { Day } from '@esep/law'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { DayScalar } from '../../shared/scalars.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { ControlAssignment } from './control-assignment.entity.ts'
import { ControlClosure } from './control-closure.entity.ts'
import { ControlItem } from './control-item.entity.ts'
import { assignmentsByItem, closuresByItem } from './control-item.loader.ts'

/** What is under control, by when, and who controls it (¶33). */
@Resolver(() => ControlItem)
export class ControlItemResolver {
  @FieldResolver(() => Meeting)
  meeting(@Root() { meeting }: ControlItem): Promise<Meeting> {
    return meeting.loadOrFail()
  }

  @FieldResolver(() => Appeal, { nullable: true, description: 'Null for a decision.' })
  async appeal(@Root() { appeal }: ControlItem): Promise<Appeal | null> {
    return appeal ? appeal.loadOrFail() : null
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'Its last day: of an appeal that of the answer; null where it has no term.',
  })
  async dueOn(@Root() { appeal, dueOn }: ControlItem): Promise<Day | null> {
    return appeal ? (await appeal.loadOrFail()).dueOn : dueOn
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is open after its last day.' })
  async isOverdue(@Root() item: ControlItem, @Ctx() { today }: InternalContext): Promise<boolean> {
    if (item.closedAt !== null || item.droppedAt !== null) return false
    const due = await this.dueOn(item)
    return due !== null && due < today
  }

  @FieldResolver(() => [Staff], { description: 'Who controls it now; empty where nobody does.' })
  async controllers(@Root() item: ControlItem, @Ctx() context: InternalContext): Promise<Staff[]> {
    const held = (await this.assignments(item, context)).filter(({ until }) => until === null)
    return Promise.all(held.flatMap(({ staff }) => (staff ? [staff.loadOrFail()] : [])))
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the head of the point would have controlled what they carried out.',
  })
  async selfControl(@Root() item: ControlItem, @Ctx() context: InternalContext): Promise<boolean> {
    const all = await this.assignments(item, context)
    return all.some(({ until, ground }) => until === null && ground === 'HEAD_IS_EXECUTOR')
  }

  @FieldResolver(() => [ControlAssignment], { description: 'Who controls it and who did.' })
  async assignments(
    @Root() { id }: ControlItem,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly ControlAssignment[]> {
    return (await loaded(em, assignmentsByItem, id)) ?? []
  }

  @FieldResolver(() => [ControlClosure], {
    description: 'How often it was closed, and on what evidence.',
  })
  async closures(
    @Root() { id }: ControlItem,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly ControlClosure[]> {
    return (await loaded(em, closuresByItem, id)) ?? []
  }
}
