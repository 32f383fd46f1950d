import { factCue } from '../cue/fact.ts'
import { socialCue } from '../cue/social.ts'
import { mark } from '../lexicon/mark.ts'
import { sense } from '../lexicon/sense.ts'
import { familyName, trait } from '../lexicon/trait.ts'
import { previous } from '../previous.ts'
import type { Staying } from '../staying.ts'
import { isWithin } from '../stretch.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { isLetterAt } from '../text/sign.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { withOverlooked } from './beside.ts'
import { isCalled, isOfOwnBusiness } from './called.ts'
import { forms } from './forms.ts'
import { initialsAfter } from './initials.ts'
import { isOfListItem } from './list-item.ts'
import type { Candidate } from './name-run.ts'
import { isAddressed, isNobody } from './nobody.ts'
import { isOfName } from './of-world.ts'
import { isForSomebody } from './somebody.ts'

/** Below these scores nobody looks at a capitalised word: one that no dictionary explains, an ordinary one, one that begins its sentence, and a verb or a particle there. */
const least = { unknown: -6.5, ordinary: -6, first: -3, firstVerb: 0 }
/** The score of a word that only a rule calls a possible name. */
const doubtful = -3
/** That of a word on a list of things that is a first name too; a sure name beside it does not make it sure. */
const seldom = -4
/** The score of a word with initials beside it, whatever else it is. */
const initialled = 3
/** From this score on a word is more likely a name than not, and the word beside it is looked at. */
const likelyName = 0
/** From this score on a name is so sure that its other mentions are believed. */
const believed = 1
/** Up to this score a word in a title that is no first name is nobody's. */
const titled = 3

/** Every word that may be a name, with how likely it is; in the order of the text. */
export function candidatesOf(
  page: Page,
  skip: (word: Word) => boolean,
  staying: Staying,
): readonly Candidate[] {
  const likely: Candidate[] = []
  for (let index = 0; index < page.words.length; index += 1) {
    const word = page.words[index]
    if (!word || isNobody(page, word, index) || skip(word)) continue
    const score = scoreOf(page, index)
    if (score <= never) continue
    const one = { word, index, score }
    if (!stays(page, staying, one)) likely.push(one)
  }
  const heard = withEchoes(withNeighbours(page, likely)).filter(
    (one) => one.score >= leastOf(page, one),
  )
  const skipped = (one: Candidate) => skip(one.word) || stays(page, staying, one)
  const found = withOverlooked(heard, {
    page,
    sure: likelyName,
    score: doubtful,
    skip: skipped,
  })
  return found.length > heard.length ? withMoreOf(page, { heard, found, skip: skipped }) : found
}

interface Heard {
  readonly heard: readonly Candidate[]
  /** The same with what stands beside them. */
  readonly found: readonly Candidate[]
  readonly skip: (candidate: Candidate) => boolean
}

/** Once found, found everywhere: a surname that was told by the first name beside it stands alone elsewhere, and is to be looked at. */
function withMoreOf(page: Page, { heard, found, skip }: Heard): readonly Candidate[] {
  const known = new Set(heard)
  const taken = new Set(found.map(({ index }) => index))
  const overlooked = forms()
  for (const one of found) if (!known.has(one)) overlooked.add(one.word.entry.form)
  const more: Candidate[] = []
  for (const [index, word] of page.words.entries()) {
    if (!word.capital || word.capitals || taken.has(index)) continue
    const one = { word, index, score: doubtful }
    if (overlooked.has(word.entry.form) && !skip(one)) more.push(one)
  }
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.index - b.index)
}

const never = -12

/** Whether the word is the name of a street, an institution, a shop or a town; one after an unknown person is looked at. */
function stays(page: Page, staying: Staying, { word, index, score }: Candidate): boolean {
  if (isWithin(staying.named, word) && !isOfOwnBusiness(page, index)) {
    return score < believed || !isWithin(staying.honoured, word)
  }
  if (score >= titled || !isWithin(staying.titled, word)) return false
  if (isCalled(page, index) || isOfSomebody(page, index)) return false
  const isGiven = (word.senseIn(page.languageAt(index)) & sense.given) !== 0
  return !isGiven || leadsOn(page, staying, index)
}

