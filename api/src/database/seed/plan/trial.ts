import { daysAfter, daysBefore, firstDay } from '@esep/law'
import type { Era } from '../era.ts'
import { tried } from '../force/life.ts'
import { type Matter, type Plan, type Retained, usual } from './plan.ts'

/** Meetings of more than a year ago: of one nothing stays but what is public, of one an item, of one everything (¶32). */
export function longAgo({ trial: [first] }: Era): Plan[] {
  if (!first) return []

  return tried.map((number, at) => {
    const day = daysAfter(firstDay(first), 40 + 9 * at)
    return {
      ...usual({ key: `long ago ${number}`, numbers: [number], day, clock: '18:30' }),
      announcedOn: daysBefore(day, 14),
      ending: { stage: 'published' },
      matters: raised,
      retained: retained[at] ?? null,
    }
  })
}

const retained: readonly (Retained | null)[] = [
  null,
  { reason: 'DISPUTE', what: 'first item' },
  { reason: 'COURT', what: 'everything' },
]

const raised: readonly Matter[] = [
  { topic: 'noise', language: 'ru', at: 1, answer: 'full' },
  { topic: 'theft', language: 'kk', at: 0, answer: 'full' },
  { topic: 'lighting', language: 'ru', at: 1, answer: 'full' },
]
