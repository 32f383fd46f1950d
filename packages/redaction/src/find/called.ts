import { isHonorific, isKin, isOfNickname } from '../cue/naming.ts'
import { mark } from '../lexicon/mark.ts'
import { trait } from '../lexicon/trait.ts'
import { gap } from '../text/gap.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { isOfOwnBusiness } from './own-business.ts'
import { followsName, isForNeighbour, isForOne } from './somebody.ts'

/** Whether the words beside say that somebody is called so, whatever else the word is: «Жұлдыз деген қызым», «Төреш қария», «по кличке «Косой»». */
export function isCalled(page: Page, index: number): boolean {
  if (isQuotedName(page, index) || isWordNameTold(page, index)) return true
  if ((page.marks & mark.naming) === 0) return false
  if (isOfOwnBusiness(page, index)) return true
  const [word, next] = [page.words[index], page.words[index + 1]]
  if (!word) return false
  if (next && (followsName(next) || isAddressed(page, word, next))) return true
  return isNicknamed(page, index)
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

/** «Күміс (зейнеткер)», «Сенім, 3 баланың анасы», «Кеңес келін енесін ұрды»: a first name that is a word, before what somebody is. */
function isWordNameTold({ text, words }: Page, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  if (!word?.capital || !next || (word.traits & wordNames) === 0) return false
  const between = text.slice(word.end, next.start)
  if (/^ ?(?:\(|,|\/) ?$/u.test(between)) return isForOne(next) || status.test(next.plain)
  return between === ' ' && kinBehind.test(next.plain)
}

const wordNames = trait.wordName | trait.everydayName
const status = /^(?:зейнеткер|мүгедек|пенсионер|пенсионерк|студент|оқушы|жұмыссыз|үй)/u
const kinBehind =
  /^(?:келін|бала|шал|қарт|кемпір|жиен|дәрігер|бажа|дос|көршім|мұғалім|құда|күйеу)(?:ім|м|ы|і)?$/u
const opening = /^ ?(?:\p{Pi}|["„])$/u
/** «… » деп таныстырды», «…» (кличка)» */
const calledSo =
  /^[^«»"“”\n]{0,24}["»”“] (?:деп (?:таныс|тани|шақыр|ата[йд]|жазыл|тіркел)|лақап ат|атан|\((?:кличк|прозвищ|лақап))/u
const longestName = 60
/** «Иванов Пётр («Рыжий»)» */
const inBrackets = /\p{L} \(["«“„]$/u
const nicknameBehind = /^ \((?:кличк|прозвищ|лақап)/u

/** «Авторитет «Косой»», «Өзін «Қабдолов» деп таныстырды», «Иванов Пётр («Рыжий»)», «Рыжий (кличка)»: quotation marks or brackets in which nothing is called but somebody. */
function isQuotedName({ text, signs, words }: Page, index: number): boolean {
  const word = words[index]
  if (!word?.capital || (signs & (gap.quote | gap.bracket)) === 0) return false
  const { start, end } = word
  const [opens, closes] = [quotes.has(text.charAt(start - 1)), quotes.has(text.charAt(end))]
  if (text.charAt(end + 1) === '(' && nicknameBehind.test(text.slice(end, end + longestWord)))
    return true
  if (!opens && !closes) return false
  if (calledSo.test(text.slice(end, end + longestName))) return true
  const before = words[index - 1]
  if (!opens || !before) return false
  if (inBrackets.test(text.slice(Math.max(0, start - 4), start))) return before.capital
  if (!opening.test(text.slice(before.end, start))) return false
  return isForNeighbour(before) || isToldBefore(words, index)
}

/** «Его зовут «Косой»», «Аты «Қасқыр» екен» */
function isToldBefore(words: readonly Word[], index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - farthest); before -= 1) {
    const plain = words[before]?.plain ?? ''
    if (named.test(plain)) return true
    if (!whom.test(plain)) return false
  }
  return false
}

const named =
  /^(?:зовут|звать|называют|прозвали|кличут|знают|извест(?:ен|на)|аты|атын|лақап|лақаб)/u
const whom = /^(?:его|её|ее|их|как|тут|все|нас|у|по|оны|да|де)$/u

const quotes = new Set('«»“”„"')
const longestWord = 14
