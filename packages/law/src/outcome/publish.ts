import type { Topic } from '../appeal/topic.ts'
import { type Bilingual, lacksWords } from '../bilingual.ts'
import { may } from '../meeting/stage.ts'
import type { Problem } from '../problem.ts'
import { mayAct, type Staff } from '../staff/role.ts'
import { isOwn, type Reviewable } from './review.ts'

interface Publishable extends Reviewable {
  /** Whether the version to be published has been reviewed. */
  readonly reviewed: boolean
  /** How many passages that may name a person have no decision. */
  readonly undecided: number
  /** Of how many appeals it is not on record how they were answered (¶31). */
  readonly unanswered: number
  /** How many appeals spoken in another language than Kazakh and Russian have no translation (¶31). */
  readonly untranslated: number
  /** What each appeal is about and what it is called in public. */
  readonly headings: readonly { readonly topic: Topic | null; readonly title: Bilingual | null }[]
}

/** Why this outcome may not be published; empty when it may: reviewed in every passage, and not by its author. */
export function whyNotPublish(
  outcome: Publishable,
  { actor }: { readonly actor: Staff },
): Problem[] {
  if (!mayAct(actor, 'publish', outcome)) return ['FORBIDDEN']
  if (!may('publish', outcome)) return ['WRONG_STAGE']
  if (isOwn(outcome, actor)) return ['OWN_PROTOCOL']
  if (!outcome.reviewed) return ['NOT_REVIEWED']

  const problems: Problem[] = []
  if (outcome.undecided > 0) problems.push('SPANS_UNDECIDED')
  if (outcome.unanswered > 0) problems.push('ANSWER_MISSING')
  if (outcome.untranslated > 0) problems.push('TRANSLATION_MISSING')
  if (outcome.headings.some(({ topic }) => topic === null)) problems.push('TOPIC_MISSING')
  if (outcome.headings.some(({ title }) => lacksWords(title))) problems.push('TITLE_MISSING')
  return problems
}
