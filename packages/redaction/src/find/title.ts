import type { Stretch } from '../stretch.ts'
import { isLetterAt, sign, signAt } from '../text/sign.ts'
import { isShopName } from './shop-name.ts'

const opening = ['«', '“', '„', '"']
const closing = codesOf('»”"')
const marks = codesOf('«»“”„"\n')
const longest = 62
const mostTitleWords = 5

function codesOf(signs: string): Uint8Array {
  const codes = new Uint8Array(0x2100)
  for (const one of signs) codes[one.charCodeAt(0)] = 1
  return codes
}

/** A short text in quotation marks. */
export interface Title extends Stretch {
  /** «Ахметов не платит»: with small words in it and no thing beside it that is called so; it may be what somebody wrote. */
  readonly isClause: boolean
  /** What a shop, a café or the like is called. */
  readonly isShop: boolean
}

/** Short titles in quotation marks, but for what somebody said, or stands in a field. */
export function titlesIn(text: string): Title[] {
  const found: Title[] = []
  for (const mark of opening) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      const end = quotationEnd(text, at)
      if (end > at && isTitle(text, at, end)) {
        const isShop = isShopName(text, at, end)
        found.push({ start: at, end, isClause: isClause(text, at, end), isShop })
      }
      at = Math.max(at, end - 1)
    }
  }
  return found
}

function quotationEnd(text: string, start: number): number {
  const most = Math.min(text.length, start + longest)
  for (let at = start + 1; at < most; at += 1) {
    const sign = text.charCodeAt(at)
    if (closing[sign] === 1) return at > start + 1 ? at + 1 : start
    if (marks[sign] === 1) return start
  }
  return start
}

function isTitle(text: string, start: number, end: number): boolean {
  const words = wordsWithin(text, start, end)
  if (words > mostTitleWords || said.test(text.slice(start, end))) return false
  if (value.test(text.slice(Math.max(0, start - longestColon), start))) return false
  return words < fewestSaid || !isToldOf(text, start, end)
}

/** «"name": "Света"» */
const value = /["»”]\s?[:=]\s?$/u
const longestColon = 4

/** How many stretches without white space stand between two places. */
function wordsWithin(text: string, start: number, end: number): number {
  let words = 1
  for (let at = start + 1; at < end; at += 1) {
    if (isSpaceAt(text, at) && !isSpaceAt(text, at - 1)) words += 1
  }
  return words
}

function isSpaceAt(text: string, at: number): boolean {
  const kind = signAt(text, at)
  return kind === sign.space || kind === sign.newline
}

/** «Зәуре, отыр!», «Серік келді. Айқайлады» is what somebody said. */
const said = /[!?…][»”"]$|^[«“„"]\p{L}+, \p{Ll}|(?<=\p{Ll})\. \p{Lu}/u
const fewestSaid = 2
const saying =
  '(?:сказал|говор|крикнул|крич|написал|пишет|пишут|ответил|заявил|сообщил|объявил|шепнул|орал|орёт|орет)'
const toldAhead = /:\s?$/u
const says = new RegExp(`^${saying}\\p{L}{0,4}$`, 'u')
/** A title may have capitals alone, «Темир Жолы», and what somebody said has not. */
const smallWord = /[ «"“„]\p{Ll}/u
/** What «деген» says that it is called so, and that nobody said it. */
const titled =
  'ән|күй|кіта[пб]|ұғым|сөз|мақала|роман|фильм|кино|жоба|бағдарлама|акци|клуб|топ|газет|дүкен|дәмхана|кафе|дүңгіршек|базар|ЖШС|мектеп|бала'
const inKazakh = `де(?:[дй][іу]|дім|дік|сіп|се|йді|ген(?:ді|ге|нен|ін)?(?! (?:${titled})))|деп(?! ата)`
const toldBehind = new RegExp(`^(?:, ?[–—-]|,? ${saying}|[,.]? (?:${inKazakh})(?!\\p{L}))`, 'u')

/** The word right before this place, in small letters. */
function wordBefore(text: string, at: number): string {
  const end = isSpaceAt(text, at - 1) ? at - 1 : at
  let start = end
  while (isLetterAt(text, start - 1)) start -= 1
  return text.slice(start, end).toLowerCase()
}

/** «Тұрғын: «Досжан түнде шулайды»», ««Марат ұрды», – деді тұрғын», «Крикнул «Марат, беги»»: words told by somebody. */
function isToldOf(text: string, start: number, end: number): boolean {
  if (
    toldAhead.test(text.slice(Math.max(0, start - 2), start)) ||
    toldBehind.test(text.slice(end, end + longestTold))
  )
    return true
  return says.test(wordBefore(text, start)) && smallWord.test(text.slice(start, end))
}

const longestTold = 20

/** A small word, but for those that join others. */
const joined = /[ «"“„](?!(?:и|в|на|из|для|мен|және|пен|бен)(?!\p{L}))\p{Ll}/u
/** What is called by a title: behind it in Kazakh, before it in Russian. */
const things =
  'магазин|кафе|метро|станци|бекет|остановк|аялдама|ресторан|бар|клуб|салон|аптек|тоо|ип|ао|зао|жшс|ақ|компани|фирм|фонд|банк|школ|лице|гимнази|сад|центр|комплекс|жк|акци|проект|программ|конкурс|фильм|кино|мультфильм|спектакл|концерт|песн|книг|роман|повест|эпопе|сказк|стать|журнал|газет|закон|кодекс|приказ|рубрик|тем[аеуы]|лекци|бесед|месячник|рейд|операци|мероприяти|движени|парти|организаци|объединени|кружок|команд|ансамбл|групп|канал|сайт|приложени|паблик|чат|памятк|буклет|рынок|рынк|базар|заправк|автомойк|азс|гостиниц|театр|стадион|музе|парк|сквер|площад|хозяйств|санатори|лагер|орден|медал|знак|звани|праздник|декад|форум|семинар|тренинг|марк|модел|ән|күй|кіта[пб]|ұғым|сөз|мақала|жоба|бағдарлама|топ|дүкен|дәмхана|мейрамхана|дүңгіршек|мектеп|бала|қор|орталы|кешен|байқау|қойылым|заң|бұйры|айдар|тақырып|дәріс|айлы|шара|қозғалыс|ұйым|бірлестік|үйірме|арна|қосымша|қонақүй|мұражай|саябақ|алаң|шаруа|белгі|ата[қғ]|мереке'
const isThing = new RegExp(`^(?:${things})\\p{L}{0,7}$`, 'u')
const thingBehind = new RegExp(`^(?: деген| атты)? ?(?:${things})`, 'iu')

function isClause(text: string, start: number, end: number): boolean {
  if (!joined.test(text.slice(start, end))) return false
  return (
    !isThing.test(wordBefore(text, start)) && !thingBehind.test(text.slice(end, end + longestTold))
  )
}
