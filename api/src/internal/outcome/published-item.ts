import {
  type Answer,
  type AppealKind,
  type Day,
  overdueFrom,
  type Policy,
  type Topic,
} from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import type { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { trilingual, untranslated } from '../trilingual.ts'
import type { ClearedTexts } from './cleared-text.ts'
import { appealKey } from './text.ts'

/** The facts of an appeal that change after its outcome is public. */
export interface FollowedAppeal {
  readonly checkOpenedOn: Day | null
  readonly dueOn: Day | null
  readonly referredOn: Day | null
  readonly referredTo: ClearedBilingual | null
  readonly answeredOn: Day | null
}

/** The facts from which an item's published row is made; who raised it is not among them. */
export interface PublishableItem extends FollowedAppeal {
  readonly outcomeId: string
  readonly number: number
  readonly kind: AppealKind
  readonly topic: Topic
  readonly title: ClearedBilingual
  readonly speaker: ClearedText
  /** Whether the words are a translation of those that were spoken (¶31). */
  readonly translated: boolean
  readonly anonymous: boolean
  readonly answer: Answer
  readonly raisedOn: Day
}

/** An appeal as residents read it: the row of the published table, of cleared texts and days (¶31, ¶32). */
export function publishedItem(
  item: PublishableItem,
  texts: ClearedTexts,
  policy: Policy,
): PublishedOutcomeItem {
  const { outcomeId, number, kind, topic, speaker, answer, raisedOn } = item
  const said = texts.get(appealKey(number))
  if (!said) throw new Error(`Appeal ${number} of ${outcomeId} has no cleared text`)

  return {
    outcomeId,
    number,
    kind,
    topic,
    title: untranslated(item.title),
    speaker,
    said: item.translated ? { ...said, translated: true } : said,
    answerGiven: answer,
    answer: texts.get(appealKey(number, 'answer')) ?? null,
    laterAnswer: texts.get(appealKey(number, 'later')) ?? null,
    raisedOn,
    overdueFrom: answer === 'full' ? null : overdueFrom(item, policy),
    ...publishedFollowing(item),
  }
}

/** What has become of an appeal since, in days and never in new words. */
export function publishedFollowing({
  checkOpenedOn,
  dueOn,
  referredOn,
  referredTo,
  answeredOn,
}: FollowedAppeal): Pick<
  PublishedOutcomeItem,
  'checkOpenedOn' | 'dueOn' | 'referredOn' | 'referredTo' | 'answeredOn'
> {
  return {
    checkOpenedOn,
    dueOn: referredOn === null ? dueOn : null,
    referredOn,
    referredTo: referredTo && trilingual(referredTo),
    answeredOn,
  }
}
