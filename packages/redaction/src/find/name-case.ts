import { caseOfNameAt, sharedCases } from '../case.ts'
import type { Case } from '../language.ts'
import { trait } from '../lexicon/trait.ts'
import { casesOfSurname } from '../name/surname-case.ts'
import type { Page } from '../text/page.ts'
import type { Candidate } from './name-run.ts'

/** The case of an unknown person’s name, where it can be told. */
export function caseOf(page: Page, name: readonly Candidate[]): Case | null | undefined {
  const index = name[0]?.index ?? 0
  return page.languageAt(index) === 'kk'
    ? name.at(-1)?.word.entry.kazakhCase
    : caseOfNameAt(page, index, sharedCases(name.map(casesOf)))
}

/** The cases in which a word of a name may stand: by the dictionary, or by the ending of a surname that it lacks; one like «Сериков» and a first name like «Сауле» may also be as they are. */
export function casesOf({ word }: Candidate): readonly Case[] {
  const { traits, cases } = word.entry.look()
  if ((traits & trait.shortNameForm) !== 0 && (traits & names) === 0)
    return word.entry.casesOfListed
  if (cases.some(isToldSurely)) return cases
  const ofSurname = casesOfSurname(word.plain)
  if (cases.length === 0) {
    if (ofSurname === undefined) return word.entry.casesOfListed
    return ofSurname.length === 0 ? casesOfMany(word.plain) : ofSurname
  }
  if (ofSurname?.length === 1 && ofSurname[0] === 'nominative') return ofSurname
  const isFirstName =
    (traits & (trait.listedName | trait.shortName)) !== 0 && !declined.test(word.plain)
  return isFirstName || ofSurname?.[0] === 'nominative' ? ['nominative', ...cases] : cases
}

/** «Жапаровой Жулдыз» and «Жұлдыз Жапароваға», but not «Жапаровой Серик» and «Жұлдызға Жапарова». */
export function agree(page: Page, last: Candidate, first: Candidate): boolean {
  if (page.languageAt(last.index) === 'kk') {
    return (last.word.entry.kazakhCase ?? 'nominative') === 'nominative'
  }
  const [left, right] = [casesOf(last), casesOf(first)]
  if (left.length === 0 || right.length === 0 || left.includes('nominative')) return true
  return left.some((one) => right.includes(one))
}

/** «Толика» is of Толик for no dictionary, which has only «малая толика». */
const names = trait.given | trait.surname | trait.patronymic

/** «Терещенковых», «Кожаевым» */
function casesOfMany(surname: string): readonly Case[] {
  return ofMany.find(([ending]) => ending.test(surname))?.[1] ?? []
}

const ofMany: readonly (readonly [RegExp, readonly Case[]])[] = [
  [/[ыи]х$/u, ['genitive', 'accusative', 'locative']],
  [/[ыи]ми$/u, ['instrumental']],
]

/** «Натальи», which is spelled like «Натали», and «Раи» like «Рай». */
const declined = /[аеиь]и$/u

/** «Марине» is of Марина, and «Сауле», which would be of one Саул, of herself. */
function isToldSurely(one: Case): boolean {
  return one === 'nominative' || one === 'dative'
}
