import type { KnownPerson } from '../known.ts'
import { type Lexicon, noLexicon, type Reading } from '../lexicon/lexicon.ts'
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
import type { Listening } from './suspect.ts'
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

  const listening = { excuse, lexicon: rememberingLexicon(lexicon) }
  const ofRegister = namesIn(words, { ...listening, ears: earsFor(register) }).flatMap(
    ({ token, hearings: [first] }): Leak[] =>
      first ? [{ what: 'name', where: whereOf(token), person: first.stem.owner }] : [],
  )
  const leftOver = hiddenNames(words, hidden, listening)
  const numbers = numberLeaks(words, register, { ...setting, excuse })
  return inOrder([...ofRegister, ...numbers, ...apartFrom(ofRegister, leftOver)])
}

function hiddenNames(
  words: Words,
  hidden: readonly string[],
  listening: Omit<Listening, 'ears'>,
): Leak[] {
  if (hidden.length === 0) return []
  const ears = hiddenEars(hidden, listening.lexicon)
  return namesIn(words, { ...listening, ears }).map(({ token }) => ({
    what: 'hidden',
    where: whereOf(token),
  }))
}

/** Looks every word up once. */
function rememberingLexicon(lexicon: Lexicon): Lexicon {
  const known = new Map<string, Reading>()
  return {
    read(word) {
      const reading = known.get(word) ?? lexicon.read(word)
      known.set(word, reading)
      return reading
    },
  }
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
  const own = withoutOverlaps(soughtIn(runs, numbersOf(register)))
  const leftOver = apartFrom(own, withoutOverlaps(soughtIn(runs, numbersHidden(hidden))))
  const streets = { text, tokens, numbers: houseNumbers(text, groups, spoken) }
  const loose = [
    ...looseNumbers(text, narrowRuns(text, groups), { numbers: excuse.numbers, classified }),
    ...looseSpoken(text, spoken),
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

/** The first of those that share a place. */
function withoutOverlaps(leaks: readonly Leak[]): Leak[] {
  let end = 0
  return inOrder(leaks).filter(({ where }) => {
    const isApart = where.start >= end
    if (isApart) end = where.end
    return isApart
  })
}

function inOrder(leaks: readonly Leak[]): Leak[] {
  return leaks.toSorted((a, b) => a.where.start - b.where.start || a.where.end - b.where.end)
}
