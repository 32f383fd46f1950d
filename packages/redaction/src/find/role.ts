import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { withQuotes } from '../text/quotation.ts'
import { type Found, unsure } from './found.ts'
import { type Kinds, kazakhRole } from './role/kazakh.ts'
import type { Phrase } from './role/phrase.ts'
import { russianRole } from './role/russian.ts'

/** Posts and kin that point to one person: «единственный педиатр села», «мешіттің имамы», «вдова бывшего акима». */
export function findRoles(sheet: Sheet): Found[] {
  const phrases: Phrase[] = []
  const kinds: Kinds = new Map()
  for (const at of sheet.social) {
    if (isKazakh(sheet, at)) {
      add(phrases, kazakhRole(sheet, at, kinds))
    } else {
      add(phrases, russianRole(sheet, at))
      for (let before = at - 1; before >= 0 && before >= at - reach; before -= 1) {
        if (sheet.cuesAt(before).social !== 0) break
        add(phrases, russianRole(sheet, before))
      }
    }
  }
  if (phrases.length === 0) return []
  const isQuoted = (sheet.page.signs & gap.quote) !== 0
  return together(phrases).map(({ first, last }) => {
    const words = { start: sheet.startOf(first), end: sheet.endOf(last) }
    const { start, end } = isQuoted ? withQuotes(sheet.text, words) : words
    return unsure('ROLE', start, end)
  })
}

/** So far before what points to a place may stand who is told by it: «нянечка из средней группы». */
const reach = 3

function add(phrases: Phrase[], one: Phrase | null): void {
  if (one) phrases.push(one)
}

const kazakhLetter = /[әғқңөұүһі]/u

/** Whether the sentence is Kazakh, or what stands right here is. */
function isKazakh(sheet: Sheet, at: number): boolean {
  if (sheet.languageAt(at) === 'kk') return true
  if (kazakhLetter.test(sheet.plainAt(at))) return true
  return sheet.joins(at - 1, blank | gap.quote) && kazakhLetter.test(sheet.plainAt(at - 1))
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
