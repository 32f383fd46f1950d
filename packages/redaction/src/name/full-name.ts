import { plain } from '../text/fold.ts'
import type { NameWord, NameWords } from './name-word.ts'
import type { NamePart } from './stem.ts'

/** What a person is called: the parts of the name, and all its words by their letters, for which initials stand. */
export interface FullName {
  readonly parts: readonly NamePart[]
  readonly words: readonly string[]
}

/** Reads a name whose parts stand in any order. */
export function nameOf(written: string, wordOf: NameWords): FullName {
  const own: NameWord[] = []
  const letters: string[] = []
  for (const one of wordsOf(written)) {
    const word = wordOf(one)
    letters.push(...word.letters)
    if (word.isPart) own.push(word)
  }
  const given = givenAmong(own)
  const parts: NamePart[] = []
  for (const [at, word] of own.entries()) {
    parts.push(...(at === given ? word.asGiven : word.asSurname))
  }
  return { parts, words: letters }
}

/** The words of a name in lower case, a particle joined to the father’s name before it. */
function wordsOf(name: string): string[] {
  const words: string[] = []
  const isClean = clean.test(name)
  const lower = isClean ? name.toLowerCase() : plain(name)
  for (const word of lower.split(isClean ? ' ' : apart)) {
    const last = words.at(-1)
    if (last && childOf.test(word)) words[words.length - 1] = last + word
    else if (word !== '') words.push(word)
  }
  return words
}

const clean = /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі ]*$/
const apart = /[^\p{L}\p{M}'’ʼ-]+/u
const childOf = /^(?:ұлы|улы|ұғлы|оглы|қызы|кызы|uly|ūly|qyzy|kyzy|ogly)$/u

/** Which part is the first name: the one before the patronymic, one that has a short name, or does not look like a surname. */
function givenAmong(parts: readonly NameWord[]): number {
  const father = parts.findIndex(({ isPatronymic }) => isPatronymic)
  if (father > 0) return father - 1
  const [first, second] = parts
  if (!first || !second) return -1
  if (first.isFirstName !== second.isFirstName) return first.isFirstName ? 0 : 1
  return first.isLikeSurname || !second.isLikeSurname ? 1 : 0
}
