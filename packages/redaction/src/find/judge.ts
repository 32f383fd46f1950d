import { ordinaryRussian, trait } from '../lexicon/trait.ts'
import type { Bearer } from '../name/register.ts'
import { previous } from '../previous.ts'
import type { Reason, Verdict } from '../span.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { isMonthOfDay } from './day.ts'
import type { Mention } from './mention.ts'
import { holdsPost } from './post.ts'

/** What is to be done about a known name. */
export interface Judgement {
  readonly verdict: Verdict
  readonly reason: Reason
  readonly confidence: number
}

/** What the engine says of a known name: hide or review it, `stays` for who may be named, `nobody` for what is no name. */
export function judge(page: Page, found: Mention): Judgement | 'stays' | 'nobody' {
  const residents = found.bearers.filter(({ as }) => as === 'resident')
  const others = found.bearers.filter(({ as }) => as !== 'resident')
  const stay = others.filter(mayBeNamed)
  const head = page.words[found.head]
  if (found.parts === 1 && head && isKazakhWord(page, found, head)) return 'nobody'

  if (stay.length > 0 && followsRank(page, found)) {
    if (residents.length === 0 || isOfBearer(page, found)) return 'stays'
  }
  if (residents.length > 0 && others.length > 0) return judged('review', 'NAMESAKE', 0.6)
  if (residents.length > 0) return withInitials(judgeResident(page, found), found)
  if (stay.length === 0) return judgeOfficial(page, found)
  const isAnother = stay.length < others.length || found.namesake || found.as === 'mistyped'
  const isSomebodyElse = isAnother || standsByOtherName(page, found) || isOfWoman(page, found)
  return isSomebodyElse ? ofNamesake : 'stays'
}

/** Of somebody who is called like an officer. */
export const ofNamesake = judged('review', 'NAMESAKE', 0.5)

export function isNamesake(judgement: Judgement | 'stays' | 'nobody'): boolean {
  return judgement === ofNamesake
}

/** «Обратилась Мусина»: in no case that the officer Мусин could stand in there. */
function isOfWoman({ words }: Page, { first, last, cases, parts }: Mention): boolean {
  if (parts > 1 || cases.some(({ ru }) => ru.includes('nominative'))) return false
  if (!ofWoman.test(words[last]?.plain ?? '')) return false
  return [previous(words, first), words[last + 1]].some((word) => herDeed.test(word?.plain ?? ''))
}

const ofWoman = /(?:[оеё]ва|ина)$/u
const herDeed = /..ла(?:сь)?$/u

/** «ким о.б.»: the initials say that the word is the name. */
function withInitials(judgement: Judgement | 'nobody', { initials }: Mention) {
  if (initials > 1) return judged('redact', 'REGISTER', 0.95)
  return initials > 0 && judgement === 'nobody' ? judged('review', 'ORDINARY_WORD', 0.4) : judgement
}

function mayBeNamed({ as, official }: Bearer): boolean {
  return as === 'officer' || official?.mayBeNamed === true
}

function judgeOfficial(page: Page, found: Mention): Judgement | 'nobody' {
  const judgement = judgeResident(page, found)
  if (judgement === 'nobody' || judgement.verdict === 'review') return judgement
  const isHidden = found.bearers.some(({ official }) => official?.mayBeNamed === false)
  return isHidden ? judged('redact', 'OFFICIAL', 0.95) : judged('review', 'OFFICIAL', 0.7)
}

/** «Андрей Зайцев» beside an officer Зайцев of another first name. */
function standsByOtherName(page: Page, { first, last }: Mention): boolean {
  const { text, words } = page
  const pairs = [
    [previous(words, first), words[first], previous(words, first)],
    [words[last], words[last + 1], words[last + 1]],
  ]
  return pairs.some(([left, right, other]) => {
    if (!left || !right || !other?.capital || !areNeighbours(text, left, right)) return false
    const { ordinary, name, nameBeside, settled } = other.entry.in(page.languageAt(first))
    return !settled && (name || nameBeside || !ordinary || !beginsSentence(text, other))
  })
}

const rank =
  /^(?:инспектор|участков|учаскелік|капитан|майор|лейтенант|подполковник|полковник|сержант|полици|начальник|бастық|бастығ)/u

/** Whether a police rank or post stands right before the name. */
export function followsRank({ text, words }: Page, { first }: Mention): boolean {
  const before = previous(words, first)
  const word = words[first]
  return before !== undefined && word !== undefined && rank.test(before.plain)
    ? areNeighbours(text, before, word)
    : false
}

