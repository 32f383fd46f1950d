import type { InternalContext } from '../context.ts'
import { publishMeeting } from '../meeting/publish.ts'
import { unnameAwarded } from '../meeting/quoted-beside.ts'
import type { Dossier } from './dossier.ts'
import { draftsOf } from './finished-text.ts'
import { hideReferred } from './hide-referred.ts'
import { keepWords } from './keep-words.ts'
import { keyInTexts, numberingOf } from './numbering-of.ts'
import type { EverywhereInput } from './review.input.ts'
import { hiddenEverywhere, isSameWords, type WordsEverywhere } from './words-everywhere.ts'

/** What a reviewer asks of words, as it would stand on record. */
export function wordsAsked(
  { actor, now }: InternalContext,
  asked: readonly EverywhereInput[],
): WordsEverywhere[] {
  return asked.map(({ words, type, decision, because }) => ({
    ...{ words: words.trim(), type, decision, number: null, isAtOnce: false },
    ...{ because: because?.trim() || null, by: actor.id, at: now },
  }))
}

/**
 * Keeps what was decided on words, and hides in what is public already, to whom appeals went, what is hidden everywhere: under
 * the number that it has in the outcome. Gives whether somebody was named by consent and is no longer.
 */
export async function hideNow(
  context: InternalContext,
  dossier: Dossier,
  asked: readonly WordsEverywhere[],
): Promise<boolean> {
  const { em, actor, now: at, policy } = context
  const { meeting, texts, everywhere } = dossier
  const numbering = numberingOf(dossier)
  draftsOf(texts, numbering)
  const numbered = (one: WordsEverywhere) => ({
    ...one,
    number: numbering.numberOf(one.type, keyInTexts(one, texts)),
  })
  const hiding = hiddenEverywhere(everywhere).map(numbered)
  const left = await hideReferred(em, meeting, hiding)
  const kept = asked.map(({ words, type, decision, because }) => {
    const number = left.find((one) => isSameWords(one, { words }))?.number ?? null
    return { words, type, decision, number: decision === 'hide' ? number : null, because }
  })
  await keepWords(context, { meeting, asked: kept })
  const isUnnamed = unnameAwarded(meeting, hiding, { at, by: actor.id })
  if (isUnnamed) await publishMeeting(em, meeting, policy)
  return isUnnamed
}
