import { factCue } from '../cue/fact.ts'
import { socialCue } from '../cue/social.ts'
import { mark } from '../lexicon/mark.ts'
import { sense } from '../lexicon/sense.ts'
import { familyName, isOfficeAndName, ordinaryRussian, trait } from '../lexicon/trait.ts'
import { isSurnameForm } from '../name/part.ts'
import { previous } from '../previous.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { isOpened } from '../text/quotation.ts'
import { isDigitAt, isLetterAt, space, standsAt } from '../text/sign.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { isAddressed } from './addressed.ts'
import { isCalled } from './called.ts'
import { initialsAfter, initialsBefore } from './initials.ts'
import { isOfListItem } from './list-item.ts'
import { isOfNameColumn } from './name-column.ts'
import { isOfName } from './of-world.ts'
import { readOnce } from './read-once.ts'
import { isSayer } from './sayer.ts'
import { isAnybody, isForNeighbour, leadsToName, saysWhoIs } from './somebody.ts'
import { isSpeaker } from './speaker.ts'

/** The score of a word that only a rule calls a possible name. */
export const doubtful = -3
/** Below it nobody looks at a capitalised word that no dictionary explains. */
export const leastUnknown = -6.5
/** The score of a word on a list of things that is a first name too; a sure name beside it does not make it sure. */
const seldom = -4
/** The score of a word with initials beside it, whatever else it is. */
const initialled = 3

/** How likely the word is somebody's name, as the tagger and some rules say; -Infinity where nobody need look. */
export function scoreOf(page: Page, index: number): number {
  const word = page.words[index]
  if (!word || word.letters < 2) return isLetterSurname(page, word) ? doubtful : -Infinity
  const language = page.languageAt(index)
  const is = word.senseIn(language)
  const mayBe = (is & sense.nobody) === 0
  if (!page.isCased(index)) {
    if (isCounted(page, word)) return -Infinity
    const isOpen = mayBe || isEveryday(page, word) || isAddressed(page, word, index)
    return isOpen ? doubtful : -Infinity
  }
  const isOdd = mayBe && (isForeign(page, word) || (word.marks & mark.spaced) !== 0)
  if (!word.capital) {
    const isName = (is & sense.surelyName) !== 0 && !isRelative(word)
    return isName || isOdd || isAddressed(page, word, index) ? doubtful : -Infinity
  }
  if (hasInitials(page, word)) return initialled
  if ((is & sense.settled) !== 0) {
    if (followsNaming(page, index)) return doubtful
    return isFirstName(page, index) || isCalled(page, index) || isOfName(page, index)
      ? seldom
      : -Infinity
  }
  const isOfNumber = leadsToNumber(word) && (is & (sense.name | sense.ordinary)) !== sense.name
  if (isOfNumber && !mayBeNamed(page, word, index)) return -Infinity

  const { text, words, lexicon } = page
  if (!lexicon.tagger) return mayBe ? doubtful : -Infinity
  const score = lexicon.tagger.scoreOf({ text, words, language }, index) - readOnce(page, index)
  const likely = (is & sense.ordinary) === 0 ? leastUnknown : likelyWord
  if (isOfNumber) return score >= likely || isBeast(page, word, index) ? doubtful : -Infinity
  if (score >= doubtful) return score
  const isOpen =
    isOdd ||
    (mayBe && isShouted(word)) ||
    isCalled(page, index) ||
    isLikeSurname(page, word, index) ||
    isSpeaker(page, word, index) ||
    isSayer(page, word, index) ||
    followsNaming(page, index) ||
    isKazakhName(page, word, index) ||
    (!saysWhoIs(word) && (isOfNameColumn(page, word) || isListed(page, word, index))) ||
    ((is & (sense.place | sense.name)) !== sense.place && isOfListItem(page, index))
  return isOpen ? doubtful : score
}

