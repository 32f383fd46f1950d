import type { Figure } from '../measure/figure.ts'
import type { Line } from '../measure/line.ts'
import type { SpeedLine } from '../speed/speed-line.ts'

/** What a figure is called in the table. */
export const figureWords: Readonly<Record<Figure, string>> = {
  entitiesCovered: 'entities fully covered',
  tokenRecall: 'words of entities hidden without a look',
  precision: 'of the words hidden without a look, those of entities',
  flagged: 'words hidden or to be looked at',
  hiddenNeedlessly: 'other words hidden without a look',
  staysHidden: 'texts with a word hidden without a look',
}

/** What a set is called with its language. */
export function titleOf({ set, language }: Pick<Line, 'set' | 'language'>): string {
  return language === 'both' ? set : `${set}, ${language}`
}

/** A share in per cent with two decimals. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}

/** What must be. */
export function mustBe({ atLeast, atMost }: Line): string {
  if (atLeast === 1) return 'all'
  if (atMost === 0) return 'none'
  return atLeast === undefined ? `≤ ${short(atMost ?? 1)}` : `≥ ${short(atLeast)}`
}

/** What must be of a speed; empty where it is only told. */
export function speedMustBe({ atLeast, atMost, unit }: SpeedLine): string {
  if (atLeast === undefined && atMost === undefined) return ''
  return atLeast === undefined ? `≤ ${atMost}${unit}` : `≥ ${atLeast}${unit}`
}

function short(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`
}
