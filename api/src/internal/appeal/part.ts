import { type Day, type Problem, standingOf, whyNotPart } from '@esep/law'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Appeal, Words } from './appeal.entity.ts'
import { AppealPart } from './appeal-part.entity.ts'

/** What an act on an appeal is done to: the whole of it, or where it is split one of its parts. */
export interface Concerned {
  readonly parts: readonly AppealPart[]
  /** The part that is asked for; null for the whole. */
  readonly part: AppealPart | null
  readonly problems: readonly Problem[]
}

/** The part of an appeal that an act names, with all others (¶32). */
export async function concernedIn(
  em: EntityManager,
  appeal: Appeal,
  asked: number | null | undefined,
): Promise<Concerned> {
  const parts = await partsOf(em, appeal)
  const part = parts.find(({ number }) => number === asked) ?? null
  return { parts, part, problems: whyNotPart(parts, asked ?? null) }
}

/** The parts of an appeal, in their order; none where it was not split. */
export function partsOf(em: EntityManager, appeal: Appeal): Promise<AppealPart[]> {
  return em.find(AppealPart, { appeal }, { orderBy: { number: 'asc' } })
}

/** Has an appeal lie where its parts do: with another body, when nothing of it is left with the police (¶32). */
export function followParts(appeal: Appeal, parts: readonly AppealPart[]): void {
  const { referredOn } = standingOf(parts)
  const away = parts.find((part) => part.answeredOn === null && part.referredOn === referredOn)
  const { referredTo = null, referralGround = null } = away ?? {}
  if (referredOn && referredTo && referralGround) {
    appeal.refer({ to: referredTo, ground: referralGround, on: referredOn })
  } else if (appeal.referredOn) {
    appeal.takeBack()
  }
}

interface Answered {
  readonly words: Words
  readonly on: Day
  readonly by: string
}

/** Answers one part of an appeal; the whole is answered with its last (¶32). */
export function answerPart(
  { appeal, parts, part }: Pick<Concerned, 'parts'> & { appeal: Appeal; part: AppealPart },
  { words, on, by }: Answered,
): void {
  part.answerLater(words, on)
  appeal.answerPart(words, standingOf(parts).answeredOn, by)
  followParts(appeal, parts)
}
