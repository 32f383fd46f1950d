import { sign, signOf } from './sign.ts'

/** What stands between two tokens, as bits; nothing where they touch. */
export const gap = {
  none: 0,
  space: 1 << 0,
  newline: 1 << 1,
  comma: 1 << 2,
  stop: 1 << 3,
  hyphen: 1 << 4,
  quote: 1 << 5,
  /** № # */
  mark: 1 << 6,
  slash: 1 << 7,
  colon: 1 << 8,
  bracket: 1 << 9,
  other: 1 << 10,
  /** @, which is another sign too. */
  at: 1 << 11,
  /** What parts the cells of a table: |, which is another sign too, and a tab, which is a space. */
  cell: 1 << 12,
} as const

/** What is asked of a whole text, and not of what stands between two tokens. */
export const ofText = gap.at | gap.cell

/** White space, of one line at most. */
export const blank = gap.space | gap.newline

/** So many signs at most join two tokens. */
export const widestGap = 8

const kinds: readonly (readonly [number, string])[] = [
  [gap.comma, ',;'],
  [gap.stop, '.'],
  [gap.slash, '/\\'],
  [gap.colon, ':'],
  [gap.mark, '№#'],
  [gap.quote, '«»“”„"\'`'],
  [gap.bracket, '()[]{}'],
  [gap.hyphen, '-‐‑–—'],
  [gap.other | gap.at, '@'],
  [gap.other | gap.cell, '|'],
  [gap.space | gap.cell, '\t'],
]

/** The bits of a code unit that stands between two tokens. */
export function gapOf(unit: number): number {
  return unit < behindUsual ? (usual[unit] ?? gap.other) : kindOf(unit)
}

function kindOf(unit: number): number {
  const written = String.fromCharCode(unit)
  const named = kinds.find(([, signs]) => signs.includes(written))?.[0]
  if (named !== undefined) return named
  const kind = signOf(unit)
  if (kind === sign.space) return gap.space
  if (kind === sign.newline) return gap.newline
  return kind === sign.invisible ? gap.none : gap.other
}

const behindUsual = 0x2200
const usual = Uint16Array.from({ length: behindUsual }, (_, unit) => kindOf(unit))
