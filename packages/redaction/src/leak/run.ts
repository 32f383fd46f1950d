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
const apart = /[,;:]\s|\.\s|[\n\r\t|;\p{L}]/u
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

function runs(
  groups: readonly Group[],
  isOne: (gap: string) => boolean,
  text: string,
): Run[] {
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

/** Where in the text a stretch of the digits of a run stands. */
export function stretchOf(
  { groups }: Run,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  let passed = 0
  let start = 0
  let end = 0
  for (const group of groups) {
    const next = passed + group.digits.length
    if (from >= passed && from < next) start = group.start + inGroup(group, from - passed)
    if (to > passed && to <= next) end = group.end - inGroup(group, next - to)
    passed = next
  }
  return { start, end }
}

/** A digit of a group as it stands is one unit wide, except where signs that nobody sees are in it. */
function inGroup({ digits, start, end }: Group, count: number): number {
  return digits.length === end - start ? count : 0
}
