import { sense } from '../lexicon/sense.ts'
import { familyName, isOfficeAndName, trait } from '../lexicon/trait.ts'
import { isSurnameForm } from '../name/part.ts'
import { previous } from '../previous.ts'
import type { Staying } from '../staying.ts'
import { isWithin } from '../stretch.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { isClosed, isOpened } from '../text/quotation.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { withOverlooked } from './beside.ts'
import { isCalled } from './called.ts'
import { casesIn } from './first-name.ts'
import { forms } from './forms.ts'
import { areInitialsOfNext } from './initials.ts'
import type { Candidate } from './name-run.ts'
import { isNobody } from './nobody.ts'
import { isOfOwnBusiness } from './own-business.ts'
import { doubtful, leastUnknown, scoreOf } from './score.ts'
import { isShopAlone, isShopOwner, withShops } from './shop.ts'
import { isForSomebody } from './somebody.ts'

/** Below these scores nobody looks at a capitalised word: one that no dictionary explains, an ordinary one, one that begins its sentence, a verb or a particle there, and a beast of somebody. */
const least = { unknown: leastUnknown, ordinary: -6, first: -3, firstVerb: 0, owned: 1 }
/** From this score on a word is more likely a name than not, and the word beside it is looked at. */
const likelyName = 0
/** From this score on a name is so sure that its other mentions are believed. */
const believed = 1
/** Up to this score a word in a title that is no first name is nobody's. */
const titled = 3

/** The words that may be names by what they are and what stands around them, by their index. */
export function possibleNames(page: Page, skip: (word: Word) => boolean): readonly number[] {
  const possible: number[] = []
  for (let index = 0; index < page.words.length; index += 1) {
    const word = page.words[index]
    if (word && !isNobody(page, word, index) && !skip(word)) possible.push(index)
  }
  return possible
}

/** Those of the possible names that are likely enough, with how likely they are. */
export function likelyNames(
  page: Page,
  possible: readonly number[],
  staying: Staying,
): readonly Candidate[] {
  const likely: Candidate[] = []
  for (const index of possible) {
    const word = page.words[index]
    const score = scoreOf(page, index)
    if (!word || score <= never) continue
    const one = { word, index, score }
    if (!stays(page, staying, one)) likely.push(one)
  }
  return likely
}

/** Every word that may be a name, with how likely it is; in the order of the text. */
export function candidatesOf(
  page: Page,
  likely: readonly Candidate[],
  { skip, staying }: { skip: (word: Word) => boolean; staying: Staying },
): readonly Candidate[] {
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
  const all =
    found.length > heard.length ? withMoreOf(page, { heard, found, skip: skipped }) : found
  return withSmall(page, withShops(page, all, staying.shops), skipped)
}

const shortestSmall = 4

/** Once found, found everywhere: another mention of a sure name in small letters, «Вайсгербер Эдуард сказал, вайсгерберу ответили». */
function withSmall(
  page: Page,
  found: readonly Candidate[],
  skip: (candidate: Candidate) => boolean,
): readonly Candidate[] {
  if (!found.some(isBelieved)) return found
  const small = unexplained(page, found)
  if (small.length === 0) return found
  const sure = forms()
  for (const one of found) if (isBelieved(one)) sure.add(one.word.entry.form)
  const more = small.filter((one) => sure.has(one.word.entry.form) && !skip(one))
  return more.length === 0 ? found : [...found, ...more].sort((a, b) => a.index - b.index)
}

function isBelieved({ word, score }: Candidate): boolean {
  return word.capital && score >= believed && word.letters >= shortestSmall
}

/** The words in small letters that are no words of their own, but for those that were found. */
function unexplained(page: Page, found: readonly Candidate[]): readonly Candidate[] {
  const small: Candidate[] = []
  for (let index = 0; index < page.words.length; index += 1) {
    const word = page.words[index]
    if (!word || word.capital || isWord(page, index) || word.letters < shortestSmall) continue
    if (!found.some((one) => one.index === index)) small.push({ word, index, score: doubtful })
  }
  return small
}

