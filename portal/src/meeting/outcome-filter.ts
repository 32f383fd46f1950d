import type { AnswerState, OutcomeFilter, Topic } from '../public-api/generated/graphql.ts'
import { parseQuarter } from '../spell/quarter.ts'

/** The topics in the order in which a reader chooses them. */
export const topics = [
  'NOISE',
  'TRAFFIC',
  'PARKING',
  'LIGHTING',
  'THEFT',
  'FRAUD',
  'DRUGS_ALCOHOL',
  'DOMESTIC_VIOLENCE',
  'CHILDREN_SCHOOL',
  'ANIMALS',
  'HOUSING',
  'MIGRATION',
  'OTHER',
] as const satisfies readonly Topic[]

/** The states of an answer in the order in which a reader chooses them. */
export const answerStates = [
  'ANSWERED',
  'CHECKING',
  'FORWARDED',
  'DONE',
  'OVERDUE',
] as const satisfies readonly AnswerState[]

/** What a reader chose in the list of outcomes, as it stands in the address. */
export interface OutcomeChoice {
  readonly text: string
  readonly kato: string
  readonly topic: string
  readonly state: string
}

/** The list to ask for, or the value of the address that makes no sense. */
export type OutcomeQuestion =
  | { readonly choice: OutcomeChoice; readonly filter: OutcomeFilter }
  | { readonly bad: string }

/** Reads `?text=&kato=&topic=&state=&quarter=`. */
export function outcomeQuestion(query: URLSearchParams): OutcomeQuestion {
  const value = (name: string) => query.get(name)?.trim() ?? ''
  const choice = {
    text: value('text').slice(0, 100),
    kato: value('kato'),
    topic: value('topic'),
    state: value('state'),
  }
  const topic = topics.find((each) => each === choice.topic)
  const answerState = answerStates.find((each) => each === choice.state)
  const quarter = value('quarter')

  if (choice.kato && !/^\d{9}$/.test(choice.kato)) return { bad: choice.kato }
  if (choice.topic && !topic) return { bad: choice.topic }
  if (choice.state && !answerState) return { bad: choice.state }
  if (quarter && !parseQuarter(quarter)) return { bad: quarter }

  return {
    choice,
    filter: {
      ...(choice.text && { text: choice.text }),
      ...(choice.kato && { kato: choice.kato }),
      ...(topic && { topic }),
      ...(answerState && { answerState }),
      ...(quarter && { quarter }),
    },
  }
}