/** Whether the post before the name may be of who bears it: «Участковый Сапарову помог» speaks of another. */
function isOfBearer(page: Page, { first, last }: Mention): boolean {
  const name = page.words.slice(first, last + 1).map((word, at) => ({ word, index: first + at }))
  return holdsPost(page, name, { at: first - 1, first }) !== 'no'
}

const shortName = 4

function judgeResident(page: Page, found: Mention): Judgement | 'nobody' {
  const { parts, head, length, as } = found
  const word = page.words[head]
  if (parts > 1 || !word) return judged('redact', 'REGISTER', 1)
  if (isMonthOfDay(page, word, head)) return 'nobody'
  if (as === 'mistyped') return judged('review', 'REGISTER', 0.5)
  if (isKazakhWord(page, found, word)) return 'nobody'

  const { ordinary, name, nameBeside, place, settled, traits } = word.entry.in(
    page.languageAt(head),
  )
  const cased = page.isCased(head)
  const small = !word.capital || !cased
  const explained = ordinary || name || place
  // NOTE: «Лидер» and «Лида» are no forms of Ли.
  if (as !== 'short' && length < shortName - 1 && word.plain.length >= shortName && explained) {
    return small || !isFormAlone(traits) ? 'nobody' : judged('review', 'ORDINARY_WORD', 0.4)
  }
  // NOTE: «кім» is no spelling of Ким.
  if (
    length < shortName &&
    ordinary &&
    as !== 'short' &&
    kazakhLetter.test(word.plain.slice(0, length)) &&
    !kazakhLetter.test(found.name)
  )
    return 'nobody'
  // NOTE: among capitals «алады» is no form of Ала.
  if (ordinary && small && cased && length < shortName && as !== 'short') return 'nobody'
  if (as === 'short') return judgeShort(page, found)
  if (ordinary && small) return judged('review', 'ORDINARY_WORD', 0.3)
  if ((place || settled) && !name) return judged('review', 'NAMESAKE', 0.4)

  const startsAsWord = ordinary && !name && beginsSentence(page.text, word)
  if (startsAsWord && length < shortName && word.plain.length > length + 1 && !nameBeside)
    return 'nobody'
  if (startsAsWord) return judged('review', 'ORDINARY_WORD', 0.5)
  const bare = found.start === word.start && found.end === word.end
  if (bare && ordinary && beginsSentence(page.text, word) && !isLikely(page, head)) {
    return judged('review', 'ORDINARY_WORD', 0.6)
  }
  return judged('redact', 'REGISTER', 0.95)
}

/** «Тёға»: nothing but what looks like Kazakh suffixes makes a word of it. */
function isFormAlone(traits: number): boolean {
  return (traits & ~trait.kazakhForm & ~trait.kazakhVerb) === 0
}

/** «Вера пришла» and not «Вера в людей»: whether the words around speak of a person. */
function isLikely(page: Page, index: number): boolean {
  const { text, words, lexicon } = page
  const language = page.languageAt(index)
  const score = lexicon.tagger?.scoreOf({ text, words, language }, index) ?? Infinity
  return score >= likely
}

const likely = -1.5

const kazakhLetter = /[әіңғқөұүһ]/

/** A short name may be anybody’s, and often is another word: «Слава», «Света». */
function judgeShort(page: Page, { head }: Mention): Judgement | 'nobody' {
  const word = page.words[head]
  if (!word) return 'nobody'
  const { ordinary, name, nameBeside, place, traits } = word.entry.in(page.languageAt(head))
  const small = page.isCased(head) && !word.capital
  const isKnownWord = (traits & (ordinaryRussian | trait.kazakhWord)) !== 0 && !name && !nameBeside
  if (ordinary && isKnownWord && small) return 'nobody'
  if (ordinary || small) return judged('review', 'ORDINARY_WORD', 0.5)
  return place && !name ? judged('review', 'NAMESAKE', 0.4) : judged('redact', 'REGISTER', 0.85)
}

/** «жаңа» and «және» for Жанна, «ана» for Анна: a Kazakh word without the doubled letter of the name. */
function isKazakhWord(page: Page, { head, name }: Mention, word: Word): boolean {
  if (!doubled.test(name) || doubled.test(word.plain)) return false
  if ((word.traits & trait.kazakhWord) === 0 || page.languageAt(head) !== 'kk') return false
  return !word.capital || !page.isCased(head) || beginsSentence(page.text, word)
}

const doubled = /(.)\1/u

function judged(verdict: Verdict, reason: Reason, confidence: number): Judgement {
  return { verdict, reason, confidence }
}
