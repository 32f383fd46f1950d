import { kept } from '../kept.ts'
import { lettersOf } from './letters.ts'
import { fatherOf, isLikeSurname, isNoPart, type PartKind } from './part.ts'
import type { ShortNames } from './short.ts'
import { type NamePart, namePartOf } from './stem.ts'

/** A word in lower case that stands in people’s names, with what it says in whichever of them it stands. */
export interface NameWord {
  /** By which names are compared, and for which initials stand. */
  readonly letters: readonly string[]
  /** Neither an initial nor a particle. */
  readonly isPart: boolean
  readonly isPatronymic: boolean
  /** Whoever has this first name is called something for short. */
  readonly isFirstName: boolean
  /** Ends like a surname. */
  readonly isLikeSurname: boolean
  /** What it is as this part of a name, and its halves where it has a hyphen. */
  partsAs(kind: PartKind): readonly NamePart[]
}

/** Gives what is known of a word of a name. */
export type NameWords = (word: string) => NameWord

// NOTE: people share most of their names, and a register may come new with every text.
const mostKept = 8000
const keptFor = new WeakMap<ShortNames, NameWords>()

/** The words of names met so far with these short names, each made ready once for all registers that have it. */
export function nameWordsOf(shortNames: ShortNames): NameWords {
  const known = keptFor.get(shortNames)
  if (known) return known

  const words = kept(mostKept, (word) => nameWordOf(word, shortNames))
  keptFor.set(shortNames, words)
  return words
}

function nameWordOf(word: string, shortNames: ShortNames): NameWord {
  const letters = lettersOf(word)
  const isPatronymic = fatherOf(word) !== null
  const parts = new Map<PartKind, readonly NamePart[]>()
  return {
    letters,
    isPatronymic,
    isPart: !isNoPart(word),
    isFirstName: shortNames.has(letters[0] ?? ''),
    isLikeSurname: isLikeSurname(word),
    partsAs(kind) {
      const known = parts.get(kind)
      if (known) return known

      const halves = isPatronymic ? [] : halvesOf(word)
      const made = [word, ...halves].map((name) => namePartOf({ name, kind }, shortNames))
      parts.set(kind, made)
      return made
    },
  }
}

function halvesOf(word: string): readonly string[] {
  return word.includes('-') ? word.split('-').filter((half) => half.length > 1) : []
}
