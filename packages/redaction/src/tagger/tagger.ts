import type { Language } from '../language.ts'
import type { Entry } from '../lexicon/entry.ts'
import { besideFeatures, ownFeatures, slot } from './features.ts'
import { type Line, neighbours, positionFeatures } from './position.ts'

/** Judges how likely a word is part of a person’s name where it stands. */
export interface Tagger {
  /** The logit of its probability. */
  scoreOf(line: Line, index: number): number
}

/** The weights of a language’s features, hashed into a table whose length is a power of two. */
export type Weights = Readonly<Record<Language, Float32Array>>

const slots = 8

/** A tagger of these weights. */
export function taggerOf(weights: Weights): Tagger {
  return {
    scoreOf(line, index) {
      const table = weights[line.language]
      const word = line.words[index]
      if (!word) return 0

      let score = (table[0] ?? 0) + shareOf(word.entry, slot.own, line.language)
      for (const { word: other, slot: where } of neighbours(line, index)) {
        score += shareOf(other.entry, where, line.language)
      }
      for (const one of positionFeatures(line, index)) score += table[placeOf(one, table)] ?? 0
      return score
    },
  }

  /** What a word adds to the score in this place, the same wherever it stands. */
  function shareOf(entry: Entry, where: number, language: Language): number {
    const sense = entry.in(language)
    sense.shares ??= new Float64Array(slots).fill(Number.NaN)
    const { shares } = sense
    const known = shares[where] ?? Number.NaN
    if (!Number.isNaN(known)) return known

    const table = weights[language]
    let share = 0
    for (const one of slotFeatures(entry, where, language)) share += table[placeOf(one, table)] ?? 0
    shares[where] = share
    return share
  }
}

/** The features of a word in this place. */
function slotFeatures(entry: Entry, where: number, language: Language): number[] {
  if (where === slot.own) return ownFeatures(entry, language)
  return besideFeatures(entry, language).map(
    (one) => Math.imul(one ^ (where * 0x9e3779b1), 0x85ebca6b) >>> 0,
  )
}

/** Every feature of a word where it stands, for training. */
export function featuresOf(line: Line, index: number): number[] {
  const word = line.words[index]
  if (!word) return []
  return [
    ...slotFeatures(word.entry, slot.own, line.language),
    ...neighbours(line, index).flatMap(({ word: other, slot: where }) =>
      slotFeatures(other.entry, where, line.language),
    ),
    ...positionFeatures(line, index),
  ]
}

/** The place of a feature in the table; the first place is the bias. */
export function placeOf(one: number, { length }: { readonly length: number }): number {
  return 1 + (one % (length - 1))
}
