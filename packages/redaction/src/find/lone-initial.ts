import type { Page } from '../text/page.ts'
import { type Found, unsure } from './found.ts'
import { isInitial } from './initials.ts'
import { isBeforeLetter } from './somebody.ts'

const close = /^\.?[ \u00a0]$/u
const farthest = 8
/** Also with the suffix of a Kazakh case: «Қ.-ға». */
const withSuffix = /^\.(?:-\p{Ll}{2,4}(?!\p{L}))?/u
const endsSentence = /^\.(?:$|\s+(?:\p{Lu}|$))/u

/** One letter that stands for somebody: «Жительница Ш. просит», «көршім Л. мен оның ұлы Б.». */
export function findLoneInitials({ text, words, hasLetters }: Page): Found[] {
  const found: Found[] = []
  if (!hasLetters) return found
  for (let index = 1; index < words.length; index += 1) {
    const [before, word] = [words[index - 1], words[index]]
    if (!before || !word || !isInitial(text, word)) continue
    if (close.test(text.slice(before.end, word.start)) && isBeforeLetter(before))
      found.push(unsure('PERSON', word.start, word.end + stopAfter(text, word.end)))
  }
  return found
}

/** How many signs behind the letter belong to it; the full stop of a sentence does not. */
function stopAfter(text: string, end: number): number {
  const behind = text.slice(end, end + farthest)
  return endsSentence.test(behind) ? 0 : (withSuffix.exec(behind)?.[0].length ?? 0)
}
