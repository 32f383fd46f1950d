import { trait } from '../lexicon/trait.ts'
import { isSurnameForm } from '../name/part.ts'
import { previous } from '../previous.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { spelledLike } from '../text/question.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { saysWhoIs } from './somebody.ts'

/** Whether a thing does what only somebody does, or has what only somebody has: «Рубец пожаловался», «Брод также напомнил», «по словам Брода», «Балта шағымданды». */
export function isSayer(page: Page, word: Word, index: number): boolean {
  if (word.capitals) return false
  return beginsSentence(page.text, word) ? saysWhat(page, word, index) : isToldOf(page, word, index)
}

/** «по делу Сулима», and not «по словам Министра» */
function isToldOf({ text, words }: Page, word: Word, index: number): boolean {
  const before = previous(words, index)
  if (!before || !leadsToSomebody(before) || !areNeighbours(text, before, word)) return false
  return (word.traits & trait.animate) === 0 && !saysWhoIs(word)
}

const leadsToSomebody = spelledLike(
  /^(?:словам|мнению|делу|просьбе|жалобе|заявлению|версии|показаниям|утверждению|признанию)$/u,
)

function saysWhat(page: Page, word: Word, index: number): boolean {
  const { text, words } = page
  const isRussian = page.languageAt(index) === 'ru'
  if (!(isRussian ? isRussianThing(word) : isKazakhThing(word)) || saysWhoIs(word)) return false
  let last = word
  for (let at = index + 1; at <= index + farthest; at += 1) {
    const next = words[at]
    if (!next || next.capital || !areNeighbours(text, last, next)) return false
    if (isRussian ? saysInRussian(next) : saysInKazakh(next)) return true
    if (!isSmallBetween(next)) return false
    last = next
  }
  return false
}

/** «Брод сразу не признал» */
const farthest = 3

/** «Брод», «Столбов», and not «Женщина», «Вопросу». */
function isRussianThing(word: Word): boolean {
  const { traits } = word
  if ((traits & trait.noun) === 0 || (traits & trait.animate) !== 0) return false
  if (isSurnameForm(word.plain)) return true
  return (traits & trait.singular) !== 0 && word.entry.look().cases.includes('nominative')
}

/** «Балта», and not «Жұрт шағымданады», «Кеше өтінді». */
function isKazakhThing(word: Word): boolean {
  const isWord = (word.traits & trait.kazakhWord) !== 0 && word.entry.kazakhCase === null
  return isWord && !isAnybodyOrWhen(word)
}

const isAnybodyOrWhen = spelledLike(
  /^(?:жұрт|халық|ел|адам|көп|біреу|бәрі|барлы|кейбір|әр|еш|кеше|бүгін|қазір|ертең|күн|түн|таң|кеш|тағы|қайта|жиі|үнемі|дұрыс|ашық|тура|со[нл]|осы|мұн|бұл|ол|біз|мен|сен|сіз|кім|не|енді|бірақ|әрі|ал)/u,
)
const isSmallBetween = spelledLike(
  /^(?:также|тоже|ещё|еще|уже|не|потом|затем|снова|вновь|сразу|лишь|только|сам[аи]?|был[аи]?|мне|нам|ему|ей|им|всем|часто|опять|да|де|тағы|көп)$/u,
)
const saysInRussian = spelledLike(
  /^(?:(?:по)?жал(?:овал(?:ся|ась)|уется)|сообщ(?:ила?|ает)|рас(?:сказала?|сказывает)|сказала?|говорит|говорила?|заяв(?:ила?|ляет)|спр(?:осила?|ашивает)|(?:по)?просила?|просит|отме(?:тила?|чает)|напом(?:нила?|инает)|добав(?:ила?|ляет)|(?:по|объ)ясн(?:ила?|яет)|отве(?:тила?|чает)|призна(?:ла?(?:с[ья])?|ёт(?:ся)?|ет(?:ся)?)|счита(?:ет|ла?)|предл(?:ожила?|агает)|(?:по)?благодар(?:ит|ила?)|возму(?:тил(?:ся|ась)|щается)|возра(?:зила?|жает)|(?:по)?интересу?(?:овал(?:ся|ась)|ется)|уточн(?:ила?|яет)|подтвер(?:дила?|ждает)|утвержда(?:ет|ла?)|(?:по)?звон(?:ит|ила?)|обра(?:тил(?:ся|ась)|щается)|подч[её]рк(?:нула?|ивает)|(?:за)?крич(?:ит|ала?)|руга(?:ется|л(?:ся|ась))|прожива(?:ет|ла?)|арестован[аы]?|задержан[аы]?|осужд[её]н[аы]?|оштрафован[аы]?|родил(?:ся|ась))$/u,
)
const saysInKazakh = spelledLike(
  /^(?:шағымдан(?:ды|ады|ған)|хабарла(?:сты|сады)|өтін(?:ді|еді|ген)|мәлімде(?:ді|йді)|ескерт(?:ті|еді)|ашулан(?:ды|ады)|ренжі(?:ді|йді))$/u,
)
