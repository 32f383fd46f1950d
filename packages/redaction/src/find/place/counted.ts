import type { Sheet } from '../../cue/sheet.ts'
import { trait } from '../../lexicon/trait.ts'

const fewest = 5

/** «5 ям», «12 бродячих собак»: whether the word may be what so many before it are. */
export function mayBeCounted(sheet: Sheet, at: number, value: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || word.capital) return false
  const { cases, ordinary } = word.entry.in(sheet.page.language)
  if (!ordinary) return false
  if ((word.traits & trait.plural) !== 0 && consonant.test(word.plain)) return true
  if (!cases.includes('genitive')) return false
  return value < fewest || !(cases.includes('nominative') || cases.includes('instrumental'))
}

/** «12 ағаш»: the same in Kazakh, where what is counted stands in no case. */
export function mayBeCountedInKazakh(sheet: Sheet, at: number): boolean {
  const traits = sheet.wordAt(at)?.traits ?? 0
  return sheet.languageAt(at) === 'kk' && (traits & (trait.kazakhWord | trait.singular)) !== 0
}

/** «собак», «столбов»: so ends no other case of many. */
const consonant = /[^аеёийоуыьэюя]$|ей$|ий$/u
