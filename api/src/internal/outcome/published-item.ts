import {
  type Answer,
  type AppealKind,
  type Day,
  isProvisional,
  overdueFrom,
  type Policy,
  type Topic,
  type WorkCalendar,
} from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import type { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { trilingual, untranslated } from '../trilingual.ts'
import type { ClearedTexts } from './cleared-text.ts'
import { appealKey } from './text.ts'

/** The facts of an appeal that change after its outcome is public. */
export interface FollowedAppeal {
  readonly answer: Answer | null
  readonly raisedOn: Day
  readonly checkOpenedOn: Day | null
  readonly dueOn: Day | null
  readonly referredOn: Day | null
  readonly referredTo: ClearedBilingual | null
  readonly answeredOn: Day | null
  readonly parts: readonly FollowedPart[]
}

/** A part of an appeal as far as it is public. */
interface FollowedPart {
  readonly number: number
  readonly topic: Topic
  readonly referredOn: Day | null
  readonly referredTo: ClearedBilingual | null
  readonly answeredOn: Day | null
}

/** By what the days of an item are reckoned. */
export interface Reckoning {
  readonly policy: Policy
  readonly calendar: WorkCalendar
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
}

/** An appeal as residents read it: the row of the published table, of cleared texts and days (¶31, ¶32). */
export function publishedItem(
  item: PublishableItem,
  texts: ClearedTexts,
  reckoning: Reckoning,
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
    ...publishedFollowing(item, reckoning),
  }
}

/** What has become of an appeal since, in days and never in new words. */
export function publishedFollowing(
  {
    answer,
    raisedOn,
    checkOpenedOn,
    dueOn,
    referredOn,
    referredTo,
    answeredOn,
    parts,
  }: FollowedAppeal,
  { policy, calendar }: Reckoning,
): Following {
  const due = answer === 'full' || referredOn !== null ? null : dueOn
  const term = { countedFrom: raisedOn, due }
  return {
    checkOpenedOn,
    dueOn: referredOn === null ? dueOn : null,
    dueProvisional: due !== null && isProvisional({ countedFrom: raisedOn, due }, calendar),
    overdueFrom: overdueFrom(term, policy, calendar),
    referredOn,
    referredTo: referredTo && trilingual(referredTo),
    answeredOn,
    parts: parts.map(({ referredTo: to, ...part }) => ({
      ...part,
      referredTo: to && trilingual(to),
    })),
  }
}

type Following = Pick<
  PublishedOutcomeItem,
  | 'checkOpenedOn'
  | 'dueOn'
  | 'dueProvisional'
  | 'overdueFrom'
  | 'referredOn'
  | 'referredTo'
  | 'answeredOn'
  | 'parts'
>

/** What of an appeal and its parts is followed in public. */
export function followedOf(
  {
    answer,
    checkOpenedOn,
    dueOn,
    referredOn,
    referredTo,
    answeredOn,
  }: Omit<FollowedAppeal, 'raisedOn' | 'parts'>,
  { raisedOn, parts }: Pick<FollowedAppeal, 'raisedOn' | 'parts'>,
): FollowedAppeal {
  return {
    ...{ answer, raisedOn, checkOpenedOn, dueOn, referredOn, referredTo, answeredOn },
    parts: parts.map((part) => ({
      number: part.number,
      topic: part.topic,
      referredOn: part.referredOn,
      referredTo: part.referredTo,
      answeredOn: part.answeredOn,
    })),
  }
}
