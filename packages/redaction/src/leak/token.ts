import { kazakh } from '../write/kazakh.ts'
import { russian } from '../write/russian.ts'
import { sound } from './sound.ts'

/** A run of letters in the finished text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sound: string
  readonly capital: boolean
  /** Stands first in its sentence or line. */
  readonly first: boolean
}

const letters = /\p{L}[\p{L}\p{M}\u00ad\u200b-\u200d'’ʼ]*(?:-(?:\s*\n\s*)?[\p{L}\p{M}]+)*/gu
const sentenceStart = /(?:^|[.!?:;\n…])[\s«"(–—-]*$/u

const placeholderWords = [...Object.values(kazakh), ...Object.values(russian)].flatMap((forms) =>
  Object.values(forms),
)
const placeholder = new RegExp(`\\[(?:${[...new Set(placeholderWords)].join('|')}) \\d+\\]`, 'gu')

/** The text with everything that stands for something hidden blanked out; of the same length. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, (words) => ' '.repeat(words.length))
}

/** The words of a finished text as they sound. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(letters), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    text: word,
    sound: sound(word),
    capital: /^\p{Lu}/u.test(word),
    first: sentenceStart.test(text.slice(Math.max(0, index - 8), index)),
  }))
}
