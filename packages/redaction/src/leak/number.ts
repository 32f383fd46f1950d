import { isAct } from './act.ts'
import { isAmount } from './amount.ts'
import type { Leak } from './leak.ts'
import { isMoment } from './moment.ts'
import type { Run } from './run.ts'

/** What explains a number besides what it looks like and what stands around it. */
export interface Explained {
  /** The digits of texts that may stand. */
  readonly numbers: readonly string[]
  /** Stretches that a rule of the first pass has classified. */
  readonly classified: readonly {
    readonly start: number
    readonly end: number
  }[]
}

const shortest = 5
const around = 48
const tollFree = /^[78]800\d{7}$/
const compared = /^\d{1,4} ?\(\d{1,4}$|^(?:19|20)\d\d ?- ?\d{1,3}$/

/** Five digits or more of which nothing tells that they are a date, a sum, a count or a law. */
export function looseNumbers(text: string, runs: readonly Run[], explained: Explained): Leak[] {
  return runs
    .filter(({ digits }) => digits.length >= shortest)
    .filter((run) => !isClassified(run, explained) && !isKnown(run, explained))
    .filter((run) => !isExplained(text, run))
    .map(({ start, end }) => ({ what: 'number', where: { start, end } }))
}

/** Whether fewer than five digits are left outside what the first pass has classified. */
function isClassified({ groups }: Run, { classified }: Explained): boolean {
  const left = groups.filter(
    (group) => !classified.some(({ start, end }) => start <= group.start && group.end <= end),
  )
  return left.reduce((sum, { digits }) => sum + digits.length, 0) < shortest
}

const localEnd = 7

function isKnown({ digits }: Run, { numbers }: Explained): boolean {
  return (
    tollFree.test(digits) ||
    numbers.some(
      (known) =>
        known.endsWith(digits) ||
        (known.length >= localEnd && digits.endsWith(known.slice(-localEnd))),
    )
  )
}

function isExplained(text: string, run: Run): boolean {
  const shape = shapeOf(text, run)
  const before = text.slice(Math.max(0, run.start - around), run.start)
  const after = text.slice(run.end, run.end + around)
  return (
    compared.test(shape) ||
    isMoment(shape) ||
    isAmount(shape, { before, after }) ||
    isAct(shape, { before, after })
  )
}

const longest = 64

/** The number with plain digits, spaces and hyphens, whatever it is written with. */
function shapeOf(text: string, { groups, start, end }: Run): string {
  if (end - start > longest) return ''
  return groups
    .map(({ digits, end: from }, at) => {
      const next = groups[at + 1]
      return digits + (next ? plainly(text.slice(from, next.start)) : '')
    })
    .join('')
}

function plainly(signs: string): string {
  return signs
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/\p{Z}/gu, ' ')
}
