import { kazakh } from '../write/kazakh.ts'
import { russian } from '../write/russian.ts'
import { heard } from './hear.ts'

/** A run of letters in the finished text, as it sounds. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sounds: readonly string[]
}

// NOTE: a hyphen may stand before a line break, and a zero or a three for the letter that it looks like.
const letters =
  /(?:(?<![\p{L}\d])[03](?=\p{L}))?\p{L}(?:[\p{L}\p{M}]|\d(?=\p{L})|[\u00ad\u034f\u180e\u200b-\u200f\u2060-\u2064\ufeff'’ʼ`]+(?=\p{L})|[-‐‑](?:[ \t]*\r?\n[ \t]*)?(?=\p{L}))*/gu
const spaced = /(?<![\p{L}\d])\p{L}(?:[ .\-_*·\u00a0\u2009\u202f]{1,3}\p{L}(?!\p{L})){3,}/gu
const longest = 64

const placeholderWords = [...Object.values(kazakh), ...Object.values(russian)].flatMap((forms) =>
  Object.values(forms),
)
const placeholder = new RegExp(`\\[(?:${[...new Set(placeholderWords)].join('|')}) \\d+\\]`, 'gu')

/** The text with everything that stands for something hidden blanked out; of the same length. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, (words) => ' '.repeat(words.length))
}

/** The words of a finished text as they sound, each behind the one before. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(letters), ({ 0: word, index }) => tokenAt(word, index))
}

/** Names whose letters stand apart: «А х м е т о в». */
export function spacedTokensOf(text: string): Token[] {
  return Array.from(text.matchAll(spaced), ({ 0: word, index }) => ({
    ...tokenAt(word, index),
    sounds: heard(word.replace(/[^\p{L}]/gu, '')),
  }))
}

const joint = /[-‐‑]|(?<=\p{Ll})(?=\p{Lu})/u

/** The words within a word: the halves around a hyphen, and those between which a space was lost. */
export function piecesOf({ text, start }: Token): Token[] {
  if (!joint.test(text)) return []
  let from = 0
  const pieces = text.split(joint).map((piece) => {
    const at = text.indexOf(piece, from)
    from = at + piece.length
    return tokenAt(piece, start + at)
  })
  return pieces.filter((piece) => piece.text.length > 1 && piece.text !== text)
}

function tokenAt(text: string, start: number): Token {
  return { start, end: start + text.length, text, sounds: heard(text.slice(0, longest)) }
}
