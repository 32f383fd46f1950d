import type { EntityManager } from '@mikro-orm/postgresql'
import { Appeal } from '../appeal/appeal.entity.ts'
import { AppealPart } from '../appeal/appeal-part.entity.ts'
import { FindingCorrection } from '../finding/finding-correction.entity.ts'
import { hiddenOf } from '../outcome/hidden-of.ts'
import type { WordsEverywhere } from '../outcome/words-everywhere.ts'
import { allThatIsPublished } from './find.ts'
import type { Meeting } from './meeting.entity.ts'
import { type PublicWords, publicWordsOf, wordsIn } from './public-words.ts'

/**
 * What residents read of a meeting beside its outcome: the one list of it, by which words are hidden there and which the
 * second matcher reads.
 */
export interface Beside {
  readonly meeting: Meeting
  readonly words: readonly PublicWords[]
  /** What was decided on words so far, the first first. */
  readonly decided: readonly WordsEverywhere[]
}

/** Finds what residents read of a meeting beside its outcome, or may come to read. */
export async function besideOutcome(em: EntityManager, meeting: Meeting): Promise<Beside> {
  await em.populate(meeting, allThatIsPublished)
  const corrections = await em.find(
    FindingCorrection,
    { meeting, withdrawnAt: null },
    { orderBy: { correctedAt: 'asc' } },
  )
  const contested = corrections.flatMap((one, at) =>
    wordsIn(one, 'reason', { key: `correction:${at + 1}` }),
  )
  const words = [...publicWordsOf(meeting), ...contested, ...(await recipientsOf(em, meeting))]
  return { meeting, words, decided: await hiddenOf(em, meeting) }
}

/** The bodies to which appeals of a meeting went, and parts of them: in public items and on slips (¶32). */
export async function recipientsOf(em: EntityManager, meeting: Meeting): Promise<PublicWords[]> {
  const inOrder = { orderBy: { number: 'asc' } } as const
  const appeals = await em.find(Appeal, { meeting }, inOrder)
  const parts = await em.find(AppealPart, { meeting }, inOrder)
  return appeals.flatMap((appeal) => [
    ...wordsIn(appeal, 'referredTo', { key: `referral:${appeal.number}` }),
    ...parts
      .filter((part) => part.appeal.id === appeal.id)
      .flatMap((part) =>
        wordsIn(part, 'referredTo', { key: `referral:${appeal.number}:${part.number}` }),
      ),
  ])
}
