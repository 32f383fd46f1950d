import { standIn } from '../write/stand-in.ts'
import { heard } from './hear.ts'

/** A run of letters in the finished text, as it sounds. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sounds: readonly string[]
  /** The words within it: the halves around a hyphen, and those between which a space was lost. */
  readonly pieces: readonly Token[]
}

// NOTE: a hyphen may stand before a line break, and a zero or a three for the letter that it looks like.
const letters =
  /(?:(?<![\p{L}\d])[03](?=\p{L}))?\p{L}(?:[\p{L}\p{M}]|\d(?=\p{L})|[\p{Cf}'’ʼ`]+(?=\p{L})|[-‐‑](?:[ \t]*\r?\n[ \t]*)?(?=\p{L}))*/gu
const spaced = /(?<![\p{L}\d])\p{L}(?:[ .\-_*·\u00a0\u2009\u202f]{1,3}\p{L}(?!\p{L})){3,79}/gu
const joint = /[-‐‑](?:\s*\n\s*)?|(?<=\p{Ll})(?=\p{Lu})/u
const longest = 64

const placeholder = new RegExp(standIn, 'gu')

/** The text with everything that stands for something hidden blanked out; of the same length. */
export function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, (words) => ' '.repeat(words.length))
}

/** The words of a finished text as they sound, each behind the one before. */
export function tokensOf(text: string): Token[] {
  const hear = rememberingEar()
  return Array.from(text.matchAll(letters), ({ 0: word, index }) => {
    const token = tokenAt(word, index, hear)
    return joint.test(word) ? { ...token, pieces: piecesOf(token, hear) } : token
  })
}

type Ear = (word: string) => readonly string[]

/** Hears each word of a text once. */
function rememberingEar(): Ear {
  const known = new Map<string, readonly string[]>()
  return (word) => {
    const sounds = known.get(word) ?? heard(word.slice(0, longest))
    known.set(word, sounds)
    return sounds
  }
}

/** Names whose letters stand apart: «А х м е т о в». */
export function spacedTokensOf(text: string): Token[] {
  return Array.from(text.matchAll(spaced), ({ 0: word, index }) =>
    tokenAt(word, index, (letters) => heard(letters.replace(/[^\p{L}]/gu, ''))),
  )
}

function piecesOf({ text, start }: Token, hear: Ear): Token[] {
  let from = 0
  return text.split(joint).flatMap((piece) => {
    const at = text.indexOf(piece, from)
    from = at + piece.length
    return piece.length > 1 && piece !== text ? [tokenAt(piece, start + at, hear)] : []
  })
}

function tokenAt(text: string, start: number, hear: Ear): Token {
  return {
    start,
    end: start + text.length,
    text,
    sounds: hear(text),
    pieces: [],
  }
}
