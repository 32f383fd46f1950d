import { fold } from '@esep/geography'
import type { Quoted } from './quoted.ts'

const word = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Quotations with the words from which they come, where an English page shows those in Latin letters: for «Serikbai»
 * «Серікбай» and «Серикбай» too, as they stand in these texts.
 */
export function withWritten<Words extends Pick<Quoted, 'words'>>(
  quoted: readonly Words[],
  texts: readonly string[],
): Words[] {
  return quoted.flatMap((one) => {
    const found = isLatin(one.words) ? texts.flatMap((text) => writtenIn(text, one.words)) : []
    const written = new Map(found.map((words) => [words.toLowerCase(), words]))
    return [one, ...[...written.values()].map((words) => ({ ...one, words }))]
  })
}

function isLatin(words: string): boolean {
  return /\p{Script=Latin}/u.test(words) && !/\p{Script=Cyrillic}/u.test(words)
}

/** The stretches of a text that are spelled as the words are in Latin letters. */
function writtenIn(text: string, words: string): string[] {
  const wanted = fold(words)
  const length = words.match(word)?.length ?? 0
  const tokens = Array.from(text.matchAll(word), ({ index, 0: letters }) => ({
    start: index,
    end: index + letters.length,
  }))
  return tokens.flatMap(({ start }, at) => {
    const last = length > 0 ? tokens[at + length - 1] : undefined
    const stretch = last ? text.slice(start, last.end) : ''
    const isWhole = /\p{Script=Cyrillic}/u.test(stretch) && !/[[\]]/.test(stretch)
    return isWhole && fold(stretch) === wanted ? [stretch] : []
  })
}
