import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { isStreetWord } from '../../cue/street-name.ts'
import { isWholeStreetName, isWholeStreetNameOf } from '../../cue/whole-street-name.ts'
import { givenName, trait } from '../../lexicon/trait.ts'
import { isParticle, isPatronymic, isSurnameForm } from '../../name/part.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Word } from '../../text/token.ts'
import { anyFirstName, declined, isLeading, isTitle, ofMan, rank } from './street-part.ts'

/** «на улице Абая Сериков бил витрины», «на улице Абая Галина Ивановна упала»: the last word before who is there. */
export function beforePeople(sheet: Sheet, first: number, last: number): number {
  for (let at = first + 1; at <= last; at += 1) {
    if (isSomebodyBehind(sheet, first, at)) return at - 1
  }
  return last
}

function isSomebodyBehind(sheet: Sheet, first: number, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || !mayBeCapital(sheet, at) || word.street || word.letters < 2) return false
  if (leadsToPatronymic(sheet, at)) return true
  if (rank.test(sheet.foldedAt(at))) return false
  if (isWholeStreetNameOf(sheet.foldedAt(at - 1), sheet.foldedAt(at))) return false
  if (ofMan.test(word.plain))
    return isKnownStreet(sheet, at - 1) || declined.test(sheet.plainAt(at - 1))
  if (isCalledFirst(sheet, at) && isKnownStreet(sheet, at - 1)) return true
  return isEnough(sheet, first, at - 1) && mayBeCalled(sheet, at)
}

/** «Мира», «Казахфильм», «Каныша Сатпаева», and neither «Каныша», «Маршала», behind whom his surname stands, nor «Асыл» of «Асыл Арман». */
function isEnough(sheet: Sheet, first: number, last: number): boolean {
  const word = sheet.wordAt(first)
  if (isKnownStreet(sheet, last)) return true
  if (!word || isLeading(sheet, last)) return false
  if (last > first && isLeading(sheet, first)) return true
  if (isStreetWord(word.plain) || isSurnameForm(sheet.plainAt(last))) return true
  return (word.traits & (anyFirstName | trait.animate)) === 0
}

/** Whether a word may be what somebody is called, and no word of the language or a place. */
function mayBeCalled(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word) return false
  const { ordinary, name, place, settled } = word.entry.in(sheet.languageAt(at))
  if (isCalledFirst(sheet, at) || surname.test(word.plain)) return true
  return !ordinary && (name || !(place || settled))
}

/** «Галина Ивановна», «Ахметова Галина Ивановна» */
function leadsToPatronymic(sheet: Sheet, at: number): boolean {
  if (!sheet.joins(at, blank)) return false
  if (ofFather.test(sheet.plainAt(at + 1))) return true
  return sheet.joins(at + 1, blank) && ofFather.test(sheet.plainAt(at + 2))
}

/** In the nominative, as nobody is after whom a street is called. */
const ofFather = /..(?:[оеё]вич|[оеё]вна|ична|[ұу]лы|[қк]ызы)$/u
/** Whether it is a first name in the nominative; «Сауле» is a form of others too. */
function isCalledFirst(sheet: Sheet, at: number): boolean {
  const { traits = 0, cases = [] } = sheet.wordAt(at)?.entry.look() ?? {}
  if ((traits & givenName) === 0) return false
  return cases.length === 0 || cases.includes('nominative') || (traits & trait.listedName) !== 0
}

/** «Абая», «Жибек жолы», «8 Марта», «Орбита-3» */
function isKnownStreet(sheet: Sheet, last: number): boolean {
  if (sheet.isDigits(last)) return sheet.gapAfter(last - 1) === gap.hyphen
  const isSmall = (sheet.cuesAt(last).place & placeCue.joiner) !== 0
  if (isSmall && sheet.isDigits(last - 1)) return true
  return sheet.wordAt(isSmall ? last - 1 : last)?.street === true
}

/** «Дәулет Серікұлы Төле би көшесі», «Ахметов Серік Абай көшесі»: the first word behind who stands before the street. */
export function behindPeople(sheet: Sheet, first: number, last: number): number {
  for (let at = last - 1; at >= first; at -= 1) {
    const word = sheet.wordAt(at)
    if (word && (isPatronymic(word.plain) || isChildOf(word, at > first))) return at + 1
  }
  const head = headOf(sheet, first, last)
  if (head === first) return first
  const isOther =
    surname.test(sheet.plainAt(head - 1)) ||
    isInitialOf(sheet, head - 1) ||
    (isSomebody(sheet, head - 1) &&
      !isWholeStreetName(sheet.foldedAt(head - 1), sheet.foldedAt(head)))
  return isOther ? head : first
}

/** «Г.» of «Дүйсенбаева Г. Абай көшесінде», and not of «Ш. Уәлиханов көшесі». */
function isInitialOf(sheet: Sheet, at: number): boolean {
  return sheet.wordAt(at)?.letters === 1 && surname.test(sheet.plainAt(at - 1))
}

/** «Төле» of «Төле би», «Самал» of «Самал-2», «Асыл» of «Асыл Арман». */
function headOf(sheet: Sheet, first: number, last: number): number {
  let head = last
  while (head > first && belongsToHead(sheet, head)) head -= 1
  return head > first && isLeading(sheet, head - 1) ? head - 1 : head
}

function belongsToHead(sheet: Sheet, at: number): boolean {
  if (sheet.isDigits(at)) return sheet.gapAfter(at - 1) === gap.hyphen
  return (sheet.cuesAt(at).place & placeCue.joiner) !== 0
}

const surname = /..(?:[оеё]ва?|ина?|[сц]к(?:ий|ая))$/u

/** «Болат ұлы», and not «Ұлы Дала». */
function isChildOf({ plain, capital }: Word, follows: boolean): boolean {
  return follows && !capital && isParticle(plain)
}

/** Whether a word is rather somebody’s name than a part of that of a street. */
function isSomebody(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || !mayBeCapital(sheet, at) || word.street) return false
  if (isTitle(sheet, at)) return false
  const { ordinary, name } = word.entry.in(sheet.languageAt(at))
  return !ordinary || (name && (word.traits & givenName) !== 0)
}

/** Also where capitals tell nothing. */
function mayBeCapital(sheet: Sheet, at: number): boolean {
  return sheet.wordAt(at)?.capital === true || !sheet.isCased(at)
}
