import type { Known } from '../known.ts'
import type { Language } from '../language.ts'
import { vocabularyOf } from '../lexicon/entry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Register, registerOf } from '../name/register.ts'
import { type Scanned, scan, type Word } from './words.ts'

/** A text made ready for being searched, with all that is known of it. */
export interface Page extends Scanned {
  readonly text: string
  readonly language: Language
  readonly known: Known
  readonly register: Register
  readonly lexicon: Lexicon
  /** False where capitals cannot tell a name in the whole text: there are none, or hardly anything else. */
  readonly cased: boolean
  /** The same of the sentence in which a word stands, by the index of the word. */
  readonly isCased: (index: number) => boolean
}

interface Setting {
  readonly language: Language
  readonly known: Known
  readonly lexicon: Lexicon
}

/** Makes a text ready for being searched. */
export function pageOf(text: string, { language, known, lexicon }: Setting): Page {
  const { words, groups } = scan(text, vocabularyOf(lexicon))
  const register = registerFor(known)
  const cased = isCased(words)
  const uncased = cased ? uncasedIn(text, words) : null
  return {
    ...{ text, language, words, groups, known, register, lexicon, cased },
    isCased: (index) => cased && uncased?.[index] !== 1,
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
  let capital = 0
  let shouted = 0
  for (const { entry } of words) {
    if (entry.capital) capital += 1
    if (entry.capitals) shouted += 1
  }
  return capital > 0 && shouted <= words.length / 2
}

const fewestWords = 3

/** Marks the words of sentences that have no capital, or nothing but capitals; null where there are none. */
function uncasedIn(text: string, words: readonly Word[]): Uint8Array | null {
  let marks: Uint8Array | null = null
  for (let from = 0; from < words.length; ) {
    const to = sentenceEnd(text, words, from)
    const sentence = words.slice(from, to)
    if (to - from >= fewestWords && !isCased(sentence)) {
      marks ??= new Uint8Array(words.length)
      marks.fill(1, from, to)
    }
    from = to
  }
  return marks
}

/** The index of the first word behind the sentence that begins with this one. */
function sentenceEnd(text: string, words: readonly Word[], from: number): number {
  let at = from + 1
  while (at < words.length && !isParted(text, words[at - 1], words[at])) at += 1
  return at
}

function isParted(text: string, before: Word | undefined, word: Word | undefined): boolean {
  if (!before || !word) return true
  for (let at = before.end; at < word.start; at += 1) {
    const one = text[at] ?? ''
    if (one === '\n' || one === '!' || one === '?') return true
    if (one === '.' && before.end - before.start > longestShortened) return true
  }
  return false
}

// NOTE: «ул. сатпаева», «г. Алматы» and «т. е.» end no sentence.
const longestShortened = 4

const farthest = 12

/** Whether a sentence, or a line, begins with this word. */
export function beginsSentence(text: string, { start }: Pick<Word, 'start'>): boolean {
  const from = Math.max(0, start - farthest)
  for (let at = start - 1; at >= from; at -= 1) {
    const one = text[at] ?? ''
    if (ends.has(one)) return true
    if (!opens.has(one)) return false
  }
  return from === 0
}

const ends = new Set('.!?…:;\n')
// NOTE: an opening quotation mark, bracket, dash or list number stands before the first word too.
const opens = new Set('"«“„([ \t\r\u00a0\u2009\u202f0123456789)•*–—-')
