import { placeCue } from '../cue/place.ts'
import { socialCue } from '../cue/social.ts'
import { mark } from '../lexicon/mark.ts'
import { sense } from '../lexicon/sense.ts'
import { anyName, familyName, givenName, trait } from '../lexicon/trait.ts'
import { isSurnameForm } from '../name/part.ts'
import { previous } from '../previous.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { question, spelledLike } from '../text/question.ts'
import { fullStop, hyphen, isDigitAt, standsAt } from '../text/sign.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { isAddressed } from './addressed.ts'
import { isMonthOfDay, isOfCalendar } from './day.ts'
import { areInitialsOfNext, initialsAfter } from './initials.ts'
import { isOfHeadRow, isOfThingColumn } from './name-column.ts'
import { isOfSetPhrase } from './set-phrase.ts'
import { isPolicePost } from './somebody.ts'

/** What most words are: small ones of a language, where capitals tell names; kin at the head of a sentence, short forms of laws and offices, months, letters of houses. */
export function isNobody(page: Page, word: Word, index: number): boolean {
  const { marks } = word
  if ((marks & nobody) !== 0 && page.isCased(index)) {
    const nobodyHere = page.languageAt(index) === 'kk' ? mark.nobodyInKazakh : mark.nobodyInRussian
    if ((marks & nobodyHere) !== 0) return !isAddressed(page, word, index)
  }
  if (word.capital && isNothingButCapital(page, word, index)) return true
  if (endsNumber(page, word) || isNumbered(page, word)) return true
  if ((marks & ofNumber) === 0) return false
  return isMonthOfDay(page, word, index) || isHouseLetter(page, word)
}

function isNothingButCapital(page: Page, word: Word, index: number): boolean {
  if ((word.traits & pronoun) !== 0 && isPolite(word)) return !word.capitals
  return (
    isOnlyHead(page, word, index) ||
    isPlainKin(page, word, index) ||
    isDear(page, word, index) ||
    isShort(page, word, index) ||
    isHead(page, word, index) ||
    isOfHeading(page, word, index) ||
    isOfCalendar(page, word, index) ||
    (isPolicePost(word) && !word.capitals) ||
    isOfSetPhrase(page, word, index)
  )
}

/** «Моя Дочь боится», «Мне сказала Мать»: kin that nobody is called like, with a capital out of respect. */
function isPlainKin(page: Page, word: Word, index: number): boolean {
  if (word.capitals || !isOfKin(page, word, index) || !page.isCased(index)) return false
  return (word.traits & anyName) === 0 && initialsAfter(page.text, word.end) === 0
}

/** «№ | Ф.И.О. | Суть»: what a column of a table holds, and nobody is called so. */
function isHead(page: Page, word: Word, index: number): boolean {
  if ((word.traits & (givenName | familyName | trait.everydayName)) !== 0) return false
  const isOrdinary = (word.senseIn(page.languageAt(index)) & sense.ordinary) !== 0
  if (!isOrdinary || !beginsSentence(page.text, word)) return false
  return isOfHeadRow(page, word) || isOfThingColumn(page, word) || isConcluded(page, word, index)
}

const conclusion =
  /^(?:вывод|решени|решили|постанов|итог|результат|предложени|рекомендаци|поручени|ответ|вопрос|тема|мера|меры|қорытынды|шешім|қаулы|нәтиже|ұсыныс|тапсырма|жауап|сұрақ|тақырып|шара)\p{L}{0,4}$/u

/** «Вывод: Рейд провести повторно»: what is decided, told or asked behind its word and a colon. */
function isConcluded({ text, words }: Page, word: Word, index: number): boolean {
  const before = previous(words, index)
  if (!before || word.start - before.end > longestColon) return false
  return conclusion.test(before.plain) && text.slice(before.end, word.start).trim() === ':'
}

const longestColon = 3

/** «СПИСОК УЧАСТНИКОВ», «КҮН ТӘРТІБІ»: two words in capitals, neither of which anybody is called. */
function isOfHeading(page: Page, word: Word, index: number): boolean {
  if (!word.capitals || !page.isCased(index)) return false
  const { text, words } = page
  const [before, next] = [previous(words, index), words[index + 1]]
  if (next && agenda.test(`${word.plain} ${next.plain}`)) return true
  if (!isShoutedWord(page, word, index)) return false
  return (
    (before !== undefined &&
      areNeighbours(text, before, word) &&
      isShoutedWord(page, before, index - 1)) ||
    (next !== undefined && areNeighbours(text, word, next) && isShoutedWord(page, next, index + 1))
  )
}

const agenda = /^күн тәртіб/u

function isShoutedWord(page: Page, { capitals, letters, traits }: Word, index: number): boolean {
  if (!capitals || letters < shortestSaid || (traits & anyOfName) !== 0) return false
  const is = page.words[index]?.senseIn(page.languageAt(index)) ?? 0
  return (is & sense.ordinary) !== 0
}

