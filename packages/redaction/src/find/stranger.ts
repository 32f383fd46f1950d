import { trait } from '../lexicon/trait.ts'
import type { Span } from '../span.ts'
import type { Staying } from '../staying.ts'
import { isWithin, type Stretch } from '../stretch.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { mayBeOfName } from './agreement.ts'
import { met } from './met.ts'
import { type Part, partsOf } from './name-part.ts'
import { type Candidate, runsOf } from './name-run.ts'
import { isOfWorld } from './of-world.ts'
import { officeOf } from './office.ts'
import { officers } from './officer.ts'
import { isSpokenStreet } from './spoken-street.ts'
import { spanOf } from './stranger-span.ts'
import { isTownToo } from './town-too.ts'
import { wholeNames } from './whole-name.ts'

/** What was found before strangers are looked for. */
interface Around {
  readonly staying: Staying
  /** A name of a resident of the register, surely. */
  readonly isNamed: (word: Word) => boolean
  /** In something that is hidden as a whole: a name in a login is heard of, and need not be hidden once more. */
  readonly isShaped: (word: Word) => boolean
}

/** The people of whom nobody has told the engine, and the names of police in office with their initials, which stay. */
export interface Strangers {
  readonly spans: readonly Span[]
  /** Those that are most likely of no name beside them. */
  readonly apart: ReadonlySet<Span>
  readonly officers: readonly Stretch[]
}

/** People of whom nobody has told the engine, by the words that are likely names where they stand. */
export function findStrangers(
  page: Page,
  candidates: readonly Candidate[],
  { staying, isNamed, isShaped }: Around,
): Strangers {
  const people = met()
  const police = officers()
  const others = officers()
  const named: Named[] = []
  let sureEnd = -1
  for (const run of apartAt(runsOf(page, candidates), staying.borders)) {
    if (run.every(({ word }) => isShaped(word))) continue
    const isSaidAgain = sureEnd >= 0 && isInBrackets(page, run, sureEnd)
    const parts = partsOf(page, run, { isNamed, isSaidAgain })
    const isOfPolice = parts.length > 1 && officeOf(page, run) === 'police'
    for (const part of parts) {
      sureEnd = part.isSure ? (part.words.at(-1)?.word.end ?? -1) : -1
      const office = isOfPolice ? 'police' : officeOf(page, part.words)
      if (office === 'police') police.add(page, part.words)
      else named.push({ ...part, isOfficial: office === 'other' })
      if (office === 'other') others.add(page, part.words)
    }
  }
  const spans: Span[] = []
  const apart = new Set<Span>()
  const names = wholeNames(page, named)
  for (const part of named) {
    const { words, isSure } = part
    const again = police.named(page, words)
    if (again === 'surely') continue
    const isOfficial = part.isOfficial || again !== null || others.named(page, words) !== null
    const isDoubtful = isOfficial || mayBeNamesake(page, words, staying)
    const span = spanOf(page, words, {
      isSure: isSure && !isDoubtful,
      isOfficial,
      name: names.get(part),
      met: people,
    })
    spans.push(span)
    if (!page.register.isEmpty && !words.every((word) => mayBeOfName(page, word))) apart.add(span)
  }
  return { spans, apart, officers: police.stretches }
}

/** «Кевин Уайт (Kevin White)»: whether a name is said again in other letters. */
function isInBrackets({ text }: Page, run: readonly Candidate[], end: number): boolean {
  const start = run[0]?.word.start ?? 0
  return start - end <= opening.length && text.slice(end, start).trimStart() === '('
}

const opening = ' ('

/** «жительница Абая | Айгуль Серикова»: a run in two where the names of somebody and of a place meet. */
function apartAt(
  runs: readonly (readonly Candidate[])[],
  borders: ReadonlySet<number>,
): readonly (readonly Candidate[])[] {
  if (borders.size === 0) return runs
  return runs.flatMap((run) => {
    const at = run.findIndex(({ word }) => borders.has(word.start))
    return at > 0 ? [run.slice(0, at), run.slice(at)] : [run]
  })
}

/** None of them. */
export const noStrangers: Strangers = { spans: [], apart: new Set(), officers: [] }

/** Somebody who is named, but for police with their posts. */
interface Named extends Part {
  readonly isOfficial: boolean
}

/** Whether these may be the words of a street, a shop or an institution rather than of somebody here. */
function mayBeNamesake(page: Page, name: readonly Candidate[], staying: Staying): boolean {
  if (isSpokenStreet(page, name) || isSettlement(name) || isTownToo(page, name)) return true
  if (isOfWorld(page, name)) return true
  const { honoured, titled, doubtful } = staying
  if (honoured.length + titled.length + doubtful.length === 0) return false
  return (
    name.some(({ word }) => isWithin(honoured, word) || isWithin(doubtful, word)) ||
    name.every(({ word, score }) => score < noTitle && isWithin(titled, word))
  )
}

/** «до Косшы», «Аягөз тұрғындары»: a village that nobody is known to be called like, and no name beside it. */
function isSettlement([first, ...others]: readonly Candidate[]): boolean {
  if (!first || others.length > 0) return false
  return (first.word.traits & trait.settlement) !== 0
}

/** From this score on quotation marks do not make a title of a name. */
const noTitle = 3