/** «Темир обещает»: a Kazakh word with a capital in a Russian sentence, and a first name. */
function isKazakhName(page: Page, { traits, capitals, marks }: Word, index: number): boolean {
  if (capitals || (marks & mark.month) !== 0 || page.languageAt(index) !== 'ru') return false
  return (traits & trait.everydayName) !== 0 && (traits & ordinaryRussian) === 0
}

/** «45 адам қатысты»: people whom the number counts, and nobody called Адам; «кв 45 роза» may be somebody. */
function isCounted({ text }: Page, word: Word): boolean {
  return isDigitAt(text, word.start - 2) && word.plain === 'адам'
}

/** «үміт келді», «пак кричит»: where capitals tell nothing, hope may have come and somebody who is called so; «сағат 18», «2 сағат» are no name. */
function isEveryday({ text }: Page, { traits, letters, start, end }: Word): boolean {
  const isSurname = (traits & surnameOrWord) === trait.listedSurname && letters >= shortestSurname
  if (!isSurname && (traits & trait.everydayName) === 0) return false
  return !isDigitAt(text, start - 2) && !isDigitAt(text, end + 1)
}

const shortestSurname = 3
const surnameOrWord = trait.listedSurname | trait.kazakhWord | trait.small

/** «кенжесі Ясін»: the youngest, and a name in small letters. */
function isRelative({ entry }: Word): boolean {
  const { social, fact } = entry.cues
  return (social & socialCue.kin) !== 0 || (fact & factCue.child) !== 0
}

/** «gov.kz» is an address of the net, and no name in Latin letters. */
function isForeign(page: Page, word: Word): boolean {
  return (word.marks & mark.latin) !== 0 && !isOfAddress(page, word)
}

/** «Вестаны қауып алды», «Орынбасар келді»: a make of car where no sentence begins, and an office anywhere, is a first name too. */
function isFirstName(page: Page, index: number): boolean {
  const { text, words } = page
  const word = words[index]
  if (!word || word.capitals) return false
  if (beginsSentence(text, word)) return isOfficeAndName(word.traits)
  const { place, traits } = word.entry.in(page.languageAt(index))
  if ((traits & anyName) !== 0 && followsNeighbour(page, index)) return true
  if (place) return false
  return (traits & names) !== 0 || ((traits & trait.given) !== 0 && followsKin(page, index))
}

/** «Меня зовут Аким», «гр. Аким», and not «гражданке Узбекистана»: an office or a thing, and here somebody. */
function followsNaming(page: Page, index: number): boolean {
  const { text, words } = page
  const [before, word] = [previous(words, index), words[index]]
  if (!before || !word || word.capitals || !leadsToName(before)) return false
  if (word.entry.in(page.languageAt(index)).place) return false
  return areNeighbours(text, before, word) || text.slice(before.end, word.start) === '. '
}

/** «Сын Орынбасар»: a deputy, and here somebody. */
function followsNeighbour({ text, words }: Page, index: number): boolean {
  const [before, word] = [previous(words, index), words[index]]
  if (!before || !word || !areNeighbours(text, before, word)) return false
  return isForNeighbour(before) && !ofPlace.test(words[index + 1]?.plain ?? '')
}

const anyName = trait.listedName | trait.everydayName | trait.given
const ofPlace = /^(?:өзен|көл|ауыл|аудан|қала|облы|көше|тау)/u

/** «мой сын Аким» */
function followsKin({ words }: Page, index: number): boolean {
  return ((previous(words, index)?.entry.cues.social ?? 0) & socialCue.kin) !== 0
}

const names = trait.listedName | trait.listedNameForm | trait.everydayName

function isOfAddress({ text }: Page, { start, end }: Word): boolean {
  const [before, after] = [text[start - 1], text[end]]
  return before === '.' || before === '/' || (after === '.' && isLetterAt(text, end + 1))
}

/** «ӨТЕМІСЖАНОВ»: too long for an abbreviation, as «КРАУС» is where no list has it. */
function isShouted({ capitals, letters, traits }: Word): boolean {
  return capitals && letters >= (traits === 0 ? longUnknown : longAbbreviation)
}

