import type { SlipState } from '@esep/law'
import type { PublishedOutcomeItem } from './outcome-item.entity.ts'
import type { ItemStep } from './outcome-parts.ts'

type Stepped = Pick<
  PublishedOutcomeItem,
  'raisedOn' | 'checkOpenedOn' | 'referredOn' | 'referredTo' | 'answeredOn' | 'overdueFrom'
> & {
  readonly answerGiven: PublishedOutcomeItem['answerGiven'] | null
  readonly state: SlipState
  /** What later reports said of it. */
  readonly reports?: readonly Omit<ItemStep, 'kind'>[]
}

/** What happened to an item, the first thing first. */
export function stepsOf(item: Stepped): ItemStep[] {
  const { raisedOn, answerGiven, checkOpenedOn, referredOn, referredTo, answeredOn } = item

  const steps: ItemStep[] = [{ day: raisedOn, kind: 'RAISED' }]
  if (answerGiven === 'full') steps.push({ day: raisedOn, kind: 'ANSWERED' })
  if (checkOpenedOn) steps.push({ day: checkOpenedOn, kind: 'CHECK_OPENED' })
  if (referredOn) steps.push({ day: referredOn, kind: 'FORWARDED', to: referredTo })
  if (answeredOn) steps.push({ day: answeredOn, kind: 'ANSWERED_LATER' })
  for (const { day, state, meetingId } of item.reports ?? []) {
    steps.push({ day, kind: 'REPORTED', state, meetingId })
  }
  if (item.state === 'OVERDUE' && item.overdueFrom) {
    steps.push({ day: item.overdueFrom, kind: 'OVERDUE' })
  }
  return steps.sort((a, b) => a.day.localeCompare(b.day))
}
