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
  const numbers = new Map(
    given.flatMap(({ type, number, key }) =>
      key === undefined ? [] : [[`${type} ${key}`, number] as const],
    ),
  )
  const taken = new Set(given.map(({ type, number }) => `${type} ${number}`))
  const last = new Map<SpanType, number>()

  return {
    numberOf(type, key) {
      const known = numbers.get(`${type} ${key}`)
      if (known !== undefined) return known

      let number = (last.get(type) ?? 0) + 1
      while (taken.has(`${type} ${number}`)) number += 1
      numbers.set(`${type} ${key}`, number)
      last.set(type, number)
      return number
    },
  }
}
