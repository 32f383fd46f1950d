import { mark } from '../lexicon/mark.ts'
import type { Stretch } from '../stretch.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

/** What is made of a stuff or shaped like a thing; the beginnings of the words. */
const madeOf =
  /^(?:есік|есіг|қақпа|қоршау|шарбақ|тор|құбыр|арқан|шынжыр|сырға|сақина|жүзік|жүзіг|білезік|алқа|моншақ|сағат|белбеу|шапан|көйлек|көйлег|орамал|көрпе|кілем|тақия|қалпақ|шам|гүл|жұлдыз|тас|ағаш|шырын|сусын|сурет|мүсін|ту|ою|түс)/u

/** «тағылған», «түсті», «алалы», «тілейміз»: what is said of a thing, or by somebody else. */
const saidOf = /(?:[ғқ]ан|[гк]ен|л[ыі]|түсті|тасты|м[ыі]з)$/u

/** Words that begin a sentence and say with the next word what something is: «Меруерт тағылған сөмке», «Болат есік». */
export function attributes(page: Page): Stretch[] {
  if ((page.marks & mark.stuff) === 0) return []
  return page.words.filter(
    (word, at) => (word.marks & mark.stuff) !== 0 && isAttribute(page, word, at),
  )
}

function isAttribute(page: Page, word: Word, at: number): boolean {
  const next = page.words[at + 1]
  return (
    next !== undefined &&
    !next.capital &&
    page.languageAt(at) === 'kk' &&
    areNeighbours(page.text, word, next) &&
    beginsSentence(page.text, word) &&
    isAttributeOf(next.plain)
  )
}

/** «Болат есік» is a door of steel, «Болат есікті …» is what Болат does to a door. */
function isAttributeOf(next: string): boolean {
  return saidOf.test(next) || (madeOf.test(next) && !accusative.test(next))
}

const accusative = /[дтн][ыі]$/u
