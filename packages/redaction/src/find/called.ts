import { isCalling, isHonorific, isKin, isOfNickname, isOwnBusiness } from '../cue/naming.ts'
import { mark } from '../lexicon/mark.ts'
import { previous } from '../previous.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

/** Whether the words beside say that somebody is called so, whatever else the word is: «Жұлдыз деген қызым», «Төреш қария», «по кличке «Косой»». */
export function isCalled(page: Page, index: number): boolean {
  if ((page.marks & mark.naming) === 0) return false
  const [word, next] = [page.words[index], page.words[index + 1]]
  if (!word) return false
  if (next && (isCalling(next.plain) || isAddressed(page, word, next))) return true
  return isNicknamed(page, index) || isOfOwnBusiness(page, index)
}

const ordinary =
  /^(?:бір|бұл|осы|сол|анау|мынау|мына|ана|біздің|сіздің|менің|сенің|оның|үлкен|кіші|қарт|жас|кәрі|ардагер|көрші|құрметті|қадірлі|екі|үш|әр|барлық|басқа|кейбір|жалғыз)$/u

/** «Төреш қария», «Алёнка, дочь соседки» */
function isAddressed({ text }: Page, word: Word, next: Word): boolean {
  if (isKin(next.plain)) return text.slice(word.end, next.start) === ', '
  const onlyBegins = beginsSentence(text, word) && ordinary.test(word.plain)
  return isHonorific(next.plain) && !onlyBegins && areNeighbours(text, word, next)
}

const between = /^(?:у|него|неё|нее|была?|его|её|ее|за|аты|есімі|атымен|–|—)$/u
const farthest = 3

/** «по кличке «Косой»», «лақап аты «Тайсон»» */
function isNicknamed({ words }: Page, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - farthest); before -= 1) {
    const plain = words[before]?.plain ?? ''
    if (isOfNickname(plain)) return true
    if (!between.test(plain)) return false
  }
  return false
}

/** «ИП «Абенова»»: most are called by the name of who owns them. */
export function isOfOwnBusiness(page: Page, index: number): boolean {
  const [before, word] = [previous(page.words, index), page.words[index]]
  if (!before?.capitals || !word || word.start - before.end > 2) return false
  const language = page.languageAt(index)
  // NOTE: in Russian «ЖК» is a block of flats with a title.
  if (!isOwnBusiness(before.plain) || (before.plain === 'жк' && language === 'ru')) return false
  const { ordinary, name, place, settled } = word.entry.in(language)
  return name || !(ordinary || place || settled)
}
