import type { AnswerState } from '@esep/law'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AnswerStateEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { PublicContext } from '../context.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import { meetingById } from '../meeting/meeting.loader.ts'
import { itemKey, reportsOf } from './carried.loader.ts'
import type { ItemToday } from './outcome.loader.ts'
import { PublishedOutcomeItem } from './outcome-item.entity.ts'
import { ItemStep } from './outcome-parts.ts'
import { stepsOf } from './steps.ts'

/** What else can be asked of an item. */
@Resolver(() => PublishedOutcomeItem)
export class OutcomeItemResolver {
  @FieldResolver(() => PublishedMeeting, { description: 'The meeting at which it was raised.' })
  meeting(
    @Root() { outcomeId }: PublishedOutcomeItem,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedMeeting | null> {
    return loader(meetingById).load(outcomeId)
  }

  @FieldResolver(() => String, {
    description: 'A short public title; for English readers the Kazakh one.',
  })
  title(@Root() { title }: PublishedOutcomeItem, @InLanguage() language: Language): string {
    return title[language]
  }

  @FieldResolver(() => AnswerStateEnum, { description: 'What has become of it by today.' })
  state(@Root() { state }: ItemToday): AnswerState {
    return state
  }

  @FieldResolver(() => [ItemStep], { description: 'What happened to it, the first thing first.' })
  async steps(@Root() item: ItemToday, @Ctx() { loader }: PublicContext): Promise<ItemStep[]> {
    const reports = await loader(reportsOf).load(itemKey(item))
    return stepsOf({ ...item, reports })
  }
}
