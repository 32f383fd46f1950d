import { socialCue } from './cue/social.ts'
import type { Case } from './language.ts'
import { trait } from './lexicon/trait.ts'
import { casesOfSurname } from './name/surname-case.ts'
import { previous } from './previous.ts'
import { beginsSentence, type Page } from './text/page.ts'
import type { Word } from './text/token.ts'
import { areNeighbours } from './text/words.ts'

// NOTE: what an inspector does to somebody in nearly every protocol.
const dativeVerb =
  /^(?:ответил|сообщил|разъяснил|помог|помочь|выдал|вручил|отказал|предложил|рекоменд|позвонил|обещал|объяснил|написал|передал|направил|напомнил|спасибо|вынес|дал[аи]?$|дать$)/

/** The words that ask for a case of the name behind them, prepositions nearly all. */
const governing: readonly (readonly [string, readonly Case[]])[] = [
  ['к ко благодаря согласно вопреки', ['dative']],
  [
    'семья семьи семье семью у от до из без для около возле против кроме после напротив насчёт насчет',
    ['genitive'],
  ],
  ['с со', ['instrumental', 'genitive']],
  ['над под перед между за', ['instrumental', 'accusative']],
  ['о об обо в во на при', ['locative', 'accusative']],
  ['по', ['dative', 'locative']],
  ['про через', ['accusative']],
]
const governed = new Map(
  governing.flatMap(([words, cases]) => words.split(' ').map((word) => [word, cases] as const)),
)
const dative: readonly Case[] = ['dative']
const none: readonly Case[] = []

/** The one case among those possible that the word before asks for; the first possible one where it asks for none. A preposition knows better than a dictionary. */
export function caseAfter(before: string, possible: readonly Case[]): Case | undefined {
  const after = governed.get(before)
  const asked = after ?? (dativeVerb.test(before) ? dative : none)
  if (possible.length === 0 || after?.length === 1) return asked[0]
  // NOTE: «Имашевой – ответить письменно»: who comes first and is not who acts, to that one something is done.
  if (before === '' && !possible.includes('nominative') && possible.includes('dative'))
    return 'dative'
  return asked.find((one) => possible.includes(one)) ?? after?.[0] ?? possible[0]
}

/** The case of a name that begins with this word, see {@link caseAfter}: «у Раи», and not «… против, Рая тоже». */
export function caseOfNameAt(
  page: Page,
  index: number,
  possible: readonly Case[],
): Case | undefined {
  const { text, words } = page
  const [before, word] = [previous(words, index), words[index]]
  const isBeside = before && word && areNeighbours(text, before, word)
  const one = isTarget(page, index, possible)
    ? 'accusative'
    : caseAfter(isBeside ? before.plain : '', possible)
  if (page.languageAt(index) !== 'ru') return one
  // NOTE: no Russian locative is without a preposition, «Маке» only looks like one.
  if (one === 'locative' && !(isBeside && governed.has(before.plain)))
    return possible.find((other) => other !== 'locative')
  if (isBeside && (one ?? 'nominative') === 'nominative') {
    const along =
      caseOfKin(before) ??
      caseOfOther(page, index, possible) ??
      caseOfPerson(before, word, possible)
    if (along) return along
  }
  if (one !== 'nominative') return one
  if (isBeside && possible.includes('genitive') && isOwner(page, index)) return 'genitive'
  return possible.includes('accusative') && isDoneTo(page, index) ? 'accusative' : one
}

const complaining =
  /^(?:жалу|пожал|жалоб|клеве|напа[лд]|кри[кч]|накри|ора[лт]|наора|заявлени|донос)/u

/** «жалуются на Садыковых»: of whom, and not on whom. */
function isTarget({ words }: Page, index: number, possible: readonly Case[]): boolean {
  if (previous(words, index)?.plain !== 'на' || !possible.includes('accusative')) return false
  return complaining.test(previous(words, index - 1)?.plain ?? '')
}

/** «дочке Томирис»: the name is not declined, and she stands in the case of the word before it. */
function caseOfKin({ plain, entry }: Word): Case | undefined {
  if (!kin.test(plain)) return undefined
  const { cases } = entry.look()
  if (cases.includes('nominative') || cases.includes('genitive')) return undefined
  return ofWomen.test(plain) ? 'accusative' : cases[0]
}

/** «пенсионеру Ли», «гр-ну Ким»: so does anybody whose name is never declined; and not «от соседей Ахметов скрылся». */
function caseOfPerson(before: Word, { plain }: Word, possible: readonly Case[]): Case | undefined {
  const one = citizens.find(([citizen]) => citizen.test(before.plain))?.[1] ?? caseOfNoun(before)
  const fits = possible.length === 0 || undeclined.test(plain)
  return one && (fits || possible.includes(one)) ? one : undefined
}

function caseOfNoun({ capital, traits, entry }: Word): Case | undefined {
  if (capital || (traits & (ofPeople | trait.verb)) !== ofPeople) return undefined
  if ((entry.cues.social & socialCue.kin) !== 0) return undefined
  const { cases } = entry.look()
  return cases.includes('nominative') ? undefined : cases[0]
}

