import { socialCue } from '../cue/social.ts'
import { givenName, trait } from '../lexicon/trait.ts'
import type { Page } from '../text/page.ts'
import { areNeighbours } from '../text/words.ts'
import { standingOf } from './candidate.ts'
import { agree } from './name-case.ts'
import { areTwo, type Candidate, isChildOf } from './name-run.ts'

/** Whether two words follow one another at once and may be of one name. */
export function areOfOneName(page: Page, left: Candidate, right: Candidate): boolean {
  const isBeside = right.index === left.index + 1 && areNeighbours(page.text, left.word, right.word)
  if (!isBeside || areTwo(left, right) || !agree(page, left, right)) return false
  // NOTE: «Победа Ивановна»: before a patronymic any word is the first name.
  return patronymic.test(right.word.plain) || mayBeOfName(page, left)
}

/** As it stands when nobody declines it: «Заявление Болатовны» is hers. */
const patronymic = /(?:[оеё]вич|[оеё]вна|ұлы|қызы)$/u

/** Whether a word may be of the name beside it: one that begins a sentence where somebody is called so, and «мать» never. */
export function mayBeOfName(page: Page, candidate: Candidate): boolean {
  const { word } = candidate
  if ((word.entry.cues.social & socialCue.kin) !== 0) return isChildOf(word)
  if (standingOf(page, candidate) !== 'firstWord') return true
  return (word.traits & firstNames) !== 0
}

const firstNames = givenName | trait.listedNameForm | trait.wordName | trait.wordNameForm
