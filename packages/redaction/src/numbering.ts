import type { SpanType } from './span.ts'

/** Counts the hidden people, phones and so on of one outcome, the same for both languages. */
export interface Numbering {
  /** The number of this person or value among those of its kind, beginning with 1. */
  numberOf(type: SpanType, key: string): number
}

/** A number that stands already for something beside the texts. */
export interface GivenNumber {
  readonly type: SpanType
  readonly number: number
  /** The key of what it stands for, where that may stand in the texts too. */
  readonly key?: string
}

/**
 * Begins the one numbering of an outcome; the same person has the same number in all its texts, and nobody has one that is
 * given to something else.
 */
export function startNumbering(given: readonly GivenNumber[] = []): Numbering {
  const kinds = new Map<SpanType, Kind>()

  function kindOf(type: SpanType): Kind {
    const known = kinds.get(type)
    if (known) return known

    const kind = { numbers: new Map(), taken: new Set<number>(), last: 0 }
    kinds.set(type, kind)
    return kind
  }

  for (const { type, number, key } of given) {
    const { numbers, taken } = kindOf(type)
    taken.add(number)
    if (key !== undefined) numbers.set(key, number)
  }

  return {
    numberOf(type, key) {
      const kind = kindOf(type)
      const known = kind.numbers.get(key)
      if (known !== undefined) return known

      do kind.last += 1
      while (kind.taken.has(kind.last))
      kind.numbers.set(key, kind.last)
      return kind.last
    },
  }
}

/** What is numbered of one kind. */
interface Kind {
  readonly numbers: Map<string, number>
  /** The numbers that were given. */
  readonly taken: Set<number>
  last: number
}
