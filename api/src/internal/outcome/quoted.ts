import { openParts, type WordsToHide } from '@esep/redaction'
import type { EditionTexts } from './editions.ts'
import { saysSomething } from './keep-words.ts'
import type { PassageInput } from './passage.input.ts'

/** Words that somebody quoted from what is public. */
export interface Quoted extends Pick<WordsToHide, 'words' | 'type'> {
  /** The key of the text from which they were quoted, where it was named. */
  readonly from: string | null
}

/** What these passages quote; null where one says nothing or names no place in a public text. */
export function quotedBy(
  passages: readonly PassageInput[],
  texts: EditionTexts,
): readonly Quoted[] | null {
  const quoted = passages.map(({ type, ...passage }) => ({
    ...{ type, words: wordsOf(passage, texts), from: passage.text ?? null },
  }))
  return quoted.every(({ words }) => saysSomething(words)) ? quoted : null
}

/** The words of a passage; none where it names no place in a public text. */
function wordsOf(
  { words, text: key, start, end }: Omit<PassageInput, 'type'>,
  texts: EditionTexts,
): string {
  if (words) return words.trim()
  const text = texts.get(key ?? '')?.text ?? ''
  const isPlace = start != null && end != null && start >= 0 && end <= text.length
  return isPlace ? text.slice(start, end) : ''
}

/** The parts of quotations between what is hidden already, without the small words at their edges. */
export function partsOf(quoted: readonly Quoted[]): Quoted[] {
  return quoted.flatMap((one) => sayingParts(one.words).map((words) => ({ ...one, words })))
}

function sayingParts(words: string): string[] {
  const parts = openParts(words)
  return parts[0] === words ? parts : parts.filter((part) => /[\p{L}\p{N}]{3}/u.test(part))
}
