import type { Language } from '../language.ts'
import type { Entry } from '../lexicon/entry.ts'
import { mark } from '../lexicon/mark.ts'
import { lettersIn, senseIn } from '../lexicon/sense.ts'
import type { WordForms } from '../lexicon/word-form.ts'
import { gap } from './gap.ts'

/** Where something stands, in UTF-16 code units, `end` excluded. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A word or a run of digits as it stands in a text. */
export class Token implements Place {
  readonly start: number
  readonly end: number
  /** What stands between it and the next, as bits of {@link gap}. */
  gap: number = gap.other
  /** Which of the words it is; negative for digits. */
  readonly index: number

  constructor({ start, end }: Place, index: number) {
    this.start = start
    this.end = end
    this.index = index
  }
}

/** A run of digits without a break. */
export type DigitGroup = Token

/** A word of a text, whole: with its suffix after a hyphen, soft hyphens and a break across two lines. */
export class Word extends Token {
  // NOTE: the marks of its entry, so that most words cost no look at it.
  /** Bits of {@link mark}. */
  readonly marks: number
  /** Its number among the forms. */
  readonly number: number
  readonly forms: WordForms

  constructor(place: Place & Pick<Word, 'number'>, index: number, forms: WordForms) {
    super(place, index)
    this.marks = forms.marksOf(place.number)
    this.number = place.number
    this.forms = forms
  }

  /** What is known of the word, wherever it stands. */
  get entry(): Entry {
    return this.forms.entryOf(this.number)
  }

  /** What it is in a text of this language, as bits of `sense`. */
  senseIn(language: Language): number {
    return senseIn(this.forms.sensesOf(this.number), language)
  }

  /** What the dictionaries know of it, as bits of `trait`. */
  get traits(): number {
    return this.forms.traitsOf(this.number)
  }

  /** How many letters of {@link plain} there are, up to 255. */
  get letters(): number {
    return lettersIn(this.forms.sensesOf(this.number))
  }

  /** Stands for something that was hidden before. */
  get standIn(): boolean {
    return this.letters === 0
  }

  /** How it begins, see `Entry.start`. */
  get beginning(): number {
    return this.forms.startOf(this.number)
  }

  /** As it stands in the text. */
  get text(): string {
    return this.entry.text
  }

  /** In lower case, without what stands between its letters. */
  get plain(): string {
    return this.entry.plain
  }

  /** Begins with a capital letter, if not for a particle before a hyphen. */
  get capital(): boolean {
    return (this.marks & mark.capital) !== 0
  }

  /** What many streets of the country are called, in any case. */
  get street(): boolean {
    return (this.marks & mark.street) !== 0
  }

  /** Of two letters or more, and all of them capital. */
  get capitals(): boolean {
    return (this.marks & mark.capitals) !== 0
  }
}

/** Whether this is a word and no run of digits. */
export function isWord(token: Token): token is Word {
  return token.index >= 0
}
