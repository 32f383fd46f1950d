import { type Endings, type Form, softened } from './ending.ts'
import { lettersOf } from './letters.ts'
import { fatherOf, type Part, type PartKind } from './part.ts'
import { type Declined, declinedOf, patronymicsOf, pettedOf } from './russian.ts'
import { respectedOf, type ShortNames } from './short.ts'
import { variantsOf } from './variant.ts'

/** The beginning of some forms of a name, with what may follow it. */
export interface Stem {
  readonly letters: string
  readonly endings: Endings
  /** How surely a word of this stem is the name. */
  readonly as: StemKind
}

/** The name itself, what somebody is called for short, or a name that is theirs only beside another part of it. */
export type StemKind = 'itself' | 'short' | 'beside'

/** A part of a name made ready for being compared with words. */
export interface NamePart {
  readonly kind: PartKind
  /** As it was given, in lower case. */
  readonly name: string
  /** How many letters it has, as names are compared. */
  readonly length: number
  /** Its stems by how they begin, see {@link startOf}. */
  readonly byStart: ReadonlyMap<number, readonly Stem[]>
  /** The stems that are long enough to be known with a letter amiss. */
  readonly sure: readonly Stem[]
}

/** How many letters at the beginning of a stem its {@link startOf} tells. */
export const startLength = 3
/** No stem is shorter. */
export const shortestStem = 2

const base = 65

/** The first letters of a stem or a word as one number. */
export function startOf(letters: string, length: number): number {
  let start = 0
  const end = Math.min(length, letters.length)
  for (let at = 0; at < end; at += 1) {
    start = start * base + (letters.charCodeAt(at) & (base - 2)) + 1
  }
  return start
}

/** More than the start of any two letters. */
export const mostStarts = base * base

/** The start of the two letters with which three begin. */
export function startBefore(start: number): number {
  return Math.floor(start / base)
}

/** The form in which a word has this stem; null where it has not. */
export function formOf({ letters, endings }: Stem, word: string): Form | null {
  if (!word.startsWith(letters)) return null
  return endings.formOf(word.slice(letters.length), letters.charAt(letters.length - 1))
}

/** Makes a part of a name ready. */
export function namePartOf(part: Part, shortNames: ShortNames): NamePart {
  const stems = stemsOf(part, shortNames)
  const length = lettersOf(part.name)[0]?.length ?? 0
  return { ...part, length, byStart: grouped(stems), sure: stems.filter(isSure) }
}

const shortestSure = 5

function isSure({ letters, as, endings }: Stem): boolean {
  return as === 'itself' && letters.length >= shortestSure && endings !== softened
}

function grouped(stems: readonly Stem[]): Map<number, Stem[]> {
  const byStart = new Map<number, Stem[]>()
  const seen = new Map<string, Set<Endings>>()
  for (const stem of stems) {
    const endings = seen.get(stem.letters) ?? new Set()
    seen.set(stem.letters, endings)
    if (stem.letters.length < shortestStem || endings.has(stem.endings)) continue

    endings.add(stem.endings)
    const start = startOf(stem.letters, startLength)
    const others = byStart.get(start)
    if (others) others.push(stem)
    else byStart.set(start, [stem])
  }
  return byStart
}

function stemsOf({ name, kind }: Part, shortNames: ShortNames): Stem[] {
  if (kind === 'patronymic') return patronymicStems(name, shortNames)
  const written = cyrillicOf(name)
  const own = written.flatMap((one) => formsOf(one, 'itself'))
  return kind === 'given' ? [...own, ...written.flatMap((one) => calledOf(one, shortNames))] : own
}

/** A name in Latin letters is declined as it would be written in Cyrillic ones. */
function cyrillicOf(name: string): readonly string[] {
  return cyrillic.test(name) ? variantsOf(name) : lettersOf(name)
}

const cyrillic = /[\u0400-\u052f]/

function formsOf(name: string, as: StemKind): Stem[] {
  const own = declinedOf(name).flatMap((declined) => stemOf(declined, as))
  const soft = name.replace(/[кқ]$/u, 'г').replace(/п$/u, 'б')
  return soft === name ? own : [...own, ...stemOf({ stem: soft, endings: softened }, as)]
}

function stemOf({ stem, endings }: Declined, as: StemKind): Stem[] {
  return lettersOf(stem).map((letters) => ({ letters, endings, as }))
}

function calledOf(name: string, shortNames: ShortNames): Stem[] {
  const short = lettersOf(name).flatMap((letters) => shortNames.get(letters) ?? [])
  const called = [...short, ...respectedOf(name)]
  return [
    ...[name, ...short].flatMap(pettedStems),
    ...called.flatMap((one) => formsOf(one, 'short')),
  ]
}

const shortestPetted = 3

function pettedStems(name: string): Stem[] {
  return stemOf(pettedOf(name), 'short').filter(({ letters }) => letters.length >= shortestPetted)
}

function patronymicStems(name: string, shortNames: ShortNames): Stem[] {
  const fathers = cyrillicOf(fatherOf(name) ?? name)
  const patronymics = fathers.flatMap(patronymicsOf).flatMap((one) => stemOf(one, 'itself'))
  const quick = lettersOf(name).flatMap((letters) => shortNames.get(letters) ?? [])
  return [
    ...patronymics,
    ...quick.flatMap((one) => formsOf(one, 'itself')),
    ...fathers.flatMap((one) => formsOf(one, 'beside')),
  ]
}