const anyOfName =
  anyName | trait.wordNameForm | trait.everydayName | trait.shortNameForm | trait.spokenName

const pronoun = trait.small | trait.adjective | trait.kazakhWord | trait.kazakhForm
/** «Просим Вас», «Ждём Вашего ответа», «Сізден сұраймыз» */
const isPolite = spelledLike(
  /^(?:вы|вас|вам|вами|ваш(?:[аеиу]|е[гймю]о?|е?му?|ими?|их|ей)?|сіз(?:дің|ге|ді|де|ден|бен)?)$/u,
)

/** Letters that nobody could say as a name. */
function isShort(page: Page, word: Word, index: number): boolean {
  return page.isCased(index) && (isAbbreviation(word) || isOfLetters(page, word, index))
}

const isAbbreviation = question(({ abbreviated }) => abbreviated)

const longestOfLetters = 4
const somebody = /^(?:гр|гр-н|гр-ка|гр-ну|гр-ке|г-н|г-жа|азамат|аз)\p{L}*$/u

/** «КГУ», «СОШ»: a few capitals that no list of names has, and no name beside them. */
function isOfLetters({ text, words }: Page, word: Word, index: number): boolean {
  if (!word.capitals || word.letters < 2 || word.letters > longestOfLetters) return false
  if ((word.traits & anyName) !== 0) return false
  const [before, next] = [previous(words, index), words[index + 1]]
  // NOTE: «гр. КРАУС»: clerks write surnames so.
  if (before && (isSomebody(before) || isSaidOf(before, word))) return false
  const isAfterName = before && mayBeName(text, before) && areNeighbours(text, before, word)
  return !isAfterName && !(next?.capital && !next.capitals && areNeighbours(text, word, next))
}

/** «сосед КИМ», but not «начальник ОП». */
function isSomebody({ plain, traits, marks }: Word): boolean {
  if (somebody.test(plain)) return true
  return (traits & trait.animate) !== 0 && (marks & (mark.police | mark.office)) === 0
}

/** «Приходила ШТЕЙ», «директор ГУЦ»: letters that can be said, and that no list has, where somebody does something or holds an office. */
function isSaidOf({ traits, marks }: Word, word: Word): boolean {
  if (word.traits !== 0 || word.letters < shortestSaid || !vowel.test(word.plain)) return false
  const isVerb = (traits & (trait.verb | trait.noun)) === trait.verb
  return isVerb || (marks & mark.office) !== 0
}

const shortestSaid = 3
const vowel = /[аеёиоуыэюяәөүұі]/u

/** «Нуров ТЁ», but not «Согласно УПК». */
function mayBeName(text: string, word: Word): boolean {
  const { capital, capitals, marks, traits } = word
  if (!capital || capitals || (marks & (mark.police | mark.office)) !== 0) return false
  return (traits & anyName) !== 0 || traits === 0 || !beginsSentence(text, word)
}

/** «Самал-2»: a part of a town, and not «Серік-2». */
function isNumbered({ text }: Page, word: Word): boolean {
  const { capital, end, traits } = word
  if (!capital || !standsAt(text, end, hyphen) || !isDigitAt(text, end + 1)) return false
  return (traits & (anyName & ~trait.wordName)) === 0 && !isSurnameForm(word.plain)
}

/** «23.00-ден»: the ending of a number. */
function endsNumber({ text }: Page, { start, capital }: Word): boolean {
  return !capital && standsAt(text, start - 1, hyphen) && isDigitAt(text, start - 2)
}

/** «Мать передала», «Күйеуім ішеді», «Из них»: kin and small words with which a sentence begins, and nobody is called like them; «Муж А.» is somebody. */
function isOnlyHead(page: Page, word: Word, index: number): boolean {
  if (!page.isCased(index) || !beginsSentence(page.text, word)) return false
  if (isAbbreviated(page, word, index) || isWhoever(page, word, index)) return true
  const { traits, end } = word
  const isGiven = (traits & givenNames) !== 0 && (traits & trait.seldomName) === 0
  if (isGiven) return false
  if (initialsAfter(page.text, end) > 0)
    return isSmall(traits) && mayBeginWith(word) && areInitialsOfNext(page.text, end)
  return (
    isOfKin(page, word, index) ||
    isKindOfPlace(page, word) ||
    isSmallWord(page, traits, index) ||
    isMissing(page, word, index) ||
    isOfManyInKazakh(page, word, index)
  )
}

/** «Маскүнемдер жүр», «Студенттер келді»: many of what no name is. */
function isOfManyInKazakh(page: Page, word: Word, index: number): boolean {
  const { traits } = word
  if (
    page.languageAt(index) !== 'kk' ||
    (traits & (anyName | trait.wordNameForm | trait.everydayName)) !== 0
  )
    return false
  return (traits & trait.kazakhForm) !== 0 && isOfMany(word)
}

