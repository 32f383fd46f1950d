import { kept } from '../kept.ts'
import { firstLettersOf } from './letters.ts'
import { caseOfNameChain } from './suffix.ts'

/** A word as it is compared with others that may be forms of it. */
export interface WordForm {
  readonly letters: string
  readonly hasDouble: boolean
  readonly splits: readonly Split[]
}

/** A word as a stem and the ending that it may have there. */
interface Split {
  readonly stem: string
  readonly ending: string
}

const mostKept = 10_000

/** Makes a word ready, in any letter case and either alphabet; soft hyphens and line breaks within it are none of its letters. */
export const wordFormOf = kept(mostKept, (word): WordForm => {
  const letters = firstLettersOf(word.toLowerCase())
  return { letters, hasDouble: /(\p{L})\1/iu.test(word), splits: splitsOf(letters) }
})

/** A word this long is found with whatever follows it. */
const suffixed = 4
/** What a Russian word loses before another ending. */
const lastVowel = /[аеио]$/u

/**
 * Whether a word is a form of one that is sought: with whatever it ends in where it is long enough, else another case of it.
 * A short one among other words may lose its vowel too; alone, «Вер» would be the beginning of too much.
 */
export function isFormOf(sought: WordForm, word: WordForm, isAmongOthers: boolean): boolean {
  const { letters } = sought
  if (letters.length < suffixed && sought.hasDouble && !word.hasDouble) return false
  if (letters.length >= suffixed) {
    const isLong = isAmongOthers || letters.length > suffixed
    if (word.letters.startsWith(isLong ? letters.replace(lastVowel, '') : letters)) return true
  }
  return sought.splits.some((one) => word.splits.some((other) => isOfOne(one, other)))
}

/** Лев is Льва, Павел Павла: a vowel is lost where an ending comes. */
function isOfOne(one: Split, other: Split): boolean {
  return (
    one.stem === other.stem ||
    (one.ending === '' && withoutLastVowel(one.stem) === other.stem) ||
    (other.ending === '' && withoutLastVowel(other.stem) === one.stem)
  )
}

function withoutLastVowel(stem: string): string {
  return stem.replace(/[ео](?=[бвгджзклмнпрстфхцчш]{1,2}$)|(?<=и)а(?=ц$)/u, '')
}

const short = endings('а я у ю ы и е о ой ей ою ею')
const russian = endings(
  'а я у ю ы и е о ой ей ою ею ом ем ым им ью ьи ого его ому ему ая яя ую юю ое ее ые ие ых их ами ями ыми ими ам ям ах ях ов ев',
)

function endings(written: string): ReadonlySet<string> {
  return new Set(written.split(' ').map(firstLettersOf))
}

const longestEnding = 14

function splitsOf(letters: string): Split[] {
  const first = Math.max(shortest.inRussian, letters.length - longestEnding)
  const found: Split[] = [{ stem: hardened(letters), ending: '' }]
  for (let at = first; at < letters.length; at += 1) {
    const [stem, ending] = [letters.slice(0, at), letters.slice(at)]
    if (isSplit(stem, ending)) found.push({ stem: hardened(stem), ending })
  }
  return found
}

const shortest = { inRussian: 2, inKazakh: 3 } as const

function isSplit(stem: string, ending: string): boolean {
  if (russian.has(ending)) return stem.length > shortest.inRussian || isShortSplit(stem, ending)
  const least = stem.length > shortest.inKazakh ? 1 : 2
  return ending.length >= least && stem.length >= shortest.inKazakh && isChain(ending)
}

function isChain(ending: string): boolean {
  return caseOfNameChain(ending) !== null
}

/** Of a short stem only what no name ends in is an ending: Ира is Ирой, but Адам no form of «ад». */
function isShortSplit(stem: string, ending: string): boolean {
  return short.has(ending) || !/[аеио]/u.test(stem) || /[аеио]$/u.test(stem)
}

/** Серік is Серігі. */
function hardened(stem: string): string {
  return stem.replace(/г$/u, 'к').replace(/б$/u, 'п')
}
