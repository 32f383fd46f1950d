import type { Known } from './known.ts'
import type { Language } from './language.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { type Register, registerOf } from './name/register.ts'
import { type Word, wordsOf } from './words.ts'

/** A text made ready for being searched, with all that is known of it. */
export interface Page {
  readonly text: string
  readonly language: Language
  readonly words: readonly Word[]
  readonly known: Known
  readonly register: Register
  readonly lexicon: Lexicon
  /** False where capitals cannot tell a name: there are none, or hardly anything else. */
  readonly cased: boolean
}

interface Setting {
  readonly language: Language
  readonly known: Known
  readonly lexicon: Lexicon
}

/** Makes a text ready for being searched. */
export function pageOf(text: string, { language, known, lexicon }: Setting): Page {
  const words = wordsOf(text)
  return {
    text,
    language,
    words,
    known,
    register: registerFor(known),
    lexicon,
    cased: isCased(words),
  }
}

// NOTE: the texts of one meeting share what is known, and preparing sixty names costs more than reading a page.
const registers = new WeakMap<Known, Register>()

function registerFor(known: Known): Register {
  const prepared = registers.get(known) ?? registerOf(known)
  registers.set(known, prepared)
  return prepared
}

function isCased(words: readonly Word[]): boolean {
  const shouted = words.filter(({ capitals }) => capitals).length
  return words.some(({ capital }) => capital) && shouted <= words.length / 2
}

/** Whether a sentence, or a line, begins with this word. */
export function beginsSentence(text: string, { start }: Word): boolean {
  return sentenceEnd.test(text.slice(Math.max(0, start - 12), start))
}

// NOTE: an opening quotation mark, bracket, dash or list number stands before the first word too.
const sentenceEnd = /(?:^|[.!?…:;\n])["«“„([\s\d.)•*–—-]*$/u
