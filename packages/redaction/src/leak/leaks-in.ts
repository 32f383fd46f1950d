import type { KnownPerson } from '../known.ts'
import { type Lexicon, noLexicon } from '../lexicon/lexicon.ts'
import { addressLeaks } from './address.ts'
import { groupsOf } from './digits.ts'
import { type Excuse, excuseOf } from './excuse.ts'
import { hiddenEars } from './hidden.ts'
import { houseNumbers } from './house.ts'
import type { Leak } from './leak.ts'
import { namesIn } from './name.ts'
import { looseNumbers } from './number.ts'
import { numbersHidden, numbersOf, soughtIn } from './own-number.ts'
import type { Words } from './place.ts'
import { earsFor } from './register.ts'
import { narrowRuns, wideRuns } from './run.ts'
import { spokenIn } from './spoken.ts'
import { looseSpoken, spokenRuns } from './spoken-number.ts'
import { tokensOf, withoutPlaceholders } from './token.ts'

interface Setting {
  /** Names, places and office phones that may stand in the text: officers, officials who may be named, the venue. */
  readonly excused?: readonly string[]
  /** Tells the ordinary words that sound like a name. */
  readonly lexicon?: Lexicon
  /** What the first pass hid anywhere in the document, in the words that stood there. */
  readonly hidden?: readonly string[]
  /** Stretches of the finished text whose numbers a rule of the first pass has classified. */
  readonly classified?: readonly Leak['where'][]
}

const nothing: readonly never[] = []

/** What the finished text should not hold, by a second matcher that hears names where the first spells them; sorted. */
export function leaksIn(
  finished: string,
  register: readonly KnownPerson[],
  setting: Setting = {},
): Leak[] {
  const { excused = nothing, lexicon = noLexicon, hidden = nothing } = setting
  const text = withoutPlaceholders(finished)
  const words = { text, tokens: tokensOf(text) }
  const excuse = excuseOf(excused)

  const ofRegister = namesIn(words, { ears: earsFor(register), excuse, lexicon }).flatMap(
    ({ token, hearings }) =>
      [...new Set(hearings.map(({ stem }) => stem.owner))].map(
        (person): Leak => ({ what: 'name', where: whereOf(token), person }),
      ),
  )
  const leftOver = namesIn(words, { ears: hiddenEars(hidden, lexicon), excuse, lexicon }).map(
    ({ token }): Leak => ({ what: 'hidden', where: whereOf(token) }),
  )
  const numbers = numberLeaks(words, register, { ...setting, excuse })
  return inOrder([...ofRegister, ...numbers, ...apartFrom(ofRegister, leftOver)])
}

interface Numbers extends Setting {
  readonly excuse: Excuse
}

function numberLeaks(
  { text, tokens }: Words,
  register: readonly KnownPerson[],
  { excuse, hidden = nothing, classified = nothing }: Numbers,
): Leak[] {
  const groups = groupsOf(text)
  const spoken = spokenIn(text, tokens, groups)
  const runs = [...wideRuns(text, groups), ...spokenRuns(spoken)]
  const own = soughtIn(runs, numbersOf(register))
  const leftOver = apartFrom(own, soughtIn(runs, numbersHidden(hidden)))
  const streets = { text, tokens, numbers: houseNumbers(text, groups, spoken) }
  const loose = [
    ...looseNumbers(text, narrowRuns(text, groups), { numbers: excuse.numbers, classified }),
    ...looseSpoken(spoken),
  ]
  const known = [...own, ...leftOver]
  return [...known, ...apartFrom(known, loose), ...addressLeaks(streets, register, excuse)]
}

function whereOf({ start, end }: Leak['where']): Leak['where'] {
  return { start, end }
}

/** Those that share no place with one that is known already. */
function apartFrom(known: readonly Leak[], leaks: readonly Leak[]): Leak[] {
  const sorted = inOrder(known)
  let at = 0
  return inOrder(leaks).filter(({ where }) => {
    while ((sorted[at]?.where.end ?? Number.POSITIVE_INFINITY) <= where.start) at += 1
    return (sorted[at]?.where.start ?? Number.POSITIVE_INFINITY) >= where.end
  })
}

function inOrder(leaks: readonly Leak[]): Leak[] {
  return leaks.toSorted((a, b) => a.where.start - b.where.start || a.where.end - b.where.end)
}
