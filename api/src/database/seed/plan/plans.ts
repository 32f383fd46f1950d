import { type Day, daysBefore, firstDay, type Quarter, quarterOf } from '@esep/law'
import { demonstrated } from '../accounts.ts'
import type { Era } from '../era.ts'
import { tried } from '../force/life.ts'
import type { Random } from '../random.ts'
import { type Plan, usual } from './plan.ts'
import { clockOn, convenientDay, regular } from './regular.ts'
import { neverReported, special } from './special.ts'

interface Given {
  readonly era: Era
  /** The precincts there are. */
  readonly numbers: readonly number[]
  /** How many meetings; null for as many as the precincts would have held. */
  readonly meetings: number | null
  /** Whether a precinct exists on a day, and somebody is in post. */
  isServed(number: number, day: Day): boolean
  /** Neighbours of a precinct, so many, each beside the one before. */
  beside(number: number, count: number): number[]
}

/** What is to happen at the meetings of the demonstration: the special ones first, then one a precinct and quarter. */
export function* plans(random: Random, given: Given): Generator<Plan> {
  const { era, numbers, meetings, isServed } = given
  const known = new Set(numbers)
  const specials = special(era, given.beside).filter((plan) =>
    plan.numbers.every((number) => known.has(number)),
  )
  let left = meetings ?? Number.POSITIVE_INFINITY

  for (const plan of planned()) {
    if (left <= 0) return
    left -= 1
    yield plan
  }

  function* planned(): Generator<Plan> {
    yield* specials
    const others = reporting(numbers).filter((number) => number !== demonstrated)
    yield* regulars(random, { era, numbers: others, taken: takenBy(specials), isServed })
    const served = others.length > 0 ? others : numbers
    if (meetings !== null) yield* more(random, { era, numbers: served, isServed })
  }
}

function reporting(numbers: readonly number[]): number[] {
  return numbers.filter((number) => number !== neverReported)
}

/** Each precinct and quarter that has its meeting already. */
function takenBy(specials: readonly Plan[]): ReadonlySet<string> {
  return new Set(
    specials.flatMap(({ numbers, day }) => numbers.map((number) => `${number} ${quarterOf(day)}`)),
  )
}

type Reporting = Pick<Given, 'era' | 'numbers' | 'isServed'>

function* regulars(
  random: Random,
  { era, numbers, taken, isServed }: Reporting & { readonly taken: ReadonlySet<string> },
): Generator<Plan> {
  for (const number of numbers) {
    const earlier = tried.includes(number) ? era.trial : []
    for (const quarter of [...earlier, ...era.quarters]) {
      if (taken.has(`${number} ${quarter}`)) continue
      const plan = regular(random, { number, quarter, era })
      if (plan && isServed(number, plan.day))
        yield number > cityPrecincts ? { ...plan, voice: voiceFor(number, quarter) } : plan
    }
  }
}

/** How many voices speak at meetings of which there are only more. */
const voices = 120

/** Beyond the city that the demonstration shows, meetings share their voices. */
const cityPrecincts = 161

function voiceFor(number: number, quarter: Quarter): number {
  return (number * 7 + Number(quarter.at(-1)) * 31) % voices
}

/** Further meetings that were held and published, for a data set of any size. */
function* more(random: Random, { era, numbers, isServed }: Reporting): Generator<Plan> {
  const past = era.quarters.filter((quarter) => firstDay(quarter) < daysBefore(era.today, 92))
  for (let at = 0; ; at += 1) {
    const own = random.of('more', at)
    const number = numbers[at % numbers.length]
    if (number === undefined) return
    const day = convenientDay(own, { quarter: own.pick(past), today: era.today })
    if (!isServed(number, day)) continue
    yield {
      ...usual({ key: `more ${at}`, numbers: [number], day, clock: clockOn(own, day) }),
      announcedOn: daysBefore(day, own.int(9, 24)),
      ending: { stage: 'published' },
      voice: at % voices,
    }
  }
}
