import type { SpanType } from './span.ts'

/** Counts the hidden people, phones and so on of one outcome, the same for both languages. */
export interface Numbering {
  /** The number of this person or value among those of its kind, beginning with 1. */
  numberOf(type: SpanType, key: string): number
}

/** Begins the one numbering of an outcome; the same person has the same number in all its texts. */
export function startNumbering(): Numbering {
  const numbers = new Map<SpanType, Map<string, number>>()

  return {
    numberOf(type, key) {
      const seen = numbers.get(type) ?? new Map<string, number>()
      const known = seen.get(key)
      if (known !== undefined) return known

      const number = seen.size + 1
      seen.set(key, number)
      numbers.set(type, seen)
      return number
    },
  }
}
