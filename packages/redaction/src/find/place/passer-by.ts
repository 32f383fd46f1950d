import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { familyName, givenName, trait } from '../../lexicon/trait.ts'
import { blank } from '../../text/gap.ts'
import type { Word } from '../../text/token.ts'
import type { Chunk } from './chunk.ts'
import { ofMan } from './street-part.ts'

const street = /^(?:улиц|переулк|проспект|бульвар|площад)/u
const quarter = /^(?:микрорайон|квартал)/u

/** «на улице Каримов бил витрины»: whether this is somebody there, since a street called after them would be in the genitive. */
export function isPasserBy(sheet: Sheet, { first, last }: Chunk): boolean {
  const marker = sheet.plainAt(first)
  const isStreet = street.test(marker)
  if (!(isStreet || quarter.test(marker)) || sheet.languageAt(first) !== 'ru') return false
  if (!sheet.joins(first, blank) || !areNames(sheet, first + 1, last)) return false
  const name = sheet.wordAt(last)
  if (!name || ofMan.test(name.plain)) return name !== undefined
  return isStreet && last === first + 1 && isMan(name) && acts(sheet, last + 1)
}

function areNames(sheet: Sheet, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    const word = sheet.wordAt(at)
    if (!word?.capital || word.street) return false
  }
  return last >= first
}

function isMan({ plain, traits }: Word): boolean {
  return (traits & names) !== 0 && /[^аеёиоуыэюя]$/u.test(plain)
}

const names = givenName | trait.wordName | trait.wordNameForm | trait.listedSurname

/** Whether a verb follows, or another who is there. */
function acts(sheet: Sheet, at: number): boolean {
  let behind = at
  while (behind < at + mostSmall && isSmall(sheet, behind)) behind += 1
  const next = sheet.wordAt(behind)
  if (!next || !sheet.joins(behind - 1, blank)) return false
  if (next.plain === 'и' || next.plain === 'с') return sheet.wordAt(behind + 1)?.capital === true
  return (next.traits & (trait.verb | trait.noun)) === trait.verb
}

const mostSmall = 3

/** «чуть не», «опять» */
function isSmall(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || word.plain === 'и' || word.plain === 'с' || !sheet.joins(at - 1, blank)) return false
  return (word.traits & (trait.small | trait.noun | trait.verb)) === trait.small
}

/** «На рынке Юлдашев подрался»: whether a surname behind the word for a place is of somebody there. */
export function isThere(sheet: Sheet, { first, last }: Chunk): boolean {
  const word = sheet.wordAt(last)
  if (!word?.capital || last !== first + 1 || sheet.languageAt(first) !== 'ru') return false
  if ((word.traits & places) !== 0 || !sheet.joins(first, blank)) return false
  const isListed = (word.traits & familyName) !== 0 && !declined.test(word.plain)
  return (isListed || ofMan.test(word.plain)) && acts(sheet, last + 1)
}

/** «в парке Горького» */
const declined = /(?:[ое]го|[аяыиу]|[оеы]й|ом)$/u
const places = trait.place | trait.ownPlace | trait.settlement
const feminine = /..(?:[оеё]ва|ина)$/u

/** «г. Каримова жалуется», «в городе Каримова»: whether this is more likely a woman than a town. */
export function isTownswoman(sheet: Sheet, { first, last }: Chunk): boolean {
  const word = sheet.wordAt(last)
  if (!word || last !== first + 1 || word.street || !feminine.test(word.plain)) return false
  if ((sheet.cuesAt(first).place & placeCue.town) === 0) return false
  return (word.traits & places) === 0 && (word.traits & familyName) !== 0
}
