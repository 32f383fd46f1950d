import type { Random } from '../random.ts'
import { type Filling, plainly } from '../speech/slots.ts'

/** The numbers of a report, which belong together. */
export function numbersOf(random: Random, day: string): Readonly<Record<string, number>> {
  const before = random.int(22, 75)
  const total = Math.max(30, before + random.int(-12, 6))
  return {
    months: Math.max(2, Temporal.PlainDate.from(day).month - 1),
    total,
    before,
    thefts: random.int(Math.floor(total / 4), Math.floor(total / 2)),
    frauds: random.int(5, Math.floor(total / 4)),
    calls: total * 3 + random.int(5, 60),
    cameras: random.int(14, 62),
    raids: random.int(1, 3),
    protocols: random.int(15, 96),
    detained: random.int(2, 7),
    families: random.int(5, 17),
    removed: random.int(1, 4),
    lessons: random.int(3, 12),
    persons: random.int(8, 34),
    orders: random.int(3, 14),
    teens: random.int(3, 16),
    helpers: random.int(6, 24),
    solved: random.int(2, 9),
    previous: random.int(3, 7),
    letters: random.int(9, 41),
    domestic: random.int(1, 7),
  }
}

/** The same as its texts name them. */
export function spelled(numbers: Readonly<Record<string, number>>): Record<string, Filling> {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, number]) => [
      name,
      plainly(String(number), { hidden: false }),
    ]),
  )
}