/** «Алма сатты, алма қымбат»: a word of its own too. */
function isWord(page: Page, index: number): boolean {
  const is = page.words[index]?.senseIn(page.languageAt(index)) ?? 0
  return (is & (sense.ordinary | sense.settled)) !== 0
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
  if (isWithin(staying.shops, word) && isShopAlone(page, word, index)) return true
  if (score >= titled || !isWithin(staying.titled, word)) return false
  if (isCalled(page, index) || isOfSomebody(page, index)) return false
  const isGiven = (word.senseIn(page.languageAt(index)) & sense.given) !== 0
  const isNamed = isGiven || (word.traits & familyName) !== 0 || isSurnameForm(word.plain)
  if (isNamed && isWithin(staying.clauses, word)) return false
  if (!isGiven) return !isSurnameBeside(page, index) && !isShopOwner(word, staying.shops)
  return leadsOn(page, staying, index)
}

/** «Марат Оспанов» as a title: a surname beside a first name. */
function isSurnameBeside(page: Page, index: number): boolean {
  const { text, words } = page
  const word = words[index]
  if (!word || !((word.traits & familyName) !== 0 || isSurnameForm(word.plain))) return false
  const language = page.languageAt(index)
  return [previous(words, index), words[index + 1]].some((other) => {
    if (!other || (other.senseIn(language) & sense.given) === 0) return false
    const [left, right] = other.start < word.start ? [other, word] : [word, other]
    return areNeighbours(text, left, right) && (isOpened(text, left) || isClosed(text, right))
  })
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

function leastOf(page: Page, candidate: Candidate): number {
  const { word, index } = candidate
  const is = word.senseIn(page.languageAt(index))
  if ((is & sense.ordinary) === 0 || (is & maybeName) !== 0) return least.unknown
  if (!beginsSentence(page.text, word)) return least.ordinary
  const { traits } = word
  if ((traits & trait.shortName) !== 0 || isCity(word, is) || isOfficeAndName(traits))
    return least.unknown
  if ((traits & familyName) !== 0) return isOwned(page, candidate) ? least.owned : least.ordinary
  if (isVerb(traits) || areInitialsOfNext(page.text, word.end)) return least.firstVerb
  if (isDeclinedName(word) || isSurnameAlone(word)) return least.unknown
  return isFormAlone(traits) ? least.unknown : least.first
}

/** «Кот Алины Игоревны», and not «Кот Алина»: a beast of somebody. */
function isOwned({ text, words }: Page, { word, index }: Candidate): boolean {
  const next = words[index + 1]
  if (!next || (word.traits & trait.animate) === 0) return false
  if (next.standIn || !next.capital) return next.standIn
  const cases = areNeighbours(text, word, next) ? casesIn(next) : []
  return cases.includes('genitive') && !cases.includes('nominative')
}

/** «Каната забрали», «Сұлтанды алып кетті»: a first name in a case, though another word has the same form. */
function isDeclinedName(word: Word): boolean {
  const { traits, letters } = word
  if ((traits & anyForm) !== trait.listedNameForm || letters < shortestDeclined) return false
  if (many.test(word.plain) || hasMeaning(word)) return false
  return !casesIn(word).includes('nominative')
}

const anyForm = trait.listedNameForm | trait.listedName | trait.small | trait.adjective
/** «Салтанатты»: a word of its own as well, where it need not be a case. */
function hasMeaning(word: Word): boolean {
  return (word.traits & trait.kazakhWord) !== 0 && !inCase.test(word.plain)
}

const inCase = /(?:[ғқ]а|[гк]е|[нтд][ыі]ң|[дт]ан|[дт]ен|нан|нен)$/u
const many = /[лдт][ае]р(?:[дт][ыі]ң?|ға|ге|да|де|дан|ден|мен)?$/u
const shortestDeclined = 5

/** «Шанхай деген»: of the wide world, and taken up only where somebody may be called so. */
function isCity({ traits }: Word, is: number): boolean {
  return (is & sense.settled) !== 0 && (traits & (trait.world | trait.noun)) === trait.world
}

/** «Күлпаштан», «Көркемнің»: nothing but what looks like Kazakh suffixes makes a word of it. */
function isFormAlone(traits: number): boolean {
  return (traits & ~(trait.settlement | trait.everydayName)) === trait.kazakhForm
}

/** «Сорокиннан», «Шумов первым пришёл» */
function isSurnameAlone(word: Word): boolean {
  const isMany = (word.traits & (trait.plural | trait.animate)) === trait.plural
  if (isMany && manyOrSurname.test(word.plain)) return true
  const form = trait.kazakhForm | trait.listedSurnameForm
  return (word.traits & ~trait.settlement) === form && declinedSurname.test(word.plain)
}

const manyOrSurname = /..[оеё]в$/u
const declinedSurname = /[иы]н(?:нан|нен|мен|д[ыі])$/u

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
