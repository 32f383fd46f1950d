import { lastDay, lastLawfulAnnouncement, quarterOf } from '@esep/law'
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { DayScalar, QuarterScalar } from '../../shared/scalars.ts'
import type { Connection } from '../connection.ts'
import type { PublicContext } from '../context.ts'
import { findingsOfQuarter } from '../finding/finding.loader.ts'
import { PublishedFinding } from '../finding/finding.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import { meetingsOfYear, nextMeetingOf } from '../meeting/meeting.loader.ts'
import { MeetingConnection } from '../meeting/meeting-connection.ts'
import { meetingsOfPrecinct } from '../meeting/meetings-of-precinct.ts'
import { policyOfDay } from '../order/policy.loader.ts'
import { PublishedOutcome } from '../outcome/outcome.entity.ts'
import { type ItemToday, lastOutcomeOf, openItemsOf } from '../outcome/outcome.loader.ts'
import { PublishedOutcomeItem } from '../outcome/outcome-item.entity.ts'
import { OfYear, PageArgs } from '../page.ts'
import { yearOf } from '../year.ts'
import { PublishedPrecinct } from './precinct.entity.ts'
import { quartersOfPrecinct, silenceOf } from './precinct.loader.ts'
import { PrecinctQuarter } from './precinct-quarter.ts'

/** What was and will be reported in a precinct. */
@Resolver(() => PublishedPrecinct)
export class PrecinctResolver {
  @FieldResolver(() => PublishedMeeting, {
    nullable: true,
    description: 'The next announced meeting, that of today too.',
  })
  nextMeeting(
    @Root() { id }: PublishedPrecinct,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedMeeting | null> {
    return loader(nextMeetingOf).load(id)
  }

  @FieldResolver(() => PublishedOutcome, {
    nullable: true,
    description: 'The outcome of the latest meeting that has one published.',
  })
  lastOutcome(
    @Root() { id }: PublishedPrecinct,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedOutcome | null> {
    return loader(lastOutcomeOf).load(id)
  }

  @FieldResolver(() => MeetingConnection, {
    description: 'Its meetings: what is to come, the soonest on top, then what is past.',
  })
  meetings(
    @Root() { id }: PublishedPrecinct,
    @Args() page: PageArgs,
    @Ctx() context: PublicContext,
  ): Connection<PublishedMeeting> {
    return meetingsOfPrecinct(id, page, context)
  }

  @FieldResolver(() => [PrecinctQuarter], {
    description: 'What the four quarters of a year brought.',
  })
  async quarters(
    @Root() { id }: PublishedPrecinct,
    @OfYear() year: number,
    @Ctx() { loader }: PublicContext,
  ): Promise<PrecinctQuarter[]> {
    const quarters = await loader(quartersOfPrecinct).load({ id, asked: yearOf(year) })
    return quarters.map(({ quarter, state }) => ({
      quarter,
      state,
      meetings: async () => {
        const meetings = await loader(meetingsOfYear).load({ id, asked: year })
        return meetings.filter(({ day }) => quarterOf(day) === quarter)
      },
    }))
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description:
      'The last day on which a meeting of the current quarter may be announced in time; it may be past. Null where one is announced or held (¶27).',
  })
  async announceBy(
    @Root() { id }: PublishedPrecinct,
    @Ctx() { loader, today }: PublicContext,
  ): Promise<string | null> {
    const quarter = quarterOf(today)
    const asked = Number(quarter.slice(0, 4))
    const states = await loader(quartersOfPrecinct).load({ id, asked })
    const current = states.find((one) => one.quarter === quarter)
    if (current?.state !== 'OPEN') return null
    const policy = await loader(policyOfDay).load(lastDay(quarter))
    return lastLawfulAnnouncement(quarter, policy)
  }

  @FieldResolver(() => Boolean, { description: 'No report is on record since `recordedSince`.' })
  async neverReported(
    @Root() { id }: PublishedPrecinct,
    @Ctx() { loader }: PublicContext,
  ): Promise<boolean> {
    return (await loader(silenceOf).load(id))?.never ?? true
  }

  @FieldResolver(() => [PublishedFinding], {
    description:
      'Whether the duties of the order were met in a quarter, its meetings included; empty where the precinct did not exist (¶26–31).',
  })
  findings(
    @Root() { id }: PublishedPrecinct,
    @Arg('quarter', () => QuarterScalar, { description: 'The quarter.' }) quarter: string,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedFinding[]> {
    return loader(findingsOfQuarter).load({ id, asked: quarter })
  }

  @FieldResolver(() => [PublishedOutcomeItem], {
    description: 'Published items without a final answer, the oldest first (¶30).',
  })
  openItems(
    @Root() { id }: PublishedPrecinct,
    @Ctx() { loader }: PublicContext,
  ): Promise<ItemToday[]> {
    return loader(openItemsOf).load(id)
  }
}
