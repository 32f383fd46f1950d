import type { Language } from '../language.ts'
import { mark } from '../lexicon/mark.ts'
import { previous } from '../previous.ts'
import { gap } from './gap.ts'
import { fullStop, space, standsAt, unitsOf } from './sign.ts'
import type { Word } from './token.ts'
import type { Scanned } from './words.ts'

/** What differs from sentence to sentence, asked by the index of a word. */
export class Sentences {
  /** False where capitals cannot tell a name in the whole text: there are none, or hardly anything else. */
  readonly cased: boolean
  private readonly language: Language
  private readonly other: Language
  /** What is told of each word's sentence; empty where all are as most are. */
  private readonly told: Uint8Array

  /** Looks at a text sentence by sentence. */
  constructor(
    text: string,
    { words, hidden }: Pick<Scanned, 'words' | 'hidden'>,
    language: Language,
  ) {
    this.language = language
    this.other = language === 'kk' ? 'ru' : 'kk'
    this.cased = isCased({ words, hidden, from: 0, to: words.length })
    this.told = toldOf(text, { words, hidden }, { other: this.other, cased: this.cased })
  }

  /** False where capitals cannot tell a name: the sentence has none, or hardly anything else. */
  isCased(index: number): boolean {
    return !isUncased(this.told, index)
  }

  /** The language that most words of the sentence are of; that of the text where they do not tell. */
  languageAt(index: number): Language {
    return ((this.told[index] ?? 0) & otherLanguage) === 0 ? this.language : this.other
  }
}

const uncased = 1
const otherLanguage = 2

const nothingTold = new Uint8Array(0)

interface Whole {
  readonly other: Language
  readonly cased: boolean
}

function toldOf(
  text: string,
  { words, hidden }: Pick<Scanned, 'words' | 'hidden'>,
  { other, cased }: Whole,
): Uint8Array {
  let all = nothingTold
  for (let from = 0; from < words.length; ) {
    const to = sentenceEnd(text, words, from)
    const stretch = { words, hidden, from, to }
    const isShort = to - from < fewestWords
    const isWhole = from === 0 && to === words.length
    const isPlain = isShort
      ? !hasCapital(stretch) && (!cased || isUncased(all, from - 1))
      : !(isWhole ? cased : isCased(stretch))
    const told = (isPlain ? uncased : 0) | (languageOf(stretch) === other ? otherLanguage : 0)
    if (told !== 0) {
      if (all.length === 0) all = new Uint8Array(words.length)
      all.fill(told, from, to)
    }
    from = to
  }
  return all
}

interface Stretch extends Pick<Scanned, 'words' | 'hidden'> {
  readonly from: number
  readonly to: number
}

const fewestWords = 3

/** Of a few words without a capital the sentence before tells whether capitals are typed at all, and so does the whole text. */
function isUncased(told: Uint8Array, index: number): boolean {
  return ((told[index] ?? 0) & uncased) !== 0
}

/** Beside something hidden «ВИДЕЛ» tells nothing: whether the name was typed so too is not to be seen. */
function hasCapital(stretch: Stretch): boolean {
  const { words, from, to } = stretch
  const telling = hiddenIn(stretch) > 0 ? mark.capital | mark.capitals : mark.capital
  for (let index = from; index < to; index += 1) {
    if (((words[index]?.marks ?? 0) & telling) === mark.capital) return true
  }
  return false
}

/** How much was hidden: it is taken for words with a capital. */
function hiddenIn(stretch: Stretch): number {
  let some = 0
  if (stretch.hidden.length === 0) return some
  for (let index = stretch.from; index < stretch.to; index += 1) {
    if (stretch.words[index]?.standIn === true) some += 1
  }
  return some
}

function isHidden({ words, hidden }: Stretch, index: number): boolean {
  return hidden.length > 0 && words[index]?.standIn === true
}

/** Whether some words begin with a capital and not most are nothing but capitals; the letters of a plate, «123 ABC 02», say nothing. */
function isCased(stretch: Stretch): boolean {
  const { words, from, to } = stretch
  let all = to - from
  let capital = hiddenIn(stretch)
  let shouted = 0
  for (let index = from; index < to; index += 1) {
    if (isHidden(stretch, index)) {
      all -= 1
      continue
    }
    const marks = words[index]?.marks ?? 0
    if ((marks & mark.capital) === 0) continue
    if (isSmallLetter(words[index])) {
      capital += 1
      all -= 1
      continue
    }
    if ((marks & ofPlate) === ofPlate && (words[index]?.letters ?? 0) <= longestOfPlate) {
      all -= 1
      continue
    }
    capital += 1
    if ((marks & mark.capitals) !== 0) shouted += 1
  }
  return capital > 0 && (shouted * 2 <= all || isAlone(stretch))
}

const small = /^[авикосуя]$/u

/** «С 9 ДО 18, ПЕРЕРЫВ С 13», «У [жителя 1] ШУМНО»: a small word of one letter with a capital tells nothing of how the others are typed; «С.» is an initial. */
function isSmallLetter(word: Word | undefined): boolean {
  if (word?.letters !== 1 || (word.gap & gap.stop) !== 0) return false
  return small.test(word.plain)
}

/** «[житель 1] ТОО»: of a few letters among what is hidden nobody sees how the names were typed. */
function isAlone(stretch: Stretch): boolean {
  const { words, from, to } = stretch
  if (stretch.hidden.length === 0) return false
  const seen = words.slice(from, to).filter((word) => !word.standIn)
  return seen.length === 1 && (seen[0]?.letters ?? 0) <= mostLetters
}

const mostLetters = 4

const ofPlate = mark.capitals | mark.latin
const longestOfPlate = 3

/** The language that twice as many words are of as of the other; null where neither is. */
function languageOf(stretch: Stretch): Language | null {
  const { words, from, to } = stretch
  let kazakh = 0
  let russian = 0
  for (let index = from; index < to; index += 1) {
    if (isHidden(stretch, index)) continue
    const marks = words[index]?.marks ?? 0
    if ((marks & mark.kazakh) !== 0) kazakh += 1
    else if ((marks & mark.russian) !== 0) russian += 1
  }
  if (kazakh >= fewestWords && kazakh >= russian * 2) return 'kk'
  return russian >= fewestWords && russian >= kazakh * 2 ? 'ru' : null
}

/** The index of the first word behind the sentence that begins with this one. */
function sentenceEnd(text: string, words: readonly Word[], from: number): number {
  let at = from + 1
  while (at < words.length && !isParted(text, previous(words, at), words[at])) at += 1
  return at
}

// NOTE: «ул. сатпаева», «г. Алматы» and «т. е.» end no sentence.
const longestShortened = 4
const parting = unitsOf('\n!?')

function isParted(text: string, before: Word | undefined, word: Word | undefined): boolean {
  if (!before || !word) return true
  if (word.start - before.end === 1 && standsAt(text, before.end, space)) return false
  for (let at = before.end; at < word.start; at += 1) {
    const unit = text.charCodeAt(at)
    if (parting.has(unit)) return true
    if (unit === fullStop && before.end - before.start > longestShortened) return true
  }
  return false
}
