import { type Concern, isProvisional, isReturnedOften } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { calendarOf } from '../days-off/calendar.loader.ts'
import { loaded, type ReadById } from '../loading.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Notice } from '../notice/notice.entity.ts'
import { Participant } from '../participant/participant.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { Appeal } from './appeal.entity.ts'
import {
  concernByAppeal,
  extensionsByAppeal,
  hopsByAppeal,
  noticesByAppeal,
  partsByAppeal,
  raisedOnByAppeal,
  termChangesByAppeal,
} from './appeal.loader.ts'
import { AppealPart } from './appeal-part.entity.ts'
import { AppealTranslation } from './appeal-translation.entity.ts'
import { ConcernEnum } from './enums.ts'
import { ReferralHop } from './referral-hop.entity.ts'
import { TermChange } from './term-change.ts'
import { TermExtension } from './term-extension.entity.ts'

/** Where an appeal was raised, and by whom. */
@Resolver(() => Appeal)
export class AppealResolver {
  @FieldResolver(() => Meeting)
  async meeting(@Root() { meeting }: Appeal): Promise<Meeting> {
    return meeting.loadOrFail()
  }

  @FieldResolver(() => Participant, {
    nullable: true,
    description: 'Who raised it; null when that is not known. Never public.',
  })
  async participant(@Root() { participant }: Appeal): Promise<Participant | null> {
    return participant ? participant.loadOrFail() : null
  }

  @FieldResolver(() => [AppealTranslation], {
    description: 'Its words in other languages, beside those that were spoken (¶31).',
  })
  translations(@Root() { translations }: Appeal): Promise<AppealTranslation[]> {
    return translations.loadItems({ orderBy: { language: 'asc' } })
  }

  @FieldResolver(() => Staff, { nullable: true, description: 'Who wrote it down.' })
  raisedBy(@Root() { raisedBy }: Appeal, @Ctx() { em }: InternalContext): Promise<Staff | null> {
    return loaded(em, staffById, raisedBy)
  }

  @FieldResolver(() => [AppealPart], {
    description: 'Its parts where it was split; none where it was not (¶32).',
  })
  parts(@Root() { id }: Appeal, @Ctx() { em }: InternalContext): Promise<readonly AppealPart[]> {
    return all(em, partsByAppeal, id)
  }

  @FieldResolver(() => [ReferralHop], {
    description: 'Its steps from one body to another, the first first (¶32).',
  })
  hops(@Root() { id }: Appeal, @Ctx() { em }: InternalContext): Promise<readonly ReferralHop[]> {
    return all(em, hopsByAppeal, id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether bodies gave it back twice or more (¶32).' })
  async returnedOften(@Root() { id }: Appeal, @Ctx() { em }: InternalContext): Promise<boolean> {
    return isReturnedOften(await all(em, hopsByAppeal, id))
  }

  @FieldResolver(() => [Notice], {
    description: 'What the one who raised it is to be told, and what became of that (¶32).',
  })
  notices(@Root() { id }: Appeal, @Ctx() { em }: InternalContext): Promise<readonly Notice[]> {
    return all(em, noticesByAppeal, id)
  }

  @FieldResolver(() => [TermExtension], { description: 'Decisions that extended its term (¶32).' })
  extensions(
    @Root() { id }: Appeal,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly TermExtension[]> {
    return all(em, extensionsByAppeal, id)
  }

  @FieldResolver(() => [TermChange], {
    description: 'When and why its term began and moved, the first first (¶32).',
  })
  termChanges(
    @Root() { id }: Appeal,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly TermChange[]> {
    return all(em, termChangesByAppeal, id)
  }

  @FieldResolver(() => ConcernEnum, {
    nullable: true,
    description: 'Whether it speaks of a crime or a threat, as staff marked it (¶32).',
  })
  concern(@Root() { id }: Appeal, @Ctx() { em }: InternalContext): Promise<Concern | null> {
    return loaded(em, concernByAppeal, id)
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether `dueOn` may still move, because days off of one of its years are not loaded (¶32).',
  })
  async dueProvisional(
    @Root() { id, dueOn: due }: Appeal,
    @Ctx() { em }: InternalContext,
  ): Promise<boolean> {
    const countedFrom = await loaded(em, raisedOnByAppeal, id)
    if (due === null || countedFrom === null) return false
    return isProvisional({ countedFrom, due }, await calendarOf(em))
  }
}

async function all<Value>(
  em: EntityManager,
  read: ReadById<readonly Value[]>,
  id: string,
): Promise<readonly Value[]> {
  return (await loaded(em, read, id)) ?? []
}
