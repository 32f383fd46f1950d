import { sense } from '../lexicon/sense.ts'
import { trait } from '../lexicon/trait.ts'
import type { Span } from '../span.ts'
import type { Staying } from '../staying.ts'
import { isWithin, type Stretch } from '../stretch.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { candidatesOf, standingOf } from './candidate.ts'
import { forms } from './forms.ts'
import { type Candidate, runsOf } from './name-run.ts'
import { officeOf } from './office.ts'
import { officers } from './officer.ts'
import { isSpokenStreet } from './spoken-street.ts'
import { spanOf } from './stranger-span.ts'

/** From these scores on a word is hidden without a look: where more than nine in ten such words are names. */
const sure = {
  kk: { name: -1.3, firstName: 0.5, firstWord: 3 },
  ru: { name: -1.2, firstName: 1.5, firstWord: 3 },
}

/** What was found of a word before strangers are looked for. */
interface Seen {
  /** A name of the register, or letters of a number that is hidden. */
  readonly isKnown: (word: Word) => boolean
  /** In something that is hidden as a whole: a name in a login is heard of, and need not be hidden once more. */
  readonly isShaped: (word: Word) => boolean
}

/** The people of whom nobody has told the engine, and the names of police in office with their initials, which stay. */
export interface Strangers {
  readonly spans: readonly Span[]
  readonly officers: readonly Stretch[]
}

/** People of whom nobody has told the engine, by the words that are likely names where they stand. */
export function findStrangers(
  page: Page,
  staying: Staying,
  { isKnown, isShaped }: Seen,
): Strangers {
  const candidates = candidatesOf(page, isKnown, staying)
  if (candidates.length === 0) return nobody
  const met = forms()
  const police = officers()
  const named: Named[] = []
  for (const run of runsOf(page, candidates)) {
    if (run.every(({ word }) => isShaped(word))) continue
    for (const part of partsOf(page, run)) {
      const office = officeOf(page, part.words)
      if (office === 'police') police.add(page, part.words)
      else named.push({ ...part, isOfficial: office === 'other' })
    }
  }
  const spans: Span[] = []
  for (const { words, isSure, isOfficial } of named) {
    const again = police.named(page, words)
    if (again === 'surely') continue
    const isDoubtful = isOfficial || again !== null || mayBeNamesake(page, words, staying)
    spans.push(
      spanOf(page, words, {
        isSure: isSure && !isDoubtful,
        isOfficial: isOfficial || again !== null,
        met,
      }),
    )
  }
  return { spans, officers: police.stretches }
}

const nobody: Strangers = { spans: [], officers: [] }

/** Somebody who is named, but for police with their posts. */
interface Named extends Part {
  readonly isOfficial: boolean
}

/** Whether these may be the words of a street, a shop or an institution rather than of somebody here. */
function mayBeNamesake(page: Page, name: readonly Candidate[], staying: Staying): boolean {
  if (isSpokenStreet(page, name) || isSettlement(name)) return true
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
  return (first.word.entry.look().traits & trait.settlement) !== 0
}

/** From this score on quotation marks do not make a title of a name. */
const noTitle = 3

interface Part {
  readonly words: Candidate[]
  readonly isSure: boolean
}

/** A run in parts that are sure or not; what stands between sure words of one name is sure too. */
function partsOf(page: Page, run: Candidate[]): Part[] {
  const [only, another] = run
  if (only && !another) return [{ words: run, isSure: isSureAlone(page, only) }]

  const certain = run.map((one) => isSureAlone(page, one))
  const parts: Part[] = []
  for (const [at, candidate] of run.entries()) {
    const beside = certain[at - 1] === true || certain[at + 1] === true
    const isSure =
      certain[at] === true ||
      (beside && isNearlySure(page, candidate)) ||
      (certain[at + 1] === true && isFirstOfName(page, candidate))
    const last = parts.at(-1)
    if (last?.isSure === isSure) last.words.push(candidate)
    else parts.push({ words: [candidate], isSure })
  }
  return parts
}

function isSureAlone(page: Page, candidate: Candidate): boolean {
  const standing = standingOf(page, candidate)
  if (standing !== 'name' && isOfTwoThings(page, candidate)) return false
  return candidate.score >= sure[page.languageAt(candidate.index)][standing]
}

const and = /^(?:мен|пен|бен|және|и)$/u

/** «Бақыт пен береке керек»: beside another thing a word that is also a name may be a thing. */
function isOfTwoThings(page: Page, { word, index }: Candidate): boolean {
  const { text, words } = page
  const [joiner, other] = [words[index + 1], words[index + 2]]
  if (!joiner || !other || !and.test(joiner.plain) || other.capital) return false
  const isOrdinary = (other.senseIn(page.languageAt(index)) & sense.ordinary) !== 0
  return isOrdinary && areNeighbours(text, word, joiner) && areNeighbours(text, joiner, other)
}

const beside = 1.5

function isNearlySure(page: Page, candidate: Candidate): boolean {
  return (
    candidate.score >= sure[page.languageAt(candidate.index)].name - beside &&
    standingOf(page, candidate) === 'name'
  )
}

/** «Дана Смагулова»: a first name that begins a sentence and is a word too, before a sure surname; no «Имам Абдулла». */
function isFirstOfName(page: Page, candidate: Candidate): boolean {
  const likely = sure[page.languageAt(candidate.index)].firstName - beside
  const isPost = candidate.word.entry.cues.social !== 0
  return !isPost && candidate.score >= likely && standingOf(page, candidate) === 'firstName'
}
