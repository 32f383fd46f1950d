import type { Case } from '../language.ts'
import { anyName, familyName, givenName, trait } from '../lexicon/trait.ts'
import { isSurnameForm } from '../name/part.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { casesOf } from './name-case.ts'
import type { Candidate } from './name-run.ts'
import { isBeforeLetter } from './somebody.ts'

/** Whether words are rather of the wide world than somebody: «Пекин», which a surname only looks like, «Северная Каролина», «в Милане» and «президент Ганы», where some are called so, and «Сергиева Посада» before a name in another case. */
export function isOfWorld(page: Page, words: readonly Candidate[]): boolean {
  const [first, second] = words
  const last = words.at(-1)
  if (!first || !last) return false
  if (second === last && isSide(first.word) && isWorld(last.word)) return true
  const isPlace = words.length === 1 && isWorld(last.word)
  if (!isPlace && !isPlaceBefore(page, last)) return false
  return !mayBeCalled(last.word) || toldOf(page, first) !== null
}

/** «главой Кубы Владимир», «мэр Милана Джузеппе», «штат Юта Джон»: whether a place stands in another case than the name behind it, or after what only a place is called, and so is none of that name. */
export function isPlaceBefore(page: Page, place: Candidate): boolean {
  const { word, index } = place
  if ((word.traits & places) === 0 || page.languageAt(index) !== 'ru') return false
  const next = page.words[index + 1]
  if (!next?.capital || !areNeighbours(page.text, word, next)) return false
  const told = isWorld(word) ? toldOf(page, place) : null
  if (told === 'surely') return true
  const cases = casesOfPlace(word)
  if (cases.length === 0 || cases.includes('nominative')) return false
  if (told === null && mayBeCalled(word) && (next.traits & givenName) === 0) return false
  if (next.traits === 0 && (told !== null || ofMan.test(next.plain))) return true
  const others = casesOfName(page, { word: next, index: index + 1, score: 0 })
  return others.length > 0 && !others.some((one) => cases.includes(one))
}

/** Whether what is of the wide world may be of a name beside it, or of whom the word before it tells: «Биргит Принц», «Даллас Смагулова», «Бруклина Джозефа», «сосед Шанхай», and not «Миннесоты Марк». */
export function isOfName({ text, words }: Page, index: number): boolean {
  const [before, word, next] = [previous(words, index), words[index], words[index + 1]]
  if (!word || word.capitals || !isWorld(word)) return false
  if (before && isName(before) && areNeighbours(text, before, word)) return true
  if (before && isItself(word) && isBeforeLetter(before) && isJoined(text, before, word))
    return true
  if (!next || !isName(next) || !areNeighbours(text, word, next)) return false
  return isItself(word) || !next.entry.look().cases.includes('nominative')
}

/** «сосед Шанхай», «гр. Ямайка» */
function isJoined(text: string, before: Word, word: Word): boolean {
  return areNeighbours(text, before, word) || text.slice(before.end, word.start) === '. '
}

/** «Куба», and not «Кубы». */
function isItself({ traits }: Word): boolean {
  return (traits & trait.world) !== 0
}

/** On a list of names, or on no list at all. */
function isName(word: Word): boolean {
  const { capital, traits } = word
  return capital && !isWorld(word) && (traits === 0 || (traits & anyName) !== 0)
}

/** A place or an institution of the world, in any case. */
function isWorld({ traits }: Word): boolean {
  return (traits & (trait.world | trait.worldForm)) !== 0
}

/** «Милан», «Ливией»: whether somebody is called so, and it does not only look like a form of another name, as «Бруней». */
function mayBeCalled({ traits }: Word): boolean {
  const forms = (traits & trait.worldForm) !== 0 ? trait.listedNameForm | trait.shortNameForm : 0
  return (traits & (itself | forms)) !== 0
}

const itself =
  trait.given |
  trait.surname |
  trait.listedName |
  trait.listedSurname |
  trait.wordName |
  trait.shortName

const places = trait.place | trait.organisation | trait.world | trait.worldForm

/** A word that no dictionary has, and that is in no case: «Чонг», and not «Чантурией». */
const ofMan = /[бвгджзклмнпрстфхцчшщ]$/u

/** «Кубы» is of Куба, whatever there is of many a «куб»; «Иванова» is of Иваново, or a woman. */
function casesOfPlace({ traits, entry, plain }: Word): readonly Case[] {
  const { cases } = entry.look()
  const isInCase = (traits & (trait.world | trait.worldForm)) === trait.worldForm
  if (!isInCase || ((traits & familyName) !== 0 && isSurnameForm(plain))) return cases
  return cases.filter((one) => one !== 'nominative')
}

const everyCase = 6

/** Those of a first name, or of the word behind one that stands in every case: «Эндрю Гибсон». */
function casesOfName({ text, words }: Page, name: Candidate): readonly Case[] {
  const cases = casesOf(name)
  const next = words[name.index + 1]
  if (cases.length < everyCase || !next?.capital) return cases
  return areNeighbours(text, name.word, next) ? casesOf({ ...name, word: next }) : cases
}

/** Whether the word before tells of a place, «в Милане», «президент Ганы», or of nothing but one, «штат Вирджиния». */
function toldOf({ text, words }: Page, { word, index }: Candidate): 'surely' | 'perhaps' | null {
  const before = previous(words, index)
  if (!before || !areNeighbours(text, before, word)) return null
  if (surely.test(before.plain)) return 'surely'
  return perhaps.test(before.plain) ? 'perhaps' : null
}

const surely = /^(?:штат|графств|провинци|королевств|верховн)/u
const perhaps =
  /^(?:во?$|из$|(?:север|юг|восток|запад)[аеу]?$|столиц|территори|власт[иьея]|город|граждан|республик|остров|(?:вице-|экс-)?(?:президент|премьер|губернатор|мэр)|корол|правительств|парламент|пос(?:ол|л[аеу])|посольств|прокуратур|суд(?:а|у|ом|е|ы)?$|арми[ияею]|сборн)/u

/** «Северная», «Южной» */
function isSide({ plain }: Word): boolean {
  return side.test(plain)
}

const side = /^(?:северн|южн|восточн|западн|юго-восточн|центральн|верховн)/u
