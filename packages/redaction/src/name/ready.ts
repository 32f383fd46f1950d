import { nameOf, type Part } from './part.ts'
import { PartIndex } from './part-index.ts'
import type { ShortNames } from './short.ts'
import { type NamePart, namePartOf } from './stem.ts'

/** A name made ready for being looked for. */
export interface ReadyName {
  readonly parts: readonly NamePart[]
  /** All its words by their letters, for which initials stand. */
  readonly words: readonly string[]
}

/** The names met so far, made ready once for all registers that have them. */
export interface ReadyNames {
  readonly index: PartIndex
  nameOf(written: string): ReadyName
}

// NOTE: registers share most of their names, and a roster may come new with every text.
const mostKept = 20_000
const keptFor = new WeakMap<ShortNames, ReadyNames & { readonly isFull: boolean }>()

/** The ready names of a lexicon; those of one register are of one index. */
export function readyNames(shortNames: ShortNames): ReadyNames {
  const known = keptFor.get(shortNames)
  if (known && !known.isFull) return known

  const names = startNames(shortNames)
  keptFor.set(shortNames, names)
  return names
}

function startNames(shortNames: ShortNames) {
  const index = new PartIndex()
  const names = new Map<string, ReadyName>()
  const parts = new Map<string, NamePart>()

  function partOf(part: Part): NamePart {
    const key = `${part.kind} ${part.name}`
    const known = parts.get(key)
    if (known) return known

    const made = namePartOf(part, shortNames)
    parts.set(key, made)
    index.add(made)
    return made
  }

  return {
    index,
    get isFull() {
      return names.size >= mostKept
    },
    nameOf(written: string): ReadyName {
      const known = names.get(written)
      if (known) return known

      const { parts: own, words } = nameOf(written, shortNames)
      const name = { words, parts: own.map(partOf) }
      names.set(written, name)
      return name
    },
  }
}
