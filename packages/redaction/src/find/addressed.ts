import { isHonorific } from '../cue/naming.ts'
import { socialCue } from '../cue/social.ts'
import { mark } from '../lexicon/mark.ts'
import { sense } from '../lexicon/sense.ts'
import { familyName, givenName, russianName, trait } from '../lexicon/trait.ts'
import { isPatronymic } from '../name/part.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import { question } from '../text/question.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { hasTwoLetters } from './initials.ts'
import { followsName, isForOne, leadsToName } from './somebody.ts'

/** Whether what stands beside a word that no capital makes a name says that somebody is called so: «менің атым бақыт», «сосед коваль», «сапар атаның». */
export function isAddressed(page: Page, word: Word, index: number): boolean {
  // NOTE: asked of every word in small letters, nearly all of which no list has as a name.
  const { traits } = word
  if (traits !== 0 && (traits & anybody) === 0) return false
  if (isTold(page, index)) return mayBeTold(word)
  if (isHonoured(page, word, index)) return true
  if (!mayBeCalled(word)) return false
  if (hasTwoLetters(page.text, word)) return true
  return (word.traits !== 0 && isToldBehind(page, word, index)) || isToldBefore(page, word, index)
}

/** Whether the word before says that a name follows: «зовут», «гр.», «менің атым». */
function isTold({ text, words, marks }: Page, index: number): boolean {
  if ((marks & mark.naming) === 0) return false
  const [before, word] = [previous(words, index), words[index]]
  if (!before || !word || (before.marks & mark.naming) === 0 || !leadsToName(before)) return false
  if (!close.test(text.slice(before.end, word.start))) return false
  return before.plain !== 'имени' || ofOwn.test(previous(words, index - 1)?.plain ?? '')
}

const close = /^[ .,:–—-]{1,3}$/u
/** «по имени», «от имени», and not «школа имени». */
const ofOwn = /^(?:по|от)$/u

/** «меня зовут мельник», «фамилия ли»: also a noun for somebody, and a surname of two letters. */
function mayBeTold(word: Word): boolean {
  const { traits, letters } = word
  if (mayBeCalled(word)) return true
  if ((traits & familyName) !== 0 && letters === shortest - 1) return true
  if ((traits & someone) !== (trait.animate | trait.singular)) return false
  return (word.marks & offices) === 0 && word.entry.look().cases.includes('nominative')
}

const someone = trait.animate | trait.singular | trait.verb
const offices = mark.police | mark.office

/** A name as it is, or a form of one that is no other word; what no list has may be one too. */
function mayBeCalled(word: Word): boolean {
  const { traits, letters } = word
  if (traits === 0) return letters >= shortestUnknown
  if (letters < shortest || (traits & names) === 0 || (traits & nothingElse) !== 0) return false
  if ((traits & trait.verb) !== 0 && (traits & firstNames) === 0) return false
  if ((traits & itself) === 0 && isOrdinary(word)) return false
  if (isWho(word) || leadsToName(word)) return false
  return !isKin(word)
}

// NOTE: spelled like the surname Ким.
const isWho = question(({ plain }) => plain === 'кім')
const isKin = question(({ cues }) => (cues.social & socialCue.kin) !== 0)
const shortest = 3
const shortestUnknown = 4
const itself =
  russianName |
  familyName |
  trait.listedName |
  trait.shortName |
  trait.spokenName |
  trait.everydayName
const names =
  itself | trait.listedNameForm | trait.listedSurnameForm | trait.wordNameForm | trait.shortNameForm
const anybody = names | trait.animate
const nothingElse = trait.small | trait.office | trait.ownPlace

/** «сергей коваль», «еркін деген көршім» */
function isToldBehind({ text, words }: Page, word: Word, index: number): boolean {
  const next = words[index + 1]
  if (next === undefined || !areNeighbours(text, word, next)) return false
  if (isPair(word, next)) return true
  const third = words[index + 2]
  return followsName(next) && third !== undefined && (isForOne(third) || called.test(third.plain))
}

/** «базар апай», «сапар атаның», «алма кайратовна»: also words that are first names only beside such a one. */
function isHonoured({ text, words }: Page, word: Word, index: number): boolean {
  const next = words[index + 1]
  if (next === undefined || !(isOfHonour(next) || isFather(next))) return false
  if (!areNeighbours(text, word, next) || leadsToName(word)) return false
  if (suffixed.test(next.plain) && (word.traits & (firstNames | trait.everydayName)) === 0)
    return false
  const is = word.senseIn('kk') | word.senseIn('ru')
  if ((is & (sense.given | sense.nameBeside)) === 0 && (word.traits & names) === 0) return false
  return !isKin(word)
}

/** «және Ерофеевичтің»: behind any word stands a father's name with a Kazakh suffix. */
const suffixed = /(?:вич[тк]|вичпен|вна[нғгдм])/u

function isOfHonour(word: Word): boolean {
  return (word.marks & mark.naming) !== 0 && isHonorific(word.plain)
}

function isFather(word: Word): boolean {
  const { traits } = word
  return (traits === 0 || (traits & trait.patronymic) !== 0) && isPatronymic(word.plain)
}

const called = /^(?:кісі|адам|бала|біреу|ер|жас|қыз)/u

/** «көршім бақыт», «врач ким», and the second word of «сосед лев коваль». */
function isToldBefore(page: Page, word: Word, index: number): boolean {
  const before = previous(page.words, index)
  if (!before || page.text.slice(before.end, word.start) !== ' ') return false
  if (isPair(before, word)) return true
  if (isForOne(before)) return word.traits !== 0
  return areParts(before, word) && isAddressed(page, before, index - 1)
}

/** «сергей коваль», «ахметова маржан»: a first name and a surname. */
function isPair(left: Word, right: Word): boolean {
  return !(isOrdinary(left) && isOrdinary(right)) && areParts(left, right)
}

function areParts(left: Word, right: Word): boolean {
  if (left.capital || right.capital) return false
  return (isGiven(left) && isFamily(right)) || (isFamily(left) && isGiven(right))
}

function isOrdinary(word: Word): boolean {
  return ((word.senseIn('kk') | word.senseIn('ru')) & sense.ordinary) !== 0
}

function isGiven({ traits }: Word): boolean {
  return (traits & givenNames) !== 0 && (traits & (nothingElse | trait.seldomName)) === 0
}

const firstNames = givenName | trait.shortName
const givenNames = firstNames | trait.everydayName

function isFamily({ traits }: Word): boolean {
  return (traits & familyNames) !== 0 && (traits & nothingElse) === 0
}

const familyNames = familyName | trait.patronymic