/** «Автомойка «Серик»», «Угол Абая и Гоголя»: what is called so, or what leads to streets. */
function isKindOfPlace({ text }: Page, word: Word): boolean {
  const { marks, traits, end } = word
  if ((marks & (mark.placed | mark.social)) === 0 || (traits & anyName) !== 0) return false
  return leadsAlong(word) || (isBusiness(word) && title.test(text.slice(end, end + 2)))
}

const leadsAlong = question(({ cues }) => (cues.place & placeCue.along) !== 0)
const isBusiness = question(({ cues }) => (cues.social & socialCue.business) !== 0)

const title = /^ [«"“„]$/u

/** «Құрметті тұрғындар», and not «Құрметті шақырды». */
function isDear({ words }: Page, word: Word, index: number): boolean {
  const next = words[index + 1]
  return next !== undefined && saysDear(word) && isOfMany(next)
}

const saysDear = spelledLike(/^(?:құрметті|қадірлі)$/u)

/** «Любой владелец» */
function isWhoever({ words }: Page, word: Word, index: number): boolean {
  const next = words[index + 1]
  if (!next || next.capital || !saysAny(word)) return false
  return (next.traits & trait.noun) !== 0 && next.entry.look().cases.includes('nominative')
}

const saysAny = spelledLike(/^(?:люб|кажд|всяк)(?:ой|ая|ое|ый|ую|ого|ому)$/u)

const isOfMany = spelledLike(/..[лдт][ае]р(?:[ыі]|[ғгд][ае]|[дн][ыі]ң?|[дн][ае]н|мен)?$/u)

const abbreviations =
  /^(?:адм|авт|бух|внутр|ген|гор|вх|гос|дет|дир|ед|зав|зам|исп|исх|кап|кл|ком|конт|мат|мед|мин|муз|нач|обл|обр|отв|пед|пол|пом|пос|прим|рай|ред|рез|рук|сан|сек|сел|сов|соц|спец|стр|тер|тех|упр|физ|хим|хоз|юр)$/u

/** «Соц. работник», «Хоз. постройки», «Ген. директор»: goes on in small letters behind its full stop. */
function isAbbreviated({ text, words }: Page, word: Word, index: number): boolean {
  const { end } = word
  if (!standsAt(text, end, fullStop) || !abbreviations.test(word.plain)) return false
  const next = words[index + 1]
  return number.test(text.slice(end, end + 3)) || (next?.capital === false && next.start <= end + 2)
}

/** «Исх. № 12» */
const number = /^\. ?[№:]/u

const missing = /^(?:не|нет)$/u

/** «Вопросов не поступило», «Жалоб нет»: of what there is none. */
function isMissing({ words }: Page, word: Word, index: number): boolean {
  const { traits } = word
  const isOfMany = (traits & trait.plural) !== 0 && word.entry.look().cases.includes('genitive')
  return isOfMany && (traits & anyName) === 0 && missing.test(words[index + 1]?.plain ?? '')
}

/** A Russian word for kin is none in a Kazakh text where it is a surname too: «Сын Хо Кимге жауап берілді»; «Вдовин» is a surname anywhere. */
function isOfKin(page: Page, word: Word, index: number): boolean {
  const { traits } = word
  if ((word.marks & mark.social) === 0) return false
  if ((word.entry.cues.social & socialCue.kin) === 0) return false
  if ((traits & familyName) !== 0 && isSurnameForm(word.plain)) return false
  return page.languageAt(index) === 'ru' || (traits & trait.listedSurname) === 0
}

const givenNames = givenName | trait.wordName

/** «Из них», «Нам обещали», but not «Ли обещала» and «Нам Светлана». */
function isSmallWord(page: Page, traits: number, index: number): boolean {
  const { text, words } = page
  if (!isSmall(traits) || page.languageAt(index) !== 'ru') return false
  if ((traits & familyName) === 0) return true
  const [word, next] = [words[index], words[index + 1]]
  return word?.plain === 'нам' && !(next?.capital && areNeighbours(text, word, next))
}

function isSmall(traits: number): boolean {
  const whole = trait.noun | trait.adjective | trait.verb
  return (traits & trait.small) !== 0 && (traits & whole) === 0
}

/** «Нам С. Ким обещал», but not «Ли С. Ким». */
function mayBeginWith({ traits, plain }: Word): boolean {
  return (traits & familyName) === 0 || plain === 'нам'
}

const nobody = mark.nobodyInKazakh | mark.nobodyInRussian
const ofNumber = mark.month | mark.houseLetter

/** «61А-тен»: a letter that touches a number, in a Kazakh case. */
function isHouseLetter({ text }: Page, { start, marks }: Word): boolean {
  return (marks & mark.houseLetter) !== 0 && isDigitAt(text, start - 1)
}
