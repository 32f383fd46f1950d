import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Participant } from '../participant/participant.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { Appeal } from './appeal.entity.ts'
import { AppealTranslation } from './appeal-translation.entity.ts'

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
}
