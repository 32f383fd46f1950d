import type { Language } from '../language.ts'
import type { Entry } from '../lexicon/entry.ts'
import { unknownShare } from '../lexicon/word-form.ts'
import type { Word } from '../text/token.ts'
import { besideFeatures, ownFeatures, slot } from './features.ts'
import {
  gapsAround,
  type Line,
  near,
  neighbours,
  noSlot,
  positionFeatures,
  positionOf,
  slotAt,
} from './position.ts'

/** Judges how likely a word is part of a person’s name where it stands. */
export interface Tagger {
  /** The logit of its probability. */
  scoreOf(line: Line, index: number): number
}

/** The weights of a language’s features, hashed into a table whose length is a power of two: whole steps of one scale. */
export interface Table {
  readonly steps: Int8Array
  readonly scale: number
}

/** The weights of both languages. */
export type Weights = Readonly<Record<Language, Table>>

const slots = 8

/** A tagger of these weights. */
export function taggerOf(weights: Weights): Tagger {
  const positions = { kk: positionScores(weights.kk.steps), ru: positionScores(weights.ru.steps) }
  return {
    scoreOf(line, index) {
      const { language, words } = line
      const word = words[index]
      if (!word) return 0

      const { steps, scale } = language === 'kk' ? weights.kk : weights.ru
      const gaps = gapsAround(line, index)
      let score = (steps[0] ?? 0) + shareOf(word, slot.own, language)
      for (const distance of near) {
        const where = slotAt(gaps, distance)
        const other = where === noSlot ? undefined : words[index + distance]
        if (other) score += shareOf(other, where, language)
      }
      const position = positionOf(line, index, gaps)
      const placed = language === 'kk' ? positions.kk(position) : positions.ru(position)
      return (score + placed) * scale
    },
  }

  /** How many steps a word adds to the score in this place, the same wherever it stands. */
  function shareOf(word: Word, where: number, language: Language): number {
    const { forms, number } = word
    const place = language === 'kk' ? where : where + slots
    const known = forms.shareOf(number, place)
    if (known !== unknownShare) return known

    const { steps } = weights[language]
    const share = word.standIn ? 0 : sumOf(slotFeatures(word.entry, where, language), steps)
    forms.keepShare(number, place, share)
    return share
  }
}

const kept = 1 << 12

/**
 * What each position adds to the score.
 * NOTE: few positions are frequent; each is kept until another with the same hash comes.
 */
function positionScores(steps: Int8Array): (position: number) => number {
  const positions = new Int32Array(kept).fill(-1)
  const scores = new Int16Array(kept)
  return (position) => {
    const at = (Math.imul(position, 0x9e3779b1) >>> 20) & (kept - 1)
    if (positions[at] !== position) {
      positions[at] = position
      scores[at] = sumOf(positionFeatures(position), steps)
    }
    return scores[at] ?? 0
  }
}

function sumOf(features: readonly number[], steps: Int8Array): number {
  let sum = 0
  for (const one of features) sum += steps[placeOf(one, steps)] ?? 0
  return sum
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
    ...positionFeatures(positionOf(line, index, gapsAround(line, index))),
  ]
}

/** The place of a feature in the table; the first place is the bias. */
export function placeOf(one: number, { length }: { readonly length: number }): number {
  return 1 + (one % (length - 1))
}
