import { mark } from '../lexicon/mark.ts'
import { sense } from '../lexicon/sense.ts'
import { anyName, familyName, givenName, ordinaryRussian, trait } from '../lexicon/trait.ts'
import { isPatronymic, isSurnameForm } from '../name/part.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { standingOf } from './candidate.ts'
import type { Candidate } from './name-run.ts'
import { isAnybody } from './somebody.ts'

/** From these scores on a word is hidden without a look: where more than nine in ten such words are names; at the edge of those that nobody knows one in four is, for no list will ever have them all. */
const sure = {
  kk: { name: -1.3, firstName: 0.3, firstWord: 2.2, surname: 1.2, unknown: -1.3 },
  ru: { name: -1.2, firstName: 1.5, firstWord: 2.5, surname: 1.2, unknown: -2.1 },
}

function leastIn(page: Page, { index }: Candidate) {
  return page.languageAt(index) === 'kk' ? sure.kk : sure.ru
}

/** Whether a word is a name surely, whatever stands beside it. */
export function isSureAlone(page: Page, candidate: Candidate): boolean {
  if (isNoName(page, candidate)) return false
  const standing = standingOf(page, candidate)
  if (standing !== 'name' && isOfTwoThings(page, candidate)) return false
  if (standing === 'firstWord' && candidate.word.entry.cues.social !== 0) return false
  const least = leastIn(page, candidate)
  if (candidate.score < least.surname && isThing(page, candidate)) return false
  if (candidate.score >= least[standing]) return true
  if (candidate.score >= least.unknown && isNothingElse(page, candidate.word, candidate.index))
    return true
  return candidate.score >= least.surname && isSurname(candidate.word)
}

/** «Проведён Рейд», «Сделайте Ремонт»: clerks write words of their own with a capital. */
function isNoName(page: Page, { word, index }: Candidate): boolean {
  if (page.languageAt(index) !== 'ru') return false
  if ((word.traits & trait.animate) !== 0) return isAnybody(word)
  return (
    (word.traits & (namesAndBeings | ordinaryRussian)) === trait.noun && !isSurnameForm(word.plain)
  )
}

const namesAndBeings =
  anyName | trait.wordNameForm | trait.shortNameForm | trait.spokenName | trait.animate

/** «Жалобы: Газ, Дорога, Прочее»: a word that is nobody's name as it stands, though a name in some case may look so. */
function isThing(page: Page, { word, index }: Candidate): boolean {
  if (page.languageAt(index) !== 'ru' || (word.traits & things) === 0) return false
  return (word.traits & (nameItself | trait.animate)) === 0
}

const things = trait.noun | trait.adjective
const nameItself = (anyName & ~(trait.listedNameForm | trait.listedSurnameForm)) | trait.spokenName

/** «спросил Нисипяну», «с Топаловым»: a word that nobody knows but as a surname, with a capital for no other reason. */
function isNothingElse(page: Page, word: Word, index: number): boolean {
  if (!word.capital || beginsSentence(page.text, word)) return false
  if (word.traits === 0) return true
  return isSurname(word) && (word.senseIn(page.languageAt(index)) & sense.surelyName) !== 0
}

/** «Попов пришёл», «Сурков жалуется»: ends like a surname that is known, though many things do. */
function isSurname({ plain, traits }: Word): boolean {
  return (traits & familyName) !== 0 && isSurnameForm(plain)
}

/** «AlphaBay», «Osthoff», and not «Tolegenuly»: in Latin letters nobody can tell a name from whatever else is called in a foreign language. */
export function isUnknownLatin(word: Word): boolean {
  if ((word.marks & mark.latin) === 0 || (word.traits & listed) !== 0) return false
  const { spelled } = word.entry
  return !isPatronymic(spelled) && !isSurnameForm(spelled)
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

/** Whether a sure word of the same name beside it makes it sure. */
export function isNearlySure(page: Page, candidate: Candidate): boolean {
  return (
    candidate.score >= leastIn(page, candidate).name - beside &&
    standingOf(page, candidate) === 'name'
  )
}

/** «Дана Смагулова»: a first name that begins a sentence and is a word too, before a sure surname; no «Имам Абдулла». */
export function isFirstOfName(page: Page, candidate: Candidate): boolean {
  const standing = standingOf(page, candidate)
  if (candidate.word.entry.cues.social !== 0 || standing === 'name') return false
  if (page.languageAt(candidate.index) === 'ru' && isThingOnly(candidate.word)) return true
  const likely = leastIn(page, candidate).firstName - beside
  return candidate.score >= likely && standing === 'firstName'
}

/** «Роза», «Надежда»: a first name and a thing, but nobody's nation or office as «Узбек» and «Аким» are. */
function isThingOnly({ traits }: Word): boolean {
  return (traits & givenName) !== 0 && (traits & (trait.seldomName | trait.animate)) === 0
}
