import type { Language } from '../language.ts'
import { isPatronymic, isSurnameForm } from '../name/part.ts'
import { type Known, type Reading, readingOf } from './reading.ts'
import { ordinaryRussian, trait } from './trait.ts'

/** What a word is in a text of one language, as bits: what its reading says, and whether it is anybody's name by itself. */
export const sense = {
  ordinary: 1 << 0,
  name: 1 << 1,
  given: 1 << 2,
  nameBeside: 1 << 3,
  place: 1 << 4,
  settled: 1 << 5,
  /** A name and no other word. */
  surelyName: 1 << 6,
  /** Surely nobody's name. */
  nobody: 1 << 7,
} as const

const bits = 8

/** What a word is in both languages, and how many letters it has, in one number. */
export function sensesOf(word: string, known: Known): number {
  return (
    bitsOf(word, readingOf(known, 'kk'), isRussian(word, known)) |
    (bitsOf(word, readingOf(known, 'ru'), isForeign(known)) << bits) |
    (Math.min(word.length, mostLetters) << (bits * 2))
  )
}

const mostLetters = 0xff

/** How many letters a word of these senses has, up to 255. */
export function lettersIn(senses: number): number {
  return senses >> (bits * 2)
}

/** The bits of {@link sense} in one of the languages. */
export function senseIn(senses: number, language: Language): number {
  return (language === 'kk' ? senses : senses >> bits) & ((1 << bits) - 1)
}

function bitsOf(word: string, reading: Reading, isForeign: boolean): number {
  return (
    (reading.ordinary ? sense.ordinary : 0) |
    (reading.name ? sense.name : 0) |
    (reading.given ? sense.given : 0) |
    (reading.nameBeside ? sense.nameBeside : 0) |
    (reading.place ? sense.place : 0) |
    (reading.settled ? sense.settled : 0) |
    guessOf(word, reading, isForeign)
  )
}

const shortestName = 4

function guessOf(word: string, reading: Reading, isForeign: boolean): number {
  const { ordinary, name, place, settled } = reading
  if (settled || word.length < 3) return sense.nobody
  if (isForeign || isNameAlone(word, reading))
    return word.length < shortestName ? 0 : sense.surelyName
  if (ordinary) return name ? 0 : sense.nobody
  return place ? sense.nobody : 0
}

function isNameAlone(word: string, { ordinary, name, traits }: Reading): boolean {
  if ((traits & trait.spokenName) !== 0 || isBuiltLikeName(word, traits)) return true
  if (isForShort(word, traits)) return true
  if (ordinary) return false
  if (name || (traits & shortNames) !== 0 || isPatronymic(word)) return true
  if (traits === 0) return unknownSurname.test(word)
  return (traits & listedSurnames) !== 0 && isSurnameForm(word)
}

/** «нұрлан», «өмірбек»: on the list, and only by its letters a form of a word. */
function isBuiltLikeName(word: string, traits: number): boolean {
  if ((traits & (trait.listedName | trait.kazakhWord)) !== trait.listedName) return false
  return (traits & (ordinaryRussian | trait.seldomName)) === 0 && built.test(word)
}

/** «жәке», «сәке»: what people are called out of respect, and only by its letters a form of a word. */
function isForShort(word: string, traits: number): boolean {
  if ((traits & (trait.shortName | trait.kazakhWord)) !== trait.shortName) return false
  return (traits & ordinaryRussian) === 0 && respectful.test(word)
}

const respectful = /.[әе]ке$/u

const built = /^нұр..|..(?:бек|бай|жан|хан|ғали|гали|гүл|лан|тай|мұрат)$/u

/** «юлдашев», «дакаевой», «сәдуақасоваға», «саркисяну», «гелашвили», «гапонюкпен»: what nobody knows and yet ends so. */
const unknownSurname =
  /^[а-яёәғқңөұүһі]{2,}(?:[а-хчшщьёқғңһ][оеё]в(?:а|у|ой|ым|е|т[ыі]ң?|қа|ке|т[ае]н?|[пмб]ен|а(?:ны[ңн]?|[ғг]а|да|дан|мен))?|[нгкдтлмсбзпр]ян(?:а|у|ом|е|н[ыі]ң|[ғг]а|ды|да|нан|мен)?|(?:швили|дзе)(?:[дн][іи][ңн]?|ге|де|ден|мен)?|(?:енко|[чнщл][ую]к)(?:н[ыі]ң|[ғг]а|ны|да|дан|мен|т[іы]ң?|к[ае]|т[ае]н?|пен)|[аоуыьнвр]ск(?:ий|ая)(?:д[іы]ң?|н[ыі]ң?|[гғ][ае]|д[ае]н?|мен))$/u
const shortNames = trait.shortName | trait.shortNameForm
const listedSurnames = trait.listedSurname | trait.listedSurnameForm

/** «азамат», «серик»: a Kazakh word and a first name, which in a Russian text is the name. */
function isForeign({ traits }: Known): boolean {
  return (traits & trait.listedName) !== 0 && (traits & (ordinaryRussian | trait.seldomName)) === 0
}

/** «роза», «светлана»: a Russian first name that is no Kazakh word, if not by its last letters alone, and in a Kazakh text is the name whatever else it is in Russian. */
function isRussian(word: string, { traits }: Known): boolean {
  if ((traits & trait.given) === 0 || (traits & kazakhWords) !== 0) return false
  return ((traits & trait.kazakhForm) === 0 ? ofWoman : longOfWoman).test(word)
}

const kazakhWords = trait.kazakhWord | trait.kazakhVerb | trait.seldomName | trait.patronymic
const ofWoman = /[ая]$/u
const longOfWoman = /....[нлрт]а$/u
