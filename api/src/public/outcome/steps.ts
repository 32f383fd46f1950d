import type { ItemToday } from './outcome.loader.ts'
import type { ItemStep } from './outcome-parts.ts'

/** What happened to an item, the first thing first. */
export function stepsOf(item: ItemToday): ItemStep[] {
  const { raisedOn, answerGiven, checkOpenedOn, referredOn, referredTo, answeredOn } = item

  const steps: ItemStep[] = [{ day: raisedOn, kind: 'RAISED' }]
  if (answerGiven === 'full') steps.push({ day: raisedOn, kind: 'ANSWERED' })
  if (checkOpenedOn) steps.push({ day: checkOpenedOn, kind: 'CHECK_OPENED' })
  if (referredOn) steps.push({ day: referredOn, kind: 'FORWARDED', to: referredTo })
  if (answeredOn) steps.push({ day: answeredOn, kind: 'ANSWERED_LATER' })
  if (item.state === 'OVERDUE' && item.overdueFrom) {
    steps.push({ day: item.overdueFrom, kind: 'OVERDUE' })
  }
  return steps.sort((a, b) => a.day.localeCompare(b.day))
}
