import { Entry } from './entry.ts'
import type { Lexicon } from './lexicon.ts'
import { type Place, WordForms } from './word-form.ts'

/** Keeps what is known of the words met so far, each under a number that holds until the next word is asked for. */
export interface Vocabulary {
  /** The number of the word that stands here. */
  numberAt(text: string, place: Place): number
  entryOf(number: number): Entry
  /** Bits of `mark`. */
  marksOf(number: number): number
}

const vocabularies = new WeakMap<Lexicon, Vocabulary>()

/** The one vocabulary of a lexicon. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  const kept = vocabularies.get(lexicon) ?? startVocabulary(lexicon)
  vocabularies.set(lexicon, kept)
  return kept
}

function startVocabulary(lexicon: Lexicon): Vocabulary {
  let forms = new WordForms()
  let marks: number[] = []
  let entries: Entry[] = []

  return {
    numberAt(text, place) {
      const known = forms.numberAt(text, place)
      if (known >= 0) return known

      if (forms.isFull) {
        forms = new WordForms()
        marks = []
        entries = []
      }
      const number = forms.add(text, place)
      const entry = new Entry(forms.textOf(number), lexicon)
      entries.push(entry)
      marks.push(entry.marks)
      return number
    },
    entryOf(number) {
      const entry = entries[number]
      if (!entry) throw new RangeError(`There is no word ${number}.`)
      return entry
    },
    marksOf: (number) => marks[number] ?? 0,
  }
}
