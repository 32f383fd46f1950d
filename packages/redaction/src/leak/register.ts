import { keptFor } from '../kept.ts'
import type { KnownPerson } from '../known.ts'
import { type Branches, branches } from './branches.ts'
import { roughly } from './hear.ts'
import { type Stem, stemsOf } from './stem.ts'

/** A stem that belongs to somebody. */
export interface OwnStem extends Stem {
  /** The key of the person of the register, or the words that it is taken from. */
  readonly owner: string
  /** Which of the words of its owner it is. */
  readonly part: number
}

/** Names made ready for being listened for: as they sound, as a bad ear hears them, and those long enough for a mistake. */
export interface Ears {
  readonly sharp: Branches<OwnStem>
  readonly rough: Branches<OwnStem>
  readonly long: Branches<OwnStem>
}

/** Rough stems of fewer letters are not listened for, and those of fewer than the second not with a letter amiss. */
const shortest = { rough: 5, amiss: 7 } as const

/** The names of a register made ready; once for each register. */
export const earsFor = keptFor(
  (register: readonly KnownPerson[]): Ears =>
    earsOf(
      register.flatMap(({ key, name, otherNames = [] }) =>
        [name, ...otherNames].flatMap((one) => ownStems(one, key)),
      ),
    ),
)

/** Names that are nobody's of the register made ready. */
export function earsOfNames(names: readonly string[]): Ears {
  return earsOf(names.flatMap((name) => ownStems(name, name)))
}

/** Stems made ready. */
export function earsOf(stems: readonly OwnStem[]): Ears {
  const ears = {
    sharp: branches<OwnStem>(),
    rough: branches<OwnStem>(),
    long: branches<OwnStem>(),
  }
  const known = new Set<string>()
  for (const stem of stems) {
    const { sound, follows, owner, part } = stem
    const key = `${sound} ${follows} ${part} ${owner}`
    if (known.has(key)) continue
    known.add(key)
    ears.sharp.add(sound, stem)
    const roughSound = roughly(sound)
    if (roughSound.length >= shortest.rough) ears.rough.add(roughSound, stem)
    if (roughSound.length >= shortest.amiss) ears.long.add(roughSound, stem)
  }
  return ears
}

function ownStems(name: string, owner: string): OwnStem[] {
  return stemsOf(name).flatMap((stems, part) => stems.map((stem) => ({ ...stem, owner, part })))
}
