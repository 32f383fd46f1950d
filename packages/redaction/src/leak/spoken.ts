import type { Group } from './digits.ts'
import { isThousand, type NumberWord, numberWordOf } from './number-word.ts'
import type { Token } from './token.ts'

/** A number said in words, at least in part. */
export interface Spoken {
  readonly start: number
  readonly end: number
  /** What one writes down who hears it: «сто двадцать три сорок» is 12340. */
  readonly digits: string
  /** How many words and groups of digits it is said with. */
  readonly words: number
  readonly written: number
  /** Whether it counts thousands. */
  readonly isSum: boolean
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly word?: NumberWord
  readonly digits?: string
  readonly isThousand: boolean
}

const gapOf = /^[^\p{L}\p{N}.!?\n]{1,3}$/u

/** The numbers that are said in words, in either language, with digits between the words or without. */
export function spokenIn(
  text: string,
  tokens: readonly Token[],
  groups: readonly Group[],
): Spoken[] {
  const spoken = tokens.flatMap(pieceOf)
  if (spoken.length === 0) return []

  const written = groups.map(({ digits, start, end }) => ({
    start,
    end,
    digits,
    isThousand: false,
  }))
  const pieces = [...spoken, ...written].sort((a, b) => a.start - b.start)
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    if (run && follows(text, run.at(-1), piece)) run.push(piece)
    else runs.push([piece])
  }
  return runs.filter((run) => run.some(({ word }) => word)).map(spokenOf)
}

function pieceOf({ start, end, sounds }: Token): Piece[] {
  const sound = sounds[0] ?? ''
  const word = numberWordOf(sound)
  if (word) return [{ start, end, word, isThousand: false }]
  return isThousand(sound) ? [{ start, end, isThousand: true }] : []
}

function follows(text: string, last: Piece | undefined, { start }: Piece): boolean {
  if (!last || last.word?.isOpen === false || start - last.end > 3) return false
  return gapOf.test(text.slice(last.end, start))
}

function spokenOf(run: readonly Piece[]): Spoken {
  return {
    start: run[0]?.start ?? 0,
    end: run.at(-1)?.end ?? 0,
    digits: dictated(run),
    words: run.filter(({ word }) => word).length,
    written: run.filter(({ digits }) => digits).length,
    isSum: run.some((piece) => piece.isThousand),
  }
}

/** Writes down number after number: a hundred takes the tens behind it, tens take a unit, «жеті жүз» is one hundred of seven. */
function dictated(run: readonly Piece[]): string {
  let digits = ''
  let open: number | null = null
  const close = () => {
    if (open !== null) digits += String(open)
    open = null
  }
  for (const { word, digits: written } of run) {
    if (written !== undefined || !word) {
      close()
      digits += written ?? ''
    } else if (open === null) open = word.value
    else if (word.value === 100 && open > 1 && open < 10) open *= 100
    else if (fits(open, word.value)) open += word.value
    else {
      close()
      open = word.value
    }
  }
  close()
  return digits
}

/** Whether one number goes on with another: двадцать три, сто двадцать, сто три, but not двадцать двенадцать. */
function fits(open: number, value: number): boolean {
  if (value === 0) return false
  if (open >= 100 && open % 100 === 0) return value < 100
  return open >= 20 && open % 10 === 0 && value < 10 ? true : open % 100 === 10 && value < 10
}
