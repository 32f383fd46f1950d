import type { Language } from '../language.ts'
import { mark } from './mark.ts'
import { familyName, givenName, ordinaryRussian, trait } from './trait.ts'

const bits = 15
const kazakhAt = Math.log2(mark.kindInKazakh)
const russianAt = Math.log2(mark.kindInRussian)

/** The kinds that a word of these traits is of in either language, as bits of {@link mark}. */
export function kindsOf(traits: number): number {
  return kindOf(traits, 'kk') * mark.kindInKazakh + kindOf(traits, 'ru') * mark.kindInRussian
}

/** What kind of word one with these marks is in a text of this language, from 1 to 15. */
export function kindIn(marks: number, language: Language): number {
  return language === 'kk' ? (marks >> kazakhAt) & bits : (marks >> russianAt) & bits
}

function kindOf(traits: number, language: Language): number {
  const has = (bits: number) => (traits & bits) !== 0
  if (has(trait.office)) return 1
  if (has(trait.ownPlace)) return 2
  const kazakh = has(trait.kazakhWord) || (language === 'kk' && has(trait.kazakhForm))
  const ordinary = has(ordinaryRussian) || kazakh
  const given = has(givenName)
  const surname = has(familyName)
  if (has(trait.patronymic)) return 3
  if (given && !ordinary) return surname ? 4 : 5
  if (surname && !ordinary) return 6
  if (has(trait.listedNameForm | trait.listedSurnameForm | trait.wordName) && !ordinary) return 7
  if (given || surname) return has(trait.seldomName) ? 8 : 9
  if (has(trait.place | trait.organisation)) return 10
  if (has(trait.small)) return 11
  if (has(trait.verb)) return 12
  if (has(trait.adjective)) return 13
  return ordinary ? 14 : 15
}
