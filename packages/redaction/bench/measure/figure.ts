import type { Tally } from './tally.ts'

/** What is said of a set, each from 0 to 1. */
export const figures = {
  entitiesCovered: (tally: Tally) => share(tally.covered, tally.entities),
  tokenRecall: (tally: Tally) => share(tally.tokensHidden, tally.tokens),
  precision: (tally: Tally) =>
    share(tally.wordsHidden - tally.wordsHiddenNeedlessly, tally.wordsHidden),
  flagged: (tally: Tally) => share(tally.flagged, tally.words),
  hiddenNeedlessly: (tally: Tally) =>
    share(tally.wordsHiddenNeedlessly, tally.words - tally.tokens),
  staysHidden: (tally: Tally) => share(tally.rowsHiddenNeedlessly, tally.rows),
} as const

export type Figure = keyof typeof figures

/** A share of a whole and the size of the whole. */
export interface Share {
  readonly value: number
  readonly of: number
}

function share(part: number, of: number): Share {
  return { value: of === 0 ? 1 : part / of, of }
}
