import { placeCue } from '../cue/place.ts'
import type { Sheet } from '../cue/sheet.ts'
import { trait } from '../lexicon/trait.ts'
import { blank, gap } from '../text/gap.ts'
import { type Found, unsure } from './found.ts'
import { numeralAt, wordsBefore } from './place/numeral.ts'

/** Somebody told by where in the house they live: «бабуля с пятого этажа», «үшінші кіреберістегі апай». */
export function findNeighbours(sheet: Sheet): Found[] {
  const found: Found[] = []
  for (const at of sheet.placed) {
    if ((sheet.cuesAt(at).place & within) === 0) continue
    const one = sheet.languageAt(at) === 'kk' ? inKazakh(sheet, at) : inRussian(sheet, at)
    if (one) found.push(unsure('ROLE', sheet.startOf(one.first), sheet.endOf(one.last)))
  }
  return found
}

const within = placeCue.part | placeCue.flat

interface Phrase {
  readonly first: number
  readonly last: number
}

const part = /^(?:подъезда|подьезда|этажа|квартиры|крыльца|корпуса|секции)$/u
const from = /^(?:из|с|со)$/u
const mostBetween = 2

/** «дед с первого подъезда», «мать двойняшек из третьего подъезда» */
function inRussian(sheet: Sheet, at: number): Phrase | null {
  if (!part.test(sheet.plainAt(at)) || !sheet.joins(at - 1, blank)) return null
  const number = ordinalBefore(sheet, at - 1)
  if (number === null || !from.test(sheet.plainAt(number - 1))) return null
  const nearest = number - 2
  for (let person = nearest; person >= nearest - mostBetween; person -= 1) {
    if (!sheet.joins(person, blank)) return null
    if (isOne(sheet, person)) return { first: person, last: at }
  }
  return null
}

/** The first token of «третьего», «3-го» or «34-й» that ends here. */
function ordinalBefore(sheet: Sheet, last: number): number | null {
  const isEnding = sheet.isDigits(last - 1) && sheet.gapAfter(last - 1) === gap.hyphen
  const first = isEnding ? last - 1 : wordsBefore(sheet, last, 0)
  const numeral = first === null ? null : numeralAt(sheet, first)
  return numeral?.ordinal ? first : null
}

/** A noun for one person in small letters; several are nobody. */
function isOne(sheet: Sheet, at: number): boolean {
  const traits = sheet.wordAt(at)?.traits ?? 0
  const isPerson = (traits & trait.animate) !== 0 && (traits & trait.singular) !== 0
  return isPerson && (traits & (trait.verb | trait.adjective | trait.small)) === 0
}

const whereKazakh = /(?:тегі|дегі|тағы|дағы)$/u
const person =
  /^(?:апай|әже|апа|ата|жігіт|келіншек|қыз|бала|көрші|әйел|кісі|кемпір|шал|қария|ақсақал|жеңге|жеңгей|ағай|аға|бойжеткен|студент|зейнеткер|мүгедек|жалдаушы|тұрғын)(?:дың|дің|ның|нің|тың|тің|ға|ге|қа|ке|ды|ді|ны|ні|ты|ті|м|ім|ым|сы|сі)?$/u

/** «бесінші қабаттағы әже», «34-пәтердегі жігіт» */
function inKazakh(sheet: Sheet, at: number): Phrase | null {
  if (!whereKazakh.test(sheet.plainAt(at))) return null
  if (!sheet.joins(at, blank) || !person.test(sheet.plainAt(at + 1))) return null
  if (!sheet.joins(at - 1, blank | gap.hyphen)) return null
  const isEnding = /^(?:ші|шы|нші|ншы)$/u.test(sheet.plainAt(at - 1))
  const last = isEnding ? at - 2 : at - 1
  const first = sheet.isDigits(last) ? last : wordsBefore(sheet, last, 0)
  return first === null ? null : { first, last: at + 1 }
}
