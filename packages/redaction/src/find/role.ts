import type { Sheet } from '../cue/sheet.ts'
import { type Found, unsure } from './found.ts'
import { kazakhRole } from './role/kazakh.ts'
import type { Phrase } from './role/phrase.ts'
import { russianRole } from './role/russian.ts'

/** Posts and kin that point to one person: «единственный педиатр села», «мешіттің имамы», «вдова бывшего акима». */
export function findRoles(sheet: Sheet): Found[] {
  const phrases: Phrase[] = []
  for (const at of sheet.social) {
    const one = sheet.languageAt(at) === 'kk' ? kazakhRole(sheet, at) : russianRole(sheet, at)
    if (one) phrases.push(one)
  }
  return together(phrases).map(({ first, last }) =>
    unsure('ROLE', sheet.startOf(first), sheet.endOf(last)),
  )
}

/** Phrases that share a word are one. */
function together(phrases: readonly Phrase[]): Phrase[] {
  const one: Phrase[] = []
  for (const phrase of phrases.toSorted((a, b) => a.first - b.first)) {
    const before = one.at(-1)
    if (before && phrase.first <= before.last)
      one[one.length - 1] = { first: before.first, last: Math.max(before.last, phrase.last) }
    else one.push(phrase)
  }
  return one
}