const longUnknown = 5
const longAbbreviation = 7

/** «Достық Е. М.»: two initials behind, and no name behind them whose they are. */
function hasInitials({ text }: Page, { end, letters, capitals }: Word): boolean {
  if (letters < shortestWithInitials || capitals) return false
  const length = initialsAfter(text, end)
  return (
    length >= twoInitials && !nextName.test(text.slice(end + length, end + length + mostBlanks + 1))
  )
}

const shortestWithInitials = 3
const twoInitials = 4
const mostBlanks = 3
const nextName = /^\s{0,3}\p{Lu}/u

/** «Машина записана на Быка», «Заявитель: Волк»: a noun for somebody or a beast that is capital for no other reason. */
function isLikeSurname(page: Page, word: Word, index: number): boolean {
  const { traits, marks } = word
  if ((traits & being) !== (trait.noun | trait.singular | trait.animate)) return false
  if (page.languageAt(index) !== 'ru' || word.capitals || word.entry.cues.social !== 0) return false
  if ((marks & (mark.police | mark.office)) !== 0 || isOpened(page.text, word)) return false
  if (leadsToName(word) || isAnybody(word)) return false
  return !beginsSentence(page.text, word) || isLabelled(page, index)
}

const being = trait.noun | trait.singular | trait.animate | trait.adjective

/** «Присутствовали: Кран, Рубец», «Вратари: Уорд — Набоков», and not «Жители: Вода грязная» */
function isListed(page: Page, word: Word, index: number): boolean {
  const leadsOn = standsAt(page.text, word.end, space) && isLetterAt(page.text, word.end + 1)
  return !leadsOn && isLabelled(page, index)
}

/** «Заявитель: Жук» */
function isLabelled({ text, words }: Page, index: number): boolean {
  const [before, word] = [previous(words, index), words[index]]
  if (!before || !word || !/^ ?: ?$/u.test(text.slice(before.end, word.start))) return false
  return leadsToName(before) || (before.traits & trait.animate) !== 0 || listed.test(before.plain)
}

const listed =
  /^(?:автор|контакт|подпис[ьи]|кому|список|был[аи]?|отсутствовал[аи]?|присутствовал[аи]?|присутствуют|выступил[аи]?|обратил(?:ся|ась|ись)|должник\p{L}*)$/u

/** «Татьяна Ю»: the one surname of a single letter that no language has as a word. */
function isLetterSurname({ text }: Page, word: Word | undefined): boolean {
  return word?.text === 'Ю' && text[word.end] !== '.'
}

/** «Госномер», «Паспорты»: a word that leads to a number names nobody. */
function leadsToNumber({ marks }: Word): boolean {
  return (marks & mark.leadsToNumber) !== 0
}

/** «Куликов бьёт», «Дурсунов и Бинали», «взяла фамилию Жук»: begins like «куәлік» or «БИН», is a lorry too, and yet may name somebody: a surname by its form anywhere, another word where no sentence begins or «Заявитель:» stands before it. */
function mayBeNamed(page: Page, word: Word, index: number): boolean {
  if (word.capitals) return false
  if ((word.traits & trait.listedSurname) !== 0 && isSurnameForm(word.plain)) return true
  if (isBeast(page, word, index)) return true
  if (beginsSentence(page.text, word) && !isLabelled(page, index)) return false
  if ((word.traits & familyName) !== 0) return true
  return (word.entry.cues.fact & ofThings) === 0
}

/** «Жук включает музыку», «П. Жук келді»: no lorry in Russian, nor with initials or before a colon. */
function isBeast(page: Page, word: Word, index: number): boolean {
  const { traits, start } = word
  if ((traits & trait.animate) === 0 || (traits & familyName) === 0) return false
  if (page.languageAt(index) === 'ru') return true
  return initialsBefore(page.text, start) > 0 || isSpeaker(page, word, index)
}

/** From this score on an ordinary word is looked at. */
const likelyWord = 0
const ofThings = factCue.car | factCue.page | factCue.phone
