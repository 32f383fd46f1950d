import { kept } from '../kept.ts'
import { isVowelAt, lately, startOf } from './lately.ts'

/** Names that were met, in the letters of `spell`, and whether a word may be a form of one of them. */
export interface Forms {
  /** Adds a name and tells under which it is kept: its own, or that of which it is a form. */
  add(spelled: string): string
  has(spelled: string): boolean
}

/** Begins without any name. */
export function forms(): Forms {
  const names = lately<string>()

  function known(spelled: string): string | undefined {
    return names.like(spelled).find((one) => areForms(one, spelled))
  }

  return {
    has: (spelled) => known(spelled) !== undefined,
    add(spelled) {
      const name = known(spelled) ?? spelled
      names.add(name, name)
      return name
    },
  }
}

const mostAdded = 4

/** Whether two spelled words can be forms of one name: «Ферузаның» of Феруза, «Ибраевтың» and «Ибраевқа», but not «Иванов» of Иван and «Серікбай» of Серік. */
export function areForms(a: string, b: string): boolean {
  if (startOf(a) !== startOf(b)) return false
  if (isFormOf(a, b)) return true
  const [one, other] = [bare(a), bare(b)]
  return (one !== a || other !== b) && isFormOf(one, other)
}

/** «Оле» and «Олей» of Оля, «Димы» of Дима: short names of which only the vowel at the end changes. */
function areShortForms(a: string, b: string): boolean {
  if (a.length > longestShort || b.length > longestShort) return false
  const length = shortStemLength(a)
  return length >= fewestOfName && length === shortStemLength(b) && a.startsWith(b.slice(0, length))
}

/** «димои», as `spell` writes the instrumental of a name of four letters. */
const longestShort = 5

/** How many letters a name of three or four letters has without its vowel; 0 of any other. */
function shortStemLength(spelled: string): number {
  const stem = spelled.length - (/[ое]и$/u.test(spelled) ? 2 : 1)
  return stem < longestWhole && isVowelAt(spelled, stem) ? stem : 0
}

function isFormOf(a: string, b: string): boolean {
  if (areShortForms(a, b)) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length >= mostAdded) return false
  const stem = stemLength(short)
  for (let at = 0; at < stem; at += 1) {
    if (short.charCodeAt(at) !== long.charCodeAt(at)) return false
  }
  const added = long.length - short.length
  return added < fewestOfName ? !isWoman(short, long) : !ofAnother.test(long.slice(stem))
}

/** «Алия» beside «Али». */
function isWoman(short: string, long: string): boolean {
  return short.length < long.length && short.endsWith('и') && woman.test(long)
}

const woman = /[^аеиоюя]ия$/u

const shortestBare = 5
const kazakhSuffix = /(?:[ндт]ин|[гк][ае]|[ндт]и|[дтн][ае]н?|[мбп]ен)$/u

const mostKept = 10_000
/** Without a Kazakh suffix of case, where a name is left. */
const bare = kept(mostKept, (spelled) => {
  const stem = spelled.replace(kazakhSuffix, '')
  return stem.length < shortestBare ? spelled : stem
})

const fewestOfName = 2
/** What makes another name of a name, in the letters of `spell`. */
const ofAnother = /^(?:ов|ев|бек|баи|хан|гол|али|оли|ич)/u

const longestWhole = 4
/** How many letters a word has without the vowel at its end. */
function stemLength(spelled: string): number {
  const ends = spelled.length > longestWhole && isVowelAt(spelled, spelled.length - 1)
  return ends ? spelled.length - 1 : spelled.length
}
