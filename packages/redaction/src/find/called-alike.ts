import { namesakeCue } from '../cue/namesake.ts'
import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { beginsSentence } from '../text/page.ts'

/** Some tokens of a page, from the first to the last. */
export interface Place {
  readonly first: number
  readonly last: number
}

/** What is called like somebody: a feast, or what is perhaps the name of somebody who stands beside such a word. */
export interface CalledAlike {
  readonly surely: readonly Place[]
  readonly perhaps: readonly Place[]
}

const { before, after, afterGenitive, ofFamous } = namesakeCue
const { feast, feastFirst, feastSecond, feastWhole, feastBeside } = namesakeCue

/** Finds the names of monuments, waters, mountains, prizes, houses of prayer and feasts. */
export function calledAlike(sheet: Sheet): CalledAlike {
  const surely: Place[] = []
  const perhaps: Place[] = []
  for (const at of sheet.namesake) {
    const { namesake } = sheet.cuesAt(at)
    if ((namesake & feastWhole) !== 0) surely.push({ first: at, last: at })
    if ((namesake & feastFirst) !== 0 && isFeastOfTwo(sheet, at)) {
      surely.push({ first: at, last: at + 1 })
    }
    if ((namesake & feast) !== 0 && isFeast(sheet, at)) perhaps.push({ first: at, last: at })
    if ((namesake & (before | after)) === 0) continue
    for (const place of [called(sheet, at), calledBefore(sheet, at)]) {
      if (!place) continue
      if ((namesake & ofFamous) === 0 || isOfFamous(sheet, place)) perhaps.push(place)
    }
  }
  return { surely, perhaps }
}

/** «Құрбан айт», «Курбан айту» */
function isFeastOfTwo(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at + 1).namesake & feastSecond) !== 0 && sheet.joins(at, blank | gap.hyphen)
}

/** «К Наурызу», «Рамазан айы», and not «Наурыз Ахметов». */
function isFeast(sheet: Sheet, at: number): boolean {
  if (isNameBeside(sheet, at + 1, at) || isNameBeside(sheet, at - 1, at - 1)) return false
  const beside = sheet.cuesAt(at - 1).namesake | sheet.cuesAt(at + 1).namesake
  return (beside & feastBeside) !== 0 || timely.test(sheet.plainAt(at))
}

/** The endings of when and with what: наурызда, рамазанға, наурызбен. */
const timely = /(?:[ғг][ае]|д[ае]н?|н[ае]н|[бм]ен)$/u

/** A capitalised word in the same phrase that does not only begin its sentence. */
function isNameBeside(sheet: Sheet, at: number, joint: number): boolean {
  const word = sheet.wordAt(at)
  return word?.capital === true && sheet.joins(joint, blank) && !beginsSentence(sheet.text, word)
}

const mostWords = 6

/** «озеро Сайран», «памятник Абаю и Пушкину», «турнир памяти Саттарханова»: a word and the name behind it; null where none stands. */
function called(sheet: Sheet, at: number): Place | null {
  if ((sheet.cuesAt(at).namesake & before) === 0) return null
  let begin = at
  while (within.test(sheet.plainAt(begin + 1)) && sheet.joins(begin, blank)) begin += 1
  let last = begin
  while (last - begin < mostWords && sheet.joins(last, last > begin ? blank : blank | gap.quote)) {
    const next = isAnd(sheet, last + 1) && last > begin ? last + 2 : last + 1
    if (!isOfName(sheet, next) || isSomebody(sheet, next)) break
    last = next
  }
  return last > begin ? { first: at, last } : null
}

const within = /^(?:памяти|на|приз|призы|кубок)$/u

/** «с руководством канала Перепёлкин»: a surname that is in no case names nothing. */
function isSomebody(sheet: Sheet, at: number): boolean {
  return nominative.test(sheet.plainAt(at))
}

const nominative = /..(?:[оеё]в|ин|[сц]кий)$/u

/** «Есентай өзені», «Әлия мен Мәншүк ескерткіші»: a word and the name before it; null where none stands. */
function calledBefore(sheet: Sheet, at: number): Place | null {
  const { namesake } = sheet.cuesAt(at)
  if ((namesake & after) === 0 || sheet.wordAt(at)?.capital) return null

  let first = sheet.plainAt(at - 1) === 'су' ? at - 1 : at
  const isGenitive = genitive.test(sheet.plainAt(first - 1))
  if (isGenitive && (namesake & afterGenitive) === 0) return null

  const begin = first
  while (
    begin - first < mostWords &&
    sheet.joins(first - 1, first < begin ? blank : blank | gap.quote)
  ) {
    const next = isAnd(sheet, first - 1) && first < begin ? first - 2 : first - 1
    if (!isOfName(sheet, next)) break
    first = next
  }
  return first < begin ? { first, last: at } : null
}

const genitive = /[дтн][ыі]ң$/u

/** Whether this word joins two names. */
function isAnd(sheet: Sheet, at: number): boolean {
  return and.test(sheet.plainAt(at)) && sheet.joins(at, blank)
}

const and = /^(?:и|мен|бен|пен|және)$/u

function isOfName(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word) return false
  return word.capital || (word.entry.cues.place & placeCue.joiner) !== 0 || title.test(word.plain)
}

const title = /^(?:бибі|биби|апа|сал|сері)$/u

function isOfFamous(sheet: Sheet, { first, last }: Place): boolean {
  for (let at = first; at <= last; at += 1) {
    const word = sheet.wordAt(at)
    if (word?.capital && word.street) return true
  }
  return false
}