const undeclined = /^.{2,3}$|[оеуыэюө]$/u
const ofPeople = trait.noun | trait.animate

/** «гр-ну Ли» */
const citizens: readonly (readonly [RegExp, Case])[] = [
  [/^гр-(?:ну|ке)$/u, 'dative'],
  [/^гр-(?:на|ки)$/u, 'genitive'],
  [/^гр-ку$/u, 'accusative'],
  [/^гр-(?:ном|кой)$/u, 'instrumental'],
]

/** «дочку», «сестру», and not «внуку». */
const ofWomen = /(?:чк|тк|шк|[нщ]|тр)у$/u

/** «с Ануаром и Абдрахмановой Сауле»: whoever is joined by «и» stands in the case of the other. */
function caseOfOther({ words }: Page, index: number, possible: readonly Case[]): Case | undefined {
  const [other, joiner] = words.slice(Math.max(0, index - 2), index)
  if (joiner?.plain !== 'и' || !other?.capital) return undefined
  const { traits, cases: read } = other.entry.look()
  if ((traits & trait.listedName) !== 0) return undefined
  const cases = casesOfSurname(other.plain) ?? read
  const isTold = cases.length > 0 && !cases.includes('nominative') && !cases.includes('locative')
  return isTold ? cases.find((one) => possible.includes(one)) : undefined
}

// NOTE: fewer than those of `socialCue.kin`: «бабушка Ибраева» is called so herself.
const kin =
  /^(?:жен[аыеу]|муж[аеу]?|сын[аеу]?|доч(?:ь|ери)|мат(?:ь|ери)|от(?:ец|ца|цу)|брат[аеу]?|сестр[аыеу]|внук[аеу]?|внучк[аиеу]|дочк[аеиу]|дочкой|сыном|женой|мужем|сестрой|братом|дет(?:и|ей)|родител(?:и|ей)|семь[яиею]|племянни[кц]\p{L}?|зят[ьяю]|невестк[аиеу])$/u
const ofWoman = /(?:ла|лась|[её]т|ит)$/u
const ofMany = /(?:ли|лись|ют|ят|ут)$/u

/** «по словам Ибраева», «жена Брагина»: whose it is; but not «на собрании Ибраева сказала» and «фамилия Ибраева». */
function isOwner({ words }: Page, index: number): boolean {
  const before = previous(words, index)
  if (!before || naming.test(before.plain)) return false
  if (kin.test(before.plain)) return true
  const { traits, cases } = before.entry.look()
  if ((traits & trait.noun) === 0 || (traits & noThing) !== 0) return false
  // NOTE: of «сотрудник полиции Ибраева» she is the officer.
  if (((previous(words, index - 1)?.traits ?? 0) & trait.animate) !== 0) return false
  const isSubject = cases.includes('nominative') && !cases.includes('genitive')
  const next = words
    .slice(index + 1, index + 1 + mostOfName)
    .find(({ capital, plain }) => !capital && !between.test(plain))
  return isSubject || !(next && isVerb(next, ofWoman))
}

/** «фамилия Ибраева», «взяла слово Ибраева»: who is called so, or speaks. */
const naming = /^(?:фамили|им[яе]н?|прозвищ|кличк|слово$)/u
/** Between who acts and what is done. */
const between = /^(?:не|уже|ещё|еще|так|сама?|тоже|вчера|сегодня)$/u
const noThing = trait.animate | trait.verb | trait.kazakhWord
const mostOfName = 4

/** «Брагина уже задерживали»: those who do it are not told, and to whom is. */
function isDoneTo({ text, words }: Page, index: number): boolean {
  const [word, next, second] = words.slice(index, index + 3)
  if (!word || !next || !beginsSentence(text, word) || !areNeighbours(text, word, next))
    return false
  if (isVerb(next, ofMany)) return true
  const isBetween = (next.traits & trait.small) !== 0 && !and.test(next.plain)
  return isBetween && second !== undefined && isVerb(second, ofMany)
}

const and = /^(?:и|или|с|со)$/u

function isVerb(word: Word, ending: RegExp): boolean {
  return (word.traits & trait.verb) !== 0 && ending.test(word.plain)
}

/** The cases that all words of a name can stand in together; where they share none, those of the one that is declined. */
export function sharedCases(words: readonly (readonly Case[])[]): readonly Case[] {
  const [only, another] = words
  if (only && !another) return only

  const [first = [], ...others] = words.filter((cases) => cases.length > 0)
  const shared = first.filter((one) => others.every((cases) => cases.includes(one)))
  if (shared.length > 0 && !words.some((cases) => cases.length === 0)) return shared

  const declined = words.find((cases) => cases.length > 0 && !cases.includes('nominative'))
  return declined ? womanFirst(declined) : first
}

// NOTE: a first name that is not declined is a woman's, and then «Ботагоз Калиеву» is whom, not to whom.
function womanFirst(cases: readonly Case[]): readonly Case[] {
  return cases.includes('dative') && cases.includes('accusative') ? ['accusative', ...cases] : cases
}
