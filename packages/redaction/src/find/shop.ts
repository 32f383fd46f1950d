import { givenName, trait } from '../lexicon/trait.ts'
import { isSurnameForm } from '../name/part.ts'
import { isWithin, type Stretch } from '../stretch.ts'
import type { Page } from '../text/page.ts'
import { isClosed, isOpened } from '../text/quotation.ts'
import type { Word } from '../text/token.ts'
import { isCalled } from './called.ts'
import { forms } from './forms.ts'
import type { Candidate } from './name-run.ts'
import { isOfOwnBusiness } from './own-business.ts'
import { doubtful } from './score.ts'

/** «магазин «Алина»», and not «магазин «Ахметова»», after whom a shop is called that is hers. */
export function isShopAlone(page: Page, word: Word, index: number): boolean {
  if ((word.traits & firstNames) === 0 || isSurnameForm(word.plain)) return false
  if (!isOpened(page.text, word) || !isClosed(page.text, word)) return false
  return !isCalled(page, index) && !isOfOwnBusiness(page, index)
}

const firstNames =
  givenName | trait.listedNameForm | trait.wordName | trait.everydayName | trait.shortName

/** «магазин «Дакаев»»: tells whose it is. */
export function isShopOwner(word: Word, shops: readonly Stretch[]): boolean {
  return isWithin(shops, word) && isSurnameForm(word.plain)
}

/** «Магазин «Светлана» и его хозяйка Светлана»: what a shop is called is looked at where somebody is called so. */
export function withShops(
  page: Page,
  found: readonly Candidate[],
  shops: readonly Stretch[],
): readonly Candidate[] {
  if (shops.length === 0 || found.length === 0) return found
  const named = forms()
  const taken = new Set<number>()
  for (const { word, index } of found) {
    named.add(word.entry.form)
    taken.add(index)
  }
  const more = page.words.flatMap((word, index) =>
    isWithin(shops, word) && named.has(word.entry.form) && !taken.has(index)
      ? { word, index, score: doubtful }
      : [],
  )
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.index - b.index)
}
