import { plain } from '../text/fold.ts'
import { lettersOf } from './letters.ts'
import type { ShortNames } from './short.ts'
import { caseOfNameChain } from './suffix.ts'

/** One part of a person's name in lower case. */
export interface Part {
  readonly name: string
  readonly kind: PartKind
}

/** What a part of a name is; of a double surname both halves are the surname. */
export type PartKind = 'surname' | 'given' | 'patronymic'

const patronymic = /^(.{2,}?)(?:ұлы|улы|уғлы|оглы|қызы|кызы|[оеё]вич|[оеё]вна|ич|инична)$/u
const latinPatronymic =
  /^(.{2,}?)(?:uly|ūly|uli|ogly|qyzy|kyzy|qyzi|kyzi|[oe]vich|[oe]vna|ovitch)$/u
const particle = /^(?:ұлы|улы|ұғлы|оглы|қызы|кызы|uly|ūly|qyzy|kyzy|ogly|ибн|бин|фон)$/u
const surname =
  /..(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]кий|[сц]кая|ко|ых|[oe]va?|ina?|sk(?:iy|aya))$/u

/** What a person is called: the parts of the name, and all its words by their letters, for which initials stand. */
export interface Name {
  readonly parts: readonly Part[]
  readonly words: readonly string[]
}

/** Reads a name whose parts stand in any order; `shortNames` tell first names from surnames. */
export function nameOf(written: string, shortNames: ShortNames): Name {
  const words = wordsOf(written)
  return { parts: partsOf(words, shortNames), words: words.flatMap(lettersOf) }
}

/** Initials are no parts. */
function partsOf(words: readonly string[], shortNames: ShortNames): Part[] {
  const parts = words.filter((part) => !isInitial(part) && !particle.test(part))
  const given = givenAmong(parts, shortNames)
  return parts.flatMap((part, index) => partOf(part, index === given ? 'given' : 'surname'))
}

// NOTE: Ю is a surname.
function isInitial(part: string): boolean {
  return part.length === 1 && part !== 'ю'
}

/** The words of a name in lower case, a particle joined to the father’s name before it. */
function wordsOf(name: string): string[] {
  const words: string[] = []
  const lower = plain(name)
  for (const word of lower.split(isClean.test(lower) ? ' ' : apart)) {
    const last = words.at(-1)
    if (last && childOf.test(word)) words[words.length - 1] = last + word
    else if (word !== '') words.push(word)
  }
  return words
}

const isClean = /^[а-яёәғқңөұүһі ]*$/
const apart = /[^\p{L}\p{M}'’ʼ-]+/u
const childOf = /^(?:ұлы|улы|ұғлы|оглы|қызы|кызы|uly|ūly|qyzy|kyzy|ogly)$/u

/** Which part is the first name: the one before the patronymic, one that has a short name, or does not look like a surname. */
function givenAmong(parts: readonly string[], shortNames: ShortNames): number {
  const father = parts.findIndex((part) => fatherOf(part) !== null)
  if (father > 0) return father - 1
  if (parts.length === 1) return -1
  const [first, second] = parts.map((part) => shortNames.has(lettersOf(part)[0] ?? ''))
  if (first !== second) return first ? 0 : 1
  return surname.test(parts[0] ?? '') || !surname.test(parts[1] ?? '') ? 1 : 0
}

/** The father’s name in a patronymic; null in what is none. */
export function fatherOf(part: string): string | null {
  return (patronymic.exec(part) ?? latinPatronymic.exec(part))?.[1] ?? null
}

/** Whether a lower-case word has the ending of a patronymic in either language. */
export function isPatronymic(word: string): boolean {
  return word.length > 5 && patronymicForm.test(word.slice(-longestPatronymicEnd))
}

// NOTE: «қызының»; what stands before it need not be looked through.
const longestPatronymicEnd = 7

const patronymicForm =
  /(?:(?:[оеё]вич|ыч)(?:а|у|ем|е)?|[оеё]вн(?:а|ы|е|у|ой|ою)|(?:ұлы|улы|қызы|кызы)(?:н|на|ның|нің|нда|нан|мен)?)$/u

/** Whether the word belongs to a name without being one (ұлы, кызы, оглы), with suffixes or without. */
export function isParticle(word: string): boolean {
  const head = particleForm.exec(word)?.[0]
  if (!head) return false
  const suffix = lettersOf(word.slice(head.length))[0] ?? ''
  return suffix === '' || caseOfNameChain(suffix) !== null
}

const particleForm = /^(?:ұлы|улы|ұғлы|оглы|қызы|кызы|uly|ūly|qyzy|kyzy|ogly|ибн|бин|фон)/u

function partOf(part: string, kind: PartKind): Part[] {
  if (fatherOf(part)) return [{ name: part, kind: 'patronymic' }]

  const halves = part.includes('-') ? part.split('-').filter((half) => half.length > 1) : []
  return [part, ...halves].map((name) => ({ name, kind }))
}
