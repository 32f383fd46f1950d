import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { PublicContext } from '../context.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import { meetingById } from '../meeting/meeting.loader.ts'
import { PublishedOutcome } from './outcome.entity.ts'
import { type ItemToday, itemsOf, stateCounts } from './outcome.loader.ts'
import { PublishedOutcomeItem } from './outcome-item.entity.ts'
import { Attendance, StateCount, Withdrawal } from './outcome-parts.ts'

/** What else can be asked of an outcome. */
@Resolver(() => PublishedOutcome)
export class OutcomeResolver {
  @FieldResolver(() => PublishedMeeting, { description: 'The meeting that brought it.' })
  meeting(
    @Root() { id }: PublishedOutcome,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedMeeting | null> {
    return loader(meetingById).load(id)
  }

  @FieldResolver(() => Withdrawal, {
    nullable: true,
    description: 'Set once it was withdrawn; every text is then gone.',
  })
  withdrawn(@Root() { withdrawnAt, withdrawalReason }: PublishedOutcome): Withdrawal | null {
    return withdrawnAt && withdrawalReason ? { at: withdrawnAt, reason: withdrawalReason } : null
  }

  @FieldResolver(() => Attendance, {
    nullable: true,
    description: 'How many came; null where that is not on record.',
  })
  attendance(@Root() { participants, registered, refused }: PublishedOutcome): Attendance | null {
    if (registered === null || refused === null) return null
    const total = participants ?? registered + refused
    return { total, registered, refused, unregistered: Math.max(0, total - registered - refused) }
  }

  @FieldResolver(() => [PublishedOutcomeItem], {
    description: 'What was put forward, in the order of speaking; empty once withdrawn.',
  })
  items(@Root() { id }: PublishedOutcome, @Ctx() { loader }: PublicContext): Promise<ItemToday[]> {
    return loader(itemsOf).load(id)
  }

  @FieldResolver(() => [StateCount], {
    description: 'How many items are in each state; states without any are left out.',
  })
  counts(
    @Root() { id }: PublishedOutcome,
    @Ctx() { loader }: PublicContext,
  ): Promise<StateCount[]> {
    return loader(stateCounts).load(id)
  }
}
