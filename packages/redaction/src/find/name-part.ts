import { mark } from '../lexicon/mark.ts'
import { sense } from '../lexicon/sense.ts'
import { trait } from '../lexicon/trait.ts'
import { isPatronymic, isSurnameForm } from '../name/part.ts'
import { previous } from '../previous.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { areOfOneName } from './agreement.ts'
import { standingOf } from './candidate.ts'
import type { Candidate } from './name-run.ts'
import { isSurnameOf } from './surname-of.ts'

/** From these scores on a word is hidden without a look: where more than nine in ten such words are names. */
const sure = {
  kk: { name: -1.3, firstName: 0.5, firstWord: 3, surname: 1.2, unknown: -1.3 },
  ru: { name: -1.2, firstName: 1.5, firstWord: 3, surname: 1.2, unknown: -2.1 },
}

function leastIn(page: Page, { index }: Candidate) {
  return page.languageAt(index) === 'kk' ? sure.kk : sure.ru
}

/** Words of a run that follow one another and are all names surely, or none of them. */
export interface Part {
  readonly words: readonly Candidate[]
  readonly isSure: boolean
}

/** What is known of a run before its parts are. */
interface Setting {
  /** A name of a resident of the register, surely. */
  readonly isNamed: (word: Word) => boolean
  /** Whether a sure name ends right before it, and it stands in brackets. */
  readonly isSaidAgain: boolean
}

/** A run in parts that are sure or not; what stands beside a sure word of the same name, in the run or of the register, is sure too. */
export function partsOf(
  page: Page,
  run: readonly Candidate[],
  { isNamed, isSaidAgain }: Setting,
): Part[] {
  const certain = run.map(
    (one) => (isSaidAgain || !isUnknownLatin(one.word)) && isSureAlone(page, one),
  )
  const [only, another] = run
  if (only && !another)
    return [{ words: run, isSure: isSureAt(page, only, { run, certain, at: 0, isNamed }) }]
  const parts: (Part & { readonly words: Candidate[] })[] = []
  for (const [at, candidate] of run.entries()) {
    const isSure = isSureAt(page, candidate, { run, certain, at, isNamed })
    const part = parts.at(-1)
    if (part?.isSure === isSure) part.words.push(candidate)
    else parts.push({ words: [candidate], isSure })
  }
  return parts
}

interface InRun {
  readonly run: readonly Candidate[]
  /** Which words of the run are sure by themselves. */
  readonly certain: readonly boolean[]
  readonly at: number
  readonly isNamed: (word: Word) => boolean
}

function isSureAt(page: Page, candidate: Candidate, { run, certain, at, isNamed }: InRun): boolean {
  if (certain[at] === true) return true
  if (certain[at - 1] === true && isSurnameOf(page, run[at - 1], candidate)) return true
  if (certain[at + 1] === true && isFirstOfName(page, candidate)) return true
  if (!isNearlySure(page, candidate)) return false
  return (
    (previous(certain, at) ?? isNamedBeside(page, candidate, { step: -1, isNamed })) ||
    (certain[at + 1] ?? isNamedBeside(page, candidate, { step: 1, isNamed }))
  )
}

interface Beside {
  readonly step: 1 | -1
  readonly isNamed: (word: Word) => boolean
}

/** Whether a known name stands beside a word and agrees with it; no capital letter would tell what else is one. */
function isNamedBeside(page: Page, one: Candidate, { step, isNamed }: Beside): boolean {
  if (page.register.isEmpty || one.word.capitals) return false
  const index = one.index + step
  const word = page.words[index]
  if (!word || !isNamed(word) || !page.isCased(index)) return false
  const known = { word, index, score: 0 }
  return step < 0 ? areOfOneName(page, known, one) : areOfOneName(page, one, known)
}

function isSureAlone(page: Page, candidate: Candidate): boolean {
  const standing = standingOf(page, candidate)
  if (standing !== 'name' && isOfTwoThings(page, candidate)) return false
  if (standing === 'firstWord' && candidate.word.entry.cues.social !== 0) return false
  const least = leastIn(page, candidate)
  if (candidate.score >= least[standing]) return true
  if (candidate.score >= least.unknown && isNothingElse(page, candidate.word, candidate.index))
    return true
  return candidate.score >= least.surname && isSurname(candidate.word)
}

/** «спросил Нисипяну», «с Топаловым»: a word that nobody knows but as a surname, with a capital for no other reason. */
function isNothingElse(page: Page, word: Word, index: number): boolean {
  if (!word.capital || beginsSentence(page.text, word)) return false
  if (word.traits === 0) return true
  return isSurname(word) && (word.senseIn(page.languageAt(index)) & sense.surelyName) !== 0
}

/** «Малышков пришёл», «Сурков сосед»: ends like a surname that is known, though many things do. */
function isSurname({ plain, traits }: Word): boolean {
  return (traits & (trait.surname | trait.listedSurname)) !== 0 && isSurnameForm(plain)
}

/** «AlphaBay», «Osthoff», and not «Tolegenuly»: in Latin letters nobody can tell a name from whatever else is called in a foreign language. */
function isUnknownLatin({ marks, traits, entry }: Word): boolean {
  if ((marks & mark.latin) === 0 || (traits & listed) !== 0) return false
  return !isPatronymic(entry.spelled) && !isSurnameForm(entry.spelled)
}

const listed =
  trait.listedName |
  trait.listedNameForm |
  trait.wordName |
  trait.wordNameForm |
  trait.shortName |
  trait.listedSurname

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
    candidate.score >= leastIn(page, candidate).name - beside &&
    standingOf(page, candidate) === 'name'
  )
}

/** «Дана Смагулова»: a first name that begins a sentence and is a word too, before a sure surname; no «Имам Абдулла». */
function isFirstOfName(page: Page, candidate: Candidate): boolean {
  if (candidate.word.entry.cues.social !== 0 || standingOf(page, candidate) === 'name') return false
  if (page.languageAt(candidate.index) === 'ru' && isThingOnly(candidate.word)) return true
  const likely = leastIn(page, candidate).firstName - beside
  return candidate.score >= likely && standingOf(page, candidate) === 'firstName'
}

/** «Роза», «Надежда»: a first name and a thing, but nobody's nation or office as «Узбек» and «Аким» are. */
function isThingOnly({ traits }: Word): boolean {
  return (traits & firstNames) !== 0 && (traits & (trait.seldomName | trait.animate)) === 0
}

const firstNames = trait.given | trait.listedName
