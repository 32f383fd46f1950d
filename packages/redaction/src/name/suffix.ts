import { type Case, cases } from '../language.ts'

// NOTE: in the letters of `lettersOf`, where ы is и, ң is н, ғ is г, й is и, у is о: one pattern holds both harmonies; doubles are one, so the
// н of «жанның» is written once.
const possessive = 'и?(?:миз|низ)|им|(?<!н)ин|си|[имн]'
const place = '[дт][ае]'
const declined = '[ндт]ин|[гк][ае]|н?[ае]|[ндт]и|н|[дтн][ае]н|[мбп]ен(?:ен)?'
/** What is at someone’s place, or is theirs, can be many and stand in a case again (Ахметовтардағылардың, Серіктікіне). */
const owned = `(?:[лдт][ае]р)?(?:${possessive})?(?:${declined}|н?${place})?`
const caseOrKind = [
  '(?<genitive>[ндт]ин|(?<=н)ин)|(?<dative>[гк][ае]|(?<=и)н[ае]|(?<=[мн])[ае])|(?<accusative>[ндт]и|(?<=и)н)',
  `|(?<locative>н?${place}(?:[гк]и${owned})?)`,
  '|(?<ablative>[дтн][ае]н|(?<=н)[ае]н)|(?<instrumental>[мбп]ен(?:ен)?)',
  `|(?:[ндт]|(?<=н))ики(?:${owned})|${place}и(?:${owned})|ш[ае]|сиз(?:д[ае]р)?|[дт]и`,
].join('')
const ending = '(?:[мсбп]ин|[мсбп]из|сизд[ае]р|[дт]ир)?(?:[мбп][ае])?(?:ао|[ае]и)?$'
const suffixes = `(?:[лдт][ае]р)?(?:${possessive})??(?:${caseOrKind})?${ending}`

/** What is said to someone respected or dear: Нұрланжан, Айгүлай, Серікаға. */
const addressed = '(?:жан|е?ке|ка|[тк]?аи|[тк]?еи|кан|ш|ага|апаи?|ата|коке|тате)'

const chain = new RegExp(`^${addressed}{0,2}?${suffixes}`, 'u')

/** The case that the Kazakh suffixes of a name end in; null when these letters are no such chain. */
export function caseOfNameChain(letters: string): Case | null {
  return letters.length > longest ? null : caseIn(chain.exec(letters))
}

const longest = 24

/** The case of which a group of a pattern matched; null where the pattern did not. */
export function caseIn(found: RegExpExecArray | null): Case | null {
  if (!found) return null
  return cases.find((one) => found.groups?.[one] !== undefined) ?? 'nominative'
}
