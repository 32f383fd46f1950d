import { mark } from '../lexicon/mark.ts'
import { sense } from '../lexicon/sense.ts'
import { familyName, givenName, ordinaryRussian, trait } from '../lexicon/trait.ts'
import { isPatronymic } from '../name/part.ts'
import { previous } from '../previous.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { spelledLike } from '../text/question.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { isBeforeSurname } from './before-surname.ts'
import { agree } from './name-case.ts'
import type { Candidate } from './name-run.ts'
import { isPolicePost, saysWhoIs } from './somebody.ts'

interface Setting {
  readonly page: Page
  /** From this score on a candidate is so sure a name that the word beside it is looked at. */
  readonly sure: number
  /** What such a word is worth. */
  readonly score: number
  readonly skip: (candidate: Candidate) => boolean
}

/** The candidates and those words beside a sure name that are capital for no other reason: «Достық Ерлан», «Минина Веста». */
export function withOverlooked(
  likely: readonly Candidate[],
  { page, sure, score, skip }: Setting,
): readonly Candidate[] {
  const overlooked: Candidate[] = []
  for (let at = 0; at < likely.length; at += 1) {
    const one = likely[at]
    if (!one) continue
    const isSure = one.score >= sure || isShoutedSurname(page, one) || isSurelyName(page, one)
    if (!isSure && !isUncasedGiven(page, one)) continue
    for (let index = one.index - 1; index <= one.index + 1; index += 2) {
      const word = index < 0 ? undefined : page.words[index]
      if (!word || !isOfOneName(page, one, index)) continue
      if (previous(likely, at)?.index === index || likely[at + 1]?.index === index) continue
      if (overlooked.at(-1)?.index === index) continue
      const other = { word, index, score }
      const isPart = isSure ? isOverlooked(page, one, other) : isUncasedSurname(page, one, other)
      if (isPart && !skip(other)) overlooked.push(other)
    }
  }
  if (overlooked.length === 0) return likely
  return [...likely, ...overlooked].sort((a, b) => a.index - b.index)
}

/** Whether the word beside a sure one may be of its name. */
function isOverlooked(page: Page, sure: Candidate, other: Candidate): boolean {
  const { word, index } = other
  if (isPolicePost(word)) return false
  if (index < sure.index ? isGivenBefore(page, sure) : isSurnameBehind(page, sure, other))
    return true
  return mayBeName(page, word, index) || isOnlyKazakh(page, word, index)
}

function isOfOneName({ text, words }: Page, { index }: Candidate, other: number): boolean {
  const [left, right] = [words[Math.min(index, other)], words[Math.max(index, other)]]
  return left !== undefined && right !== undefined && areNeighbours(text, left, right)
}

/** «Победа Каримовна»: what stands before a patronymic is a first name, unless it says what somebody is. */
function isGivenBefore(page: Page, { index, word }: Candidate): boolean {
  const before = previous(page.words, index)
  if (!before?.capital || before.plain.length < 3 || !page.isCased(index)) return false
  if (!isPatronymic(word.plain)) return false
  const { traits } = before
  return (traits & trait.noun) !== 0 && (traits & (trait.animate | trait.adjective)) === 0
}

/** «Сауле», «Харрисоном»: a name and no other word, however likely the tagger finds it. */
function isSurelyName(page: Page, { word, index }: Candidate): boolean {
  const surely = sense.name | sense.surelyName
  return page.isCased(index) && (word.senseIn(page.languageAt(index)) & surely) === surely
}

/** «Гулнар Орынбасар», «Джеком Лондоном»: a word for an office or a far place right behind a first name, with a capital as no office has, is the surname. */
function isSurnameBehind(page: Page, first: Candidate, behind: Candidate): boolean {
  const { word, index } = behind
  if (!word.capital || word.capitals || word.plain.length < 3 || !page.isCased(index)) return false
  const language = page.languageAt(index)
  const before = first.word.entry.in(language)
  const { place, traits } = word.entry.in(language)
  if (!place) return before.name && (traits & trait.office) !== 0
  return (
    !before.ordinary &&
    language === 'ru' &&
    (traits & trait.ownPlace) === 0 &&
    agree(page, first, behind)
  )
}

/** «ЖАКСЫБЕКОВА САЛТАНАТ»: among capitals a surname by its ending. */
function isShoutedSurname(page: Page, { word, index }: Candidate): boolean {
  return word.capitals && !page.isCased(index) && surname.test(word.plain)
}

const ending =
  /(?:[ыі]м|с[ыі]н?|[ғгқк][ае]н?|[дтн][ае]н?|[нтд][ыі]ң?|[мбп]ен|[аеы]йд[ыі]|[мп][ае]у)$/u
const surname = /...(?:[оеё]ва?|ина?|[ұу]лы|[қк]ызы)$/u

/** Among capitals a Kazakh word without an ending, which no Russian one is like: «САЛТАНАТ» is a feast and a name. */
function isOnlyKazakh(page: Page, word: Word, index: number): boolean {
  if (!word.capitals || page.isCased(index) || ending.test(word.plain)) return false
  const { traits } = word
  const isKazakh = (traits & trait.kazakhWord) !== 0
  return isKazakh && (traits & (ordinaryRussian | trait.office | trait.ownPlace)) === 0
}

