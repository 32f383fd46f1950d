import { keptFor } from '../kept.ts'
import { Entry } from './entry.ts'
import type { Lexicon } from './lexicon.ts'
import { type Place, WordForms } from './word-form.ts'

/** Keeps what is known of the words met so far. */
export class Vocabulary {
  /** The forms among which the word that was asked for last has its number. */
  forms = new WordForms()
  private readonly lexicon: Lexicon

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon
  }

  /** The number of the word that stands here among the {@link forms}. */
  numberAt(text: string, place: Place): number {
    const known = this.forms.numberAt(text, place)
    if (known >= 0) return known

    if (this.forms.isFull) this.forms = new WordForms()
    return this.forms.add(new Entry(lettersOf(text, place), this.lexicon), place.hash)
  }
}

/** The one vocabulary of a lexicon. */
export const vocabularyOf = keptFor((lexicon: Lexicon) => new Vocabulary(lexicon))

const atOnce = 64

/** The letters of a word; a slice would keep the whole text it was cut from in memory. */
function lettersOf(text: string, { start, end }: Place): string {
  let letters = ''
  for (let from = start; from < end; from += atOnce) {
    const units: number[] = []
    for (let at = from; at < Math.min(end, from + atOnce); at += 1) units.push(text.charCodeAt(at))
    letters += String.fromCharCode(...units)
  }
  return letters
}
