import { plain } from './fold.ts'

/** A word of a text, whole: with its suffix after a hyphen, soft hyphens and a break across two lines. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As it stands in the text. */
  readonly text: string
  /** In lower case, without what stands between its letters. */
  readonly plain: string
  /** Begins with a capital letter, if not for a particle before a hyphen. */
  readonly capital: boolean
  /** Of two letters or more, and all of them capital. */
  readonly capitals: boolean
}

const between = '\\p{M}\\u00ad\\u200b-\\u200f\\u2060\\ufeff'
const broken = '[-‐‑\\u00ad][^\\S\\n]{0,2}\\n[^\\S\\n]{0,8}(?=\\p{Ll})'
// NOTE: four letters in a row that stand apart are a word spelled out: «А х м е т о в».
const spacedOut = '(?<!\\p{L})\\p{L}(?: \\p{L}){3,24}(?!\\p{L})'
const word = new RegExp(
  `${spacedOut}|\\p{L}(?:[\\p{L}${between}]|[03](?=\\p{L})|['’ʼ](?=\\p{L})|${broken}|[-‐‑](?=\\p{L}))*`,
  'gu',
)

// NOTE: «эль-Масри» is capital after its particle.
const startsCapital = /^(?:\p{Ll}{2,3}-)?\p{Lu}/u
const smallLetter = /\p{Ll}/u

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(word), (found) => wordAt(found[0], found.index))
}

/** Whether nothing but white space, of one line break at most, stands between two words. */
export function areNeighbours(text: string, a: Word, b: Word): boolean {
  return b.start - a.end <= 12 && neighbourly.test(text.slice(a.end, b.start))
}

const neighbourly = /^(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*)$/u

function wordAt(text: string, start: number): Word {
  const capital = startsCapital.test(text)
  const capitals = capital && text.length > 1 && !smallLetter.test(text)
  return { start, end: start + text.length, text, plain: plain(text), capital, capitals }
}
