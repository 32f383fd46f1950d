import type { KnownPerson } from '../known.ts'
import { type Lexicon, noLexicon } from '../lexicon/lexicon.ts'
import type { Reading } from '../lexicon/reading.ts'
import { excuseOf } from './excuse.ts'
import { hiddenEars } from './hidden.ts'
import type { Leak } from './leak.ts'
import { namesIn } from './name.ts'
import { numberLeaks } from './numbers-in.ts'
import { apartFrom, inOrder, withoutOverlaps } from './overlap.ts'
import { earsFor } from './register.ts'
import type { Suspect } from './suspect.ts'
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

// NOTE: one list, so that what is made ready for it is made ready once.
const nothing: readonly never[] = []

/** What the finished text should not hold, by a second matcher that hears names where the first spells them; sorted. */
export function leaksIn(
  finished: string,
  register: readonly KnownPerson[],
  { excused = nothing, lexicon = noLexicon, hidden = nothing, classified = nothing }: Setting = {},
): Leak[] {
  const text = withoutPlaceholders(finished)
  const words = { text, tokens: tokensOf(text) }
  const excuse = excuseOf(excused)
  const listening = { excuse, lexicon: remembering(lexicon) }

  const names = namesIn(words, {
    ...listening,
    ears: earsFor(register),
  }).flatMap(nameLeak)
  const own = withoutOverlaps(names)
  const leftOver =
    hidden.length === 0 ? [] : namesIn(words, { ...listening, ears: hiddenEars(hidden)(lexicon) })
  return inOrder([
    ...own,
    ...apartFrom(own, withoutOverlaps(leftOver.map(hiddenLeak))),
    ...numberLeaks(words, { ...listening, register, hidden, classified }),
  ])
}

function nameLeak({ token: { start, end }, hearings: [first] }: Suspect): Leak[] {
  return first ? [{ what: 'name', where: { start, end }, person: first.stem.owner }] : []
}

function hiddenLeak({ token: { start, end } }: Suspect): Leak {
  return { what: 'hidden', where: { start, end } }
}

/** Looks every word up once. */
function remembering(lexicon: Lexicon): Pick<Lexicon, 'read'> {
  const known = new Map<string, Reading>()
  return {
    read(word) {
      const reading = known.get(word) ?? lexicon.read(word)
      known.set(word, reading)
      return reading
    },
  }
}
