import type { KnownPerson } from '../known.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { addressLeaks } from './address.ts'
import { groupsOf } from './digits.ts'
import type { Excuse } from './excuse.ts'
import { houseNumbers } from './house.ts'
import type { Leak } from './leak.ts'
import { looseNumbers } from './number.ts'
import { apartFrom, withoutOverlaps } from './overlap.ts'
import { numbersHidden, numbersOf, soughtIn } from './own-number.ts'
import type { Words } from './place.ts'
import { loosePlates } from './plate.ts'
import { narrowRuns, wideRuns } from './run.ts'
import { spokenIn } from './spoken.ts'
import { looseSpoken, spokenRuns } from './spoken-number.ts'

interface Numbers {
  readonly register: readonly KnownPerson[]
  readonly excuse: Excuse
  readonly hidden: readonly string[]
  readonly classified: readonly Leak['where'][]
  readonly lexicon: Pick<Lexicon, 'read'>
}

/** Numbers and addresses of the register, numbers that were hidden, and those that nothing explains. */
export function numberLeaks(
  { text, tokens }: Words,
  { register, excuse, hidden, classified, lexicon }: Numbers,
): Leak[] {
  const groups = groupsOf(text)
  const spoken = spokenIn(text, tokens, groups)
  const runs = [...wideRuns(text, groups), ...spokenRuns(spoken)]
  const own = withoutOverlaps(soughtIn(runs, numbersOf(register)))
  const leftOver = apartFrom(own, withoutOverlaps(soughtIn(runs, numbersHidden(hidden, excuse))))
  const loose = [
    ...looseNumbers(text, narrowRuns(text, groups), {
      numbers: excuse.numbers,
      classified,
    }),
    ...loosePlates(text, classified),
    ...looseSpoken(text, spoken),
  ]
  const known = [...own, ...leftOver]
  const streets = { text, tokens, numbers: houseNumbers(text, groups, spoken) }
  return [
    ...known,
    ...apartFrom(known, loose),
    ...addressLeaks(streets, register, { excuse, lexicon }),
  ]
}