const opening = /^ ?(?:\p{Pi}|["„])$/u

/** «Жительница «Ахметова»», «Көршісі “Гогоберидзе”»: behind somebody stands a name, and no title. */
function isOfSomebody({ text, words }: Page, index: number): boolean {
  const [before, word] = [previous(words, index), words[index]]
  if (!before || !word || !opening.test(text.slice(before.end, word.start))) return false
  return isForSomebody(before)
}

/** «Асыл жол»: the title goes on with a small word. */
function leadsOn({ words }: Page, { titled: titles }: Staying, index: number): boolean {
  const next = words[index + 1]
  return next !== undefined && !next.capital && isWithin(titles, next)
}

function leastOf(page: Page, { word, index }: Candidate): number {
  const is = word.senseIn(page.languageAt(index))
  if ((is & sense.ordinary) === 0 || (is & maybeName) !== 0) return least.unknown
  if (!beginsSentence(page.text, word)) return least.ordinary
  const { traits } = word
  if ((traits & trait.shortName) !== 0 || isCity(word, is)) return least.unknown
  if ((traits & familyName) !== 0) return least.ordinary
  if (isVerb(traits)) return least.firstVerb
  return isFormAlone(traits) ? least.unknown : least.first
}

/** «Шанхай деген»: of the wide world, and taken up only where somebody may be called so. */
function isCity({ traits }: Word, is: number): boolean {
  return (is & sense.settled) !== 0 && (traits & (trait.world | trait.noun)) === trait.world
}

/** «Күлпаштан», «Көркемнің»: nothing but what looks like Kazakh suffixes makes a word of it. */
function isFormAlone(traits: number): boolean {
  return (traits & ~trait.settlement) === trait.kazakhForm
}

const maybeName = sense.given | sense.nameBeside

function isVerb(traits: number): boolean {
  const noun = trait.noun | trait.adjective | trait.kazakhWord | trait.kazakhForm
  return (traits & noun) === 0 && (traits & (trait.verb | trait.small)) !== 0
}

/** What else may have made the word capital: a sentence that begins with a word that is also a first name, or with an ordinary one. */
export function standingOf(
  page: Page,
  { word, index }: Candidate,
): 'name' | 'firstName' | 'firstWord' {
  const is = word.senseIn(page.languageAt(index))
  if ((is & sense.ordinary) === 0 || !beginsSentence(page.text, word)) return 'name'
  return (is & sense.given) !== 0 ? 'firstName' : 'firstWord'
}

function scoreOf(page: Page, index: number): number {
  const word = page.words[index]
  if (!word || word.letters < 2) return isLetterSurname(page, word) ? doubtful : -Infinity
  const language = page.languageAt(index)
  const is = word.senseIn(language)
  const mayBe = (is & sense.nobody) === 0
  if (!page.isCased(index)) return mayBe || isAddressed(page, word, index) ? doubtful : -Infinity
  const isOdd = mayBe && (isForeign(page, word) || (word.marks & mark.spaced) !== 0)
  if (!word.capital) {
    const isName = (is & sense.surelyName) !== 0 && !isRelative(word)
    return isName || isOdd || isAddressed(page, word, index) ? doubtful : -Infinity
  }
  if (hasInitials(page, word)) return initialled
  if ((is & sense.settled) !== 0)
    return isFirstName(page, index) || isCalled(page, index) || isOfName(page, index)
      ? seldom
      : -Infinity

  const isOfNumber = leadsToNumber(word) && (is & (sense.name | sense.ordinary)) !== sense.name
  if (isOfNumber && !mayBeNamed(page, word)) return -Infinity

  const { text, words, lexicon } = page
  if (!lexicon.tagger) return mayBe ? doubtful : -Infinity
  const score = lexicon.tagger.scoreOf({ text, words, language }, index)
  const likely = (is & sense.ordinary) === 0 ? least.unknown : likelyWord
  if (isOfNumber) return score >= likely ? doubtful : -Infinity
  if (score >= doubtful) return score
  const isOpen =
    isOdd ||
    (mayBe && isShouted(word)) ||
    isCalled(page, index) ||
    ((is & (sense.place | sense.name)) !== sense.place && isOfListItem(page, index))
  return isOpen ? doubtful : score
}

/** «кенжесі Ясін»: the youngest, and a name in small letters. */
function isRelative({ entry }: Word): boolean {
  const { social, fact } = entry.cues
  return (social & socialCue.kin) !== 0 || (fact & factCue.child) !== 0
}

/** «gov.kz» is an address of the net, and no name in Latin letters. */
function isForeign(page: Page, word: Word): boolean {
  return (word.marks & mark.latin) !== 0 && !isOfAddress(page, word)
}

/** «Вестаны қауып алды»: a make of car, where no sentence begins, is a first name too. */
function isFirstName(page: Page, index: number): boolean {
  const { text, words } = page
  const word = words[index]
  if (!word || word.capitals || beginsSentence(text, word)) return false
  const { place, traits } = word.entry.in(page.languageAt(index))
  if (place) return false
  return (traits & names) !== 0 || ((traits & trait.given) !== 0 && followsKin(page, index))
}

/** «мой сын Аким» */
function followsKin({ words }: Page, index: number): boolean {
  return ((previous(words, index)?.entry.cues.social ?? 0) & socialCue.kin) !== 0
}

const names = trait.listedName | trait.listedNameForm

function isOfAddress({ text }: Page, { start, end }: Word): boolean {
  const [before, after] = [text[start - 1], text[end]]
  return before === '.' || before === '/' || (after === '.' && isLetterAt(text, end + 1))
}

/** «ӨТЕМІСЖАНОВ»: too long for an abbreviation. */
function isShouted({ capitals, letters }: Word): boolean {
  return capitals && letters >= longAbbreviation
}

const longAbbreviation = 7

/** «Достық Е. М.»: two initials behind, and no name behind them whose they are. */
function hasInitials({ text }: Page, { end, letters, capitals }: Word): boolean {
  if (letters < shortestWithInitials || capitals) return false
  const length = initialsAfter(text, end)
  return length >= twoInitials && !nextName.test(text.slice(end + length, end + length + 2))
}

const shortestWithInitials = 3
const twoInitials = 4
const nextName = /^\s?\p{Lu}/u

/** «Татьяна Ю»: the one surname of a single letter that no language has as a word. */
function isLetterSurname({ text }: Page, word: Word | undefined): boolean {
  return word?.text === 'Ю' && text[word.end] !== '.'
}

/** «Госномер», «Паспорты»: a word that leads to a number names nobody. */
function leadsToNumber({ marks }: Word): boolean {
  return (marks & mark.leadsToNumber) !== 0
}

/** «Дурсунов и Бинали», «взяла фамилию Жук»: begins like «БИН», is a lorry too, and yet may name somebody where no sentence begins. */
function mayBeNamed({ text }: Page, word: Word): boolean {
  if (word.capitals || beginsSentence(text, word)) return false
  if ((word.traits & familyName) !== 0) return true
  return (word.entry.cues.fact & ofThings) === 0
}

/** From this score on an ordinary word does. */
const likelyWord = 0
const ofThings = factCue.car | factCue.page | factCue.phone

/** A word beside a sure name is more likely another part of it. */
function withNeighbours(page: Page, likely: readonly Candidate[]): readonly Candidate[] {
  if (!likely.some(({ score }) => score >= believed)) return likely
  return likely.map((one, at) => {
    const beside = isBeside(page, previous(likely, at), one) || isBeside(page, likely[at + 1], one)
    return beside && !beginsSentence(page.text, one.word) ? { ...one, score: one.score + 1 } : one
  })
}

function isBeside({ text }: Page, sure: Candidate | undefined, one: Candidate): boolean {
  if (!sure || sure.score < believed || Math.abs(sure.index - one.index) !== 1) return false
  return sure.index < one.index
    ? areNeighbours(text, sure.word, one.word)
    : areNeighbours(text, one.word, sure.word)
}

/** Once found, found everywhere: another mention of a sure name is at least as likely as this. */
function withEchoes(likely: readonly Candidate[]): readonly Candidate[] {
  const heard = forms()
  let some = false
  for (const { word, score } of likely) {
    if (score < believed) continue
    heard.add(word.entry.form)
    some = true
  }
  if (!some) return likely
  return likely.map((one) =>
    one.score < believed - 1 && heard.has(one.word.entry.form)
      ? {
          ...one,
          score: Math.max(one.score, one.word.capital ? believed - 1 : doubtful),
        }
      : one,
  )
}
