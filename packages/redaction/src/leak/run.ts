import type { Group } from './digits.ts'

/** Groups of digits that belong together. */
export interface Run {
  readonly groups: readonly Group[]
  readonly digits: string
  readonly start: number
  readonly end: number
}

const widest = 3
const letter = /\p{L}/u
const apart = /[,;:.]\s|[\n\r\t|;%₸$€=\p{L}]/u
const between = /^[\p{Z}\p{P}\p{S}\p{Cf}\p{M}]*$/u

/** What nothing but a few signs part, whatever signs: so that a number that is known is found in any writing. */
export function wideRuns(text: string, groups: readonly Group[]): Run[] {
  return runs(groups, (gap) => gap.length <= widest && !letter.test(gap), text)
}

/** What reads as one number: no comma, full stop or new line with more behind it parts it. */
export function narrowRuns(text: string, groups: readonly Group[]): Run[] {
  return runs(
    groups,
    (gap) => gap.length <= widest + 1 && !apart.test(gap) && between.test(gap),
    text,
  )
}

function runs(groups: readonly Group[], isOne: (gap: string) => boolean, text: string): Run[] {
  const together: Group[][] = []
  for (const group of groups) {
    const before = together.at(-1)
    const last = before?.at(-1)
    if (before && last && isNear(last, group) && isOne(text.slice(last.end, group.start))) {
      before.push(group)
    } else together.push([group])
  }
  return together.map(runOf)
}

const farthest = 8

function isNear(one: Group, next: Group): boolean {
  return next.start - one.end <= farthest
}

function runOf(groups: readonly Group[]): Run {
  return {
    groups,
    digits: groups.map(({ digits }) => digits).join(''),
    start: groups[0]?.start ?? 0,
    end: groups.at(-1)?.end ?? 0,
  }
}

/** Tells where in the text a stretch of the digits of a run stands, and where its groups begin and end. */
export interface Ruler {
  isEdge(at: number): boolean
  stretch(from: number, to: number): { readonly start: number; readonly end: number }
}

/** Measures a run once, for all that is found in it. */
export function rulerOf({ groups }: Run): Ruler {
  const places = groups.flatMap(placesOf)
  const edges = new Set([0])
  let at = 0
  for (const { digits } of groups) {
    at += digits.length
    edges.add(at)
  }
  return {
    isEdge: (place) => edges.has(place),
    stretch: (from, to) => ({
      start: places[from]?.start ?? 0,
      end: places[to - 1]?.end ?? 0,
    }),
  }
}

/** Where each digit of a group stands; all over the group where signs that nobody sees are in it, or it is said in words. */
function placesOf({ digits, start, end }: Group): { start: number; end: number }[] {
  const isPlain = digits.length === end - start
  return Array.from(digits, (_, at) =>
    isPlain ? { start: start + at, end: start + at + 1 } : { start, end },
  )
}
