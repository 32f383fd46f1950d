import { type Endings, type Form, softened } from './ending.ts'
import { firstLettersOf, lettersOf } from './letters.ts'
import { fatherOf, type Part, type PartKind } from './part.ts'
import { type Declined, dearOf, declinedOf, patronymicsOf, pettedOf } from './russian.ts'
import { respectedOf, type ShortNames, shortenedOf } from './short.ts'
import { shortestStem, startLength, startOf } from './start.ts'
import { nearStartsOf } from './typo.ts'
import { variantsOf } from './variant.ts'

/** The beginning of some forms of a name, with what may follow it. */
export interface Stem {
  readonly letters: string
  /** How it begins, see {@link startOf}. */
  readonly start: number
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
  readonly stems: readonly Stem[]
  /** How its stems begin, each start once. */
  readonly starts: readonly number[]
  /** The stems that are long enough to be known with a letter amiss. */
  readonly sure: readonly Stem[]
  /** Where these are to be looked for when a letter is amiss. */
  readonly nearStarts: readonly number[]
}

/** The form in which a word has this stem; null where it has not. */
export function formOf({ letters, endings }: Stem, word: string): Form | null {
  if (!word.startsWith(letters)) return null
  return endings.formOf(word, letters.length, letters.charAt(letters.length - 1))
}

/** Makes a part of a name ready. */
export function namePartOf(part: Part, shortNames: ShortNames): NamePart {
  const { kind, name } = part
  const stems = differentStems(stemsOf(part, shortNames))
  const length = firstLettersOf(name).length
  const sure = stems.filter(isSure)
  return {
    ...{ kind, name, length, stems, sure },
    starts: different(stems.map(({ start }) => start)),
    nearStarts: different(sure.flatMap(({ letters }) => nearStartsOf(letters))),
  }
}

const shortestSure = 5

function isSure({ letters, as, endings }: Stem): boolean {
  return as === 'itself' && letters.length >= shortestSure && endings !== softened
}

/** Each stem once, though names are written in several ways. */
function differentStems(stems: readonly Stem[]): Stem[] {
  const found: Stem[] = []
  for (const stem of stems) {
    const { letters, endings } = stem
    if (letters.length < shortestStem) continue
    if (found.some((one) => one.letters === letters && one.endings === endings)) continue
    found.push(stem)
  }
  return found
}

function different(starts: readonly number[]): readonly number[] {
  return starts.filter((start, at) => starts.indexOf(start) === at)
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
  return lettersOf(stem).map((letters) => ({
    letters,
    start: startOf(letters, startLength),
    endings,
    as,
  }))
}

function calledOf(name: string, shortNames: ShortNames): Stem[] {
  const short = lettersOf(name).flatMap((letters) => shortNames.get(letters) ?? [])
  const called = [...short, ...respectedOf(name)]
  return [
    ...[name, ...short].flatMap(pettedStems),
    ...shortenedOf(name).flatMap((stem) => stemOf(dearOf(stem), 'short')),
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
