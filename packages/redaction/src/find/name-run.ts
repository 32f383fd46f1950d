import { socialCue } from '../cue/social.ts'
import { mark } from '../lexicon/mark.ts'
import { givenName } from '../lexicon/trait.ts'
import { isPatronymic } from '../name/part.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { casesOf } from './name-case.ts'
import { isPlaceBefore } from './of-world.ts'

/** A word that may be part of an unknown person’s name. */
export interface Candidate {
  readonly word: Word
  readonly index: number
  /** How likely it is, as a logit; a particle has none of its own. */
  readonly score: number
}

/** Whether the word stands in names between capitalised words. */
function isNameParticle({ marks }: Word): boolean {
  return (marks & mark.particle) !== 0
}

/** «Болат ұлы»: whether the word belongs to the name before it. */
export function isChildOf({ marks }: Word): boolean {
  return (marks & mark.childOf) !== 0
}

/** «Каримованың ұлы Азизбек», «Рахима Болатқызы ұлы Азизбек»: whose son he is, and not «Болат ұлы». */
function isChildOfWhom(before: Word, word: Word): boolean {
  return isChildOf(word) && (before.entry.kazakhCase === 'genitive' || isPatronymic(before.plain))
}

/** Candidates that follow one another at once, with the small words that names have between them. */
export function runsOf(page: Page, candidates: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = []
  for (const candidate of candidates) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const between = last ? particlesBetween(page, last, candidate) : null
    if (run && last && between && !isOther(page, last, candidate)) run.push(...between, candidate)
    else runs.push([candidate])
  }
  return runs.map((run) => withParticleBefore(page, withParticleAfter(page, run)))
}

/** Whether the words beside one another are of two people, or of a thing and somebody: «Windows Асхат Серіков». */
function isOther(page: Page, last: Candidate, next: Candidate): boolean {
  if (isLatin(last) !== isLatin(next) || areTwo(last, next)) return true
  if (isOfKin(page, last, next)) return true
  return next.index === last.index + 1 && isPlaceBefore(page, last)
}

function isLatin({ word }: Candidate): boolean {
  return word.plain.charCodeAt(0) < behindLatin
}

const behindLatin = 0x250

const surname = /..[оеё]в(?:[аеуы]|ой|ым)?(?:[нтд][ыі]ң?|[ғгқк][ае]|[дтн][ае]н?|[мбп]ен)?$/u

/** «Ғалиев Бекировтің арматурасы»: the surnames of two. */
export function areTwo(last: Candidate, next: Candidate): boolean {
  return isSurname(last.word) && isSurname(next.word)
}

function isSurname({ plain }: Word): boolean {
  return surname.test(plain) && !isPatronymic(plain)
}

/** «жена Шульца Наталья», «сын Ахметовой Данияр»: whose kin, and who; but not «жена Ахметова Айгуль». */
function isOfKin(page: Page, whose: Candidate, who: Candidate): boolean {
  const kin = previous(page.words, whose.index)
  if (
    !kin ||
    (kin.entry.cues.social & socialCue.kin) === 0 ||
    page.languageAt(whose.index) !== 'ru'
  )
    return false
  const isFirstName = (who.word.traits & givenName) !== 0
  const [left, right] = [casesOf(whose), casesOf(who)]
  if (!isFirstName || left.length === 0 || left.includes('nominative')) return false
  return !ofMany.test(whose.word.plain) && !right.some((one) => left.includes(one))
}

/** «муж Черных Олег»: a surname that is never declined. */
const ofMany = /[ыи]х$/u

/** The particles between two candidates; null where something else stands there. */
function particlesBetween(
  { text, words }: Page,
  last: Candidate,
  next: Candidate,
): Candidate[] | null {
  if (next.index - last.index > mostBetween + 1) return null
  const between: Candidate[] = []
  for (let index = last.index + 1; index <= next.index; index += 1) {
    const [before, word] = [previous(words, index), words[index]]
    if (!before || !word || !areNeighbours(text, before, word)) return null
    if (index === next.index) return between
    if (!isNameParticle(word) || isChildOfWhom(before, word)) return null
    between.push({ word, index, score: last.score })
  }
  return between
}

const mostBetween = 2

/** «ибн Салех Халид»: a particle begins a name too. */
function withParticleBefore({ text, words }: Page, run: Candidate[]): Candidate[] {
  const [first] = run
  const before = first && previous(words, first.index)
  const joins = before && isNameParticle(before) && areNeighbours(text, before, first.word)
  if (!first || !before || !joins || isChildOf(before)) return run
  return [{ word: before, index: first.index - 1, score: first.score }, ...run]
}

/** «Серік Болат ұлы»: the word for son or daughter belongs to the name before it. */
function withParticleAfter({ text, words }: Page, run: Candidate[]): Candidate[] {
  const last = run.at(-1)
  const next = last && words[last.index + 1]
  const follows =
    next &&
    isChildOf(next) &&
    !isChildOfWhom(last.word, next) &&
    areNeighbours(text, last.word, next)
  return follows ? [...run, { word: next, index: last.index + 1, score: last.score }] : run
}