/** «вчера белая нина», «КОТ НИКОЛАЙ»: a first name and no other word, where no capital tells. */
function isUncasedGiven(page: Page, { word, index }: Candidate): boolean {
  if (page.isCased(index) || (word.traits & givenName) === 0) return false
  return (word.senseIn(page.languageAt(index)) & sense.ordinary) === 0
}

/** Whether a word beside such a first name may be the surname: «кот николай», «КРИВОЙ ПЁТР», and not «сосед николай». */
function isUncasedSurname(page: Page, given: Candidate, other: Candidate): boolean {
  const { word, index } = other
  if (word.letters < shortestNoun || saysWhoIs(word)) return false
  if (byname.test(word.plain)) return true
  const { traits } = word
  if ((traits & nouns) !== (trait.noun | trait.singular) || (traits & familyName) === 0)
    return false
  if ((word.senseIn(page.languageAt(index)) & sense.settled) !== 0) return false
  const cues = word.entry.cues.place | word.entry.cues.fact | word.entry.cues.namesake
  if (cues !== 0 || ofTrade.test(word.plain)) return false
  return index < given.index ? agree(page, other, given) : agree(page, given, other)
}

const shortestNoun = 3
const nouns = trait.noun | trait.singular | trait.verb | trait.kazakhWord | trait.small

/** «Дрозд Алина Игоревна», «Зима Ольга Сергеевна», «Жук Анне Петровне», «Дуб Лев», «Кривой Пётр»: a noun before a first name, but for one that says what somebody is. */
function isOfFullName({ text, words }: Page, word: Word, index: number): boolean {
  const [given, father] = [words[index + 1], words[index + 2]]
  if (!given?.capital || !areNeighbours(text, word, given)) return false
  if (saysWhoIs(word)) return false
  if (isBynameOf(word, given)) return true
  if ((word.traits & trait.noun) === 0) return false
  const isSomebody = (word.traits & trait.animate) !== 0
  if (isSomebody && ofTrade.test(word.plain)) return false
  if (father?.capital && asTheyAre.test(father.plain)) return true
  if ((word.traits & familyName) === 0 || !(isSomebody || man.test(word.plain))) return false
  return (father?.capital === true && ofWoman.test(father.plain)) || isPlainly(word, given)
}

/** A patronymic in no other case: «Кот Ольги Сергеевны» is no Кот. */
const asTheyAre = /(?:[оеё]вич|[оеё]вна|ична)$/u
/** «Жук Анне Петровне»: of a woman such a surname is never declined. */
const ofWoman = /(?:[оеё]вне|ичне)$/u
const ofTrade = /(?:тель|ни[кц]а?|[чщ]иц?к?а?|ист|истка|[оеё]р|[оеё]рка|арь|анин|анка|ушка|ун|ка)$/u

/** «Дуб Лев»: a noun as it is before a man's first name, which tells that it is in no other case. */
function isPlainly({ traits, entry }: Word, given: Word): boolean {
  if ((given.traits & givenName) === 0 || !man.test(given.plain)) return false
  const isOne = (traits & (trait.singular | trait.plural)) === trait.singular
  return isOne && entry.look().cases.includes('nominative')
}

const man = /[бвгджзйклмнпрстфхцчшщқғң]$/u

/** «Кривой Пётр», «Белого Андрея Николаевича»: surnames that are adjectives. */
function isBynameOf({ plain }: Word, given: Word): boolean {
  return (
    (byname.test(plain) || (ofFamily.test(plain) && !ofMany.test(plain))) &&
    (given.traits & (givenName | trait.listedNameForm)) !== 0
  )
}

/** «Белозерских Пётр», «Долгих Анна», and not «Наших Ивана». */
const ofFamily = /...[ыи]х$/u
const ofMany =
  /^(?:наших|ваших|своих|моих|твоих|этих|таких|других|многих|некоторых|самых|новых|старых|молодых|бывших)$/u

const byname =
  /^(?:бел|ч[её]рн|красн|син|зел[её]н|рыж|крив|кос|толст|дик|лыс|горьк|кисл|лих|храбр|лют)(?:[ыио]й|ая|яя|[ое]го|[ое]му|[ыи]м|ую|юю)$/u

/** «Күміс Айдын Бекұлы»: a first name that is a word, at the head of a sentence. */
function isWordName(page: Page, { traits, marks }: Word, index: number): boolean {
  if (page.languageAt(index) !== 'kk' || (marks & mark.month) !== 0) return false
  return (traits & trait.everydayName) !== 0
}

/** «Хо Ши Мин», «Си Цзиньпин», «Пак Чхан Ук»: a note, a sound or a code of law, and a part of an eastern name. */
const isEastern = spelledLike(/^(?:х[оэеи]|си|ми|л[ия]|ву|фа|н[юэ]|го|юн|ши|[аи]н|ум|ук|мин)$/u)

/** Whether a capital letter tells a name here, and no list that the word is of an office or a place alone. */
function mayBeName(page: Page, word: Word, index: number): boolean {
  if (!word.capital || word.capitals || !page.isCased(index) || word.plain.length < 2) return false
  if (isEastern(word)) return true
  const { settled, place, name, nameBeside, traits } = word.entry.in(page.languageAt(index))
  if (beginsSentence(page.text, word))
    return (
      !settled &&
      (isWordName(page, word, index)
        ? !place
        : isOfFullName(page, word, index) || isBeforeSurname(page, word, index))
    )
  if (settled) return (traits & givenName) !== 0
  return !place || name || nameBeside
}
