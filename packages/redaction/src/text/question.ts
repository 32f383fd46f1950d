import type { Entry } from '../lexicon/entry.ts'
import { mostQuestions } from '../lexicon/word-form.ts'
import type { Word } from './token.ts'

/** Whether something is so of a word, wherever it stands. */
export type Question = (word: Word) => boolean

let asked = 0

/** A question that is asked of most words, and only once of each: the answer is kept with what else is known of it. */
export function question(isSo: (entry: Entry) => boolean): Question {
  const which = asked
  asked += 1
  if (asked > mostQuestions) throw new RangeError(`There is no room for question ${asked}.`)
  return ({ forms, number }) => {
    const known = forms.answerOf(number, which)
    if (known !== null) return known

    const answer = isSo(forms.entryOf(number))
    forms.keepAnswer(number, which, answer)
    return answer
  }
}

/** Whether a pattern is found in a word as it is in lower case. */
export function spelledLike(pattern: RegExp): Question {
  return question(({ plain }) => pattern.test(plain))
}

/** Whether a pattern is found in a word as it is typed without Kazakh letters. */
export function typedLike(pattern: RegExp): Question {
  return question(({ folded }) => pattern.test(folded))
}
