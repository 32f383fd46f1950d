import { isFarm, isOwnBusiness } from '../cue/naming.ts'
import { mark } from '../lexicon/mark.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'

/** «ИП «Абенова»», «ЖК Марат Оспанов», ««Оспанов» шаруа қожалығы»: most are called by the name of who owns them. */
export function isOfOwnBusiness(page: Page, index: number): boolean {
  if ((page.marks & mark.naming) === 0) return false
  const word = page.words[index]
  if (!word || !(isBehindForm(page, index) || isBeforeForm(page, index))) return false
  const { ordinary, name, place, settled } = word.entry.in(page.languageAt(index))
  return name || !(ordinary || place || settled)
}

const mostWords = 3

function isBehindForm(page: Page, index: number): boolean {
  const { text, words } = page
  for (let at = index - 1; at >= Math.max(0, index - mostWords); at -= 1) {
    const [word, next] = [words[at], words[at + 1]]
    if (!word || !next) return false
    const between = text.slice(word.end, next.start)
    if (isForm(page, word, at)) return opening.test(between)
    if (!mayGoOn(page, word, at) || !joining.test(between)) return false
  }
  return false
}

function isBeforeForm(page: Page, index: number): boolean {
  const { text, words } = page
  for (let at = index + 1; at <= index + mostWords; at += 1) {
    const [before, word] = [words[at - 1], words[at]]
    if (!before || !word) return false
    const between = text.slice(before.end, word.start)
    if (isForm(page, word, at) || isFarm(word.plain)) return closing.test(between)
    if (!mayGoOn(page, word, at) || !joining.test(between)) return false
  }
  return false
}

const opening = /^[ \u00a0]?["«“„]?$/u
const closing = /^["»”“] $/u
const joining = /^(?:[ \u00a0]|\. ?)$/u

/** Of words in small letters any may go on, where no capital tells a name. */
function mayGoOn(page: Page, word: Word, at: number): boolean {
  return word.capital || !page.isCased(at)
}

function isForm(page: Page, word: Word, at: number): boolean {
  if (!isOwnBusiness(word.plain) || !(word.capitals || !page.isCased(at))) return false
  // NOTE: in Russian «ЖК» is a block of flats with a title.
  return word.plain !== 'жк' || page.languageAt(at) === 'kk'
}
