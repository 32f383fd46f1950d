import { nameOf, type Part } from './part.ts'
import type { ShortNames } from './short.ts'
import { type NamePart, namePartOf } from './stem.ts'

/** A name made ready for being looked for. */
export interface ReadyName {
  readonly parts: readonly NamePart[]
  /** All its words by their letters, for which initials stand. */
  readonly words: readonly string[]
}

interface Kept {
  readonly names: Map<string, ReadyName>
  readonly parts: Map<string, NamePart>
}

// NOTE: registers share most of their names, and a roster may come new with every text.
const mostKept = 20_000
const keptFor = new WeakMap<ShortNames, Kept>()

/** Makes a name ready, once for all registers that have it. */
export function readyNameOf(written: string, shortNames: ShortNames): ReadyName {
  const kept = keptFor.get(shortNames) ?? { names: new Map(), parts: new Map() }
  keptFor.set(shortNames, kept)
  return remembered(kept.names, written, () => {
    const { parts, words } = nameOf(written, shortNames)
    return { words, parts: parts.map((part) => readyPartOf(kept, part, shortNames)) }
  })
}

function readyPartOf({ parts }: Kept, part: Part, shortNames: ShortNames): NamePart {
  return remembered(parts, `${part.kind} ${part.name}`, () => namePartOf(part, shortNames))
}

function remembered<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const known = kept.get(key)
  if (known !== undefined) return known

  if (kept.size >= mostKept) kept.clear()
  const made = make()
  kept.set(key, made)
  return made
}
