import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { socialCue } from '../../cue/social.ts'
import type { Case } from '../../language.ts'
import type { Known } from '../../lexicon/reading.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import { spelledLike } from '../../text/question.ts'
import { isMany } from './number.ts'
import type { Phrase } from './phrase.ts'
import { isMarked, isMarkedBehind, isWanted, startOf } from './russian-start.ts'
import { isSomebody, isWorker } from './somebody.ts'

const { post, owner, office, head, kin, our, village, business, union, spot, children, party } =
  socialCue
const anchors = business | union | spot | village
const heads = post | owner | head
const posts = heads | office | children | party

/** Whose post it is, by what stands behind it: «тренер сельской секции бокса», «кассир заправки на трассе». */
export function russianRole(sheet: Sheet, at: number): Phrase | null {
  const { social } = sheet.cuesAt(at)
  const isKin = (social & kin) !== 0
  const isHead = isKin || (social & (heads | office)) !== 0
  if (isOfHouse(sheet, at)) return { first: at, last: at + 2 }
  if (!(isHead || isSomebody(sheet, at)) || isMany(sheet, at)) return null

  const behind = complementOf(sheet, at)
  const first = startOf(sheet, at)
  if (isWanted(sheet, first)) return null
  const told = isMarkedWithin(sheet, first, at) || isMarkedBehind(sheet, at)
  if (behind.last === at && !told) return null
  const one = isHead
    ? (told && (!isKin || behind.named)) || points(social, behind)
    : behind.anchored || (behind.named && isWorker(sheet.plainAt(at)))
  return one ? { first, last: behind.last } : null
}

const isElder = spelledLike(
  /^(?:старш|дежурн|ответственн)(?:ий|ый|ая|его|ого|ей|ой|ему|ому|им|ым|ую|юю)$/u,
)

/** «старшую по дому», «дежурной по общежитию» */
function isOfHouse(sheet: Sheet, at: number): boolean {
  if (!sheet.says(at, isElder) || sheet.plainAt(at + 1) !== 'по') return false
  if (!sheet.joins(at, blank) || !sheet.joins(at + 1, blank)) return false
  const word = sheet.wordAt(at + 2)
  if ((sheet.cuesAt(at + 2).social & anchors) === 0 || !word) return false
  const { traits, cases } = word.entry.look()
  return cases.includes('dative') && (traits & trait.singular) !== 0
}

function isMarkedWithin(sheet: Sheet, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) if (isMarked(sheet, at)) return true
  return false
}

interface Complement {
  readonly last: number
  /** Of a thing that has such a person. */
  readonly named: boolean
  /** Of a shop, a house, a club, or ours. */
  readonly anchored: boolean
  /** Names a post, or children: «жена главного врача». */
  readonly posted: boolean
}

/** Kin of a post; a worker of anything; who leads, only of what is no authority. */
function points(social: number, { named, anchored, posted }: Complement): boolean {
  if ((social & kin) !== 0) return posted
  const leads = (social & (office | head)) !== 0 && (social & post) === 0
  return leads ? anchored : named
}

const mostWords = 8

/** The words behind that say of what: in the genitive, or where after a preposition, with numbers and titles. */
function complementOf(sheet: Sheet, head: number): Complement {
  let [last, named, anchored, posted, within] = [head, false, false, false, false]
  let leader = head
  for (let at = head + 1; at <= head + mostWords; at += 1) {
    const kind = kindOf(sheet, at, { leader, within })
    if (kind === 'none') break
    if (kind === 'preposition') within = true
    if (kind === 'preposition' || (kind === 'adjective' && !isOfMany(sheet, at, last))) continue
    last = at
    if (kind === 'ours') anchored = true
    if (kind === 'post') [leader, posted] = [at, true]
    if (kind === 'thing' || kind === 'anchor' || kind === 'ours') named = true
    if (kind === 'anchor') anchored = true
    if (kind !== 'ours') within = false
  }
  return { last: withoutOpen(sheet, last, head), named, anchored, posted }
}

/** «дома престарелых»: an adjective for people, right behind what is theirs. */
function isOfMany(sheet: Sheet, at: number, last: number): boolean {
  return last === at - 1 && /[ыи]х$/u.test(sheet.plainAt(at))
}

/** «имам нашей» without what is ours is the imam alone. */
function withoutOpen(sheet: Sheet, last: number, head: number): number {
  return last > head && (sheet.cuesAt(last).social & our) !== 0 ? last - 1 : last
}

type Kind =
  | 'none'
  | 'preposition'
  | 'adjective'
  | 'ours'
  | 'common'
  | 'thing'
  | 'anchor'
  | 'post'
  | 'number'

interface Where {
  /** The last post, which asks for a case. */
  readonly leader: number
  /** Behind a preposition. */
  readonly within: boolean
}

const prepositions =
  /^(?:в|во|на|из|с|со|при|у|возле|около|от|по|за|напротив|над|под|перед|около|близ|вдоль)$/u
/** What many have, so that it points to nobody: «владелец собаки», «мастер спорта»; and the offices of the state. */
const common =
  /^(?:спорта|полиции|собак.?|пс[аов]{1,2}|кошк.|животн.{1,4}|квартир.?|жиль.|имуществ.|автомобил.{1,3}|авто|машин.?|такси|скорой|грузовик.{0,2}|мотоцикл.{0,2}|мопед.{0,2}|транспорт.{0,2}|скутер.{0,2}|самокат.{0,2}|помощи|дела|категории|наук|права|прав|года|месяца|дня|лет|времени|слова|подписи|власти|закона|порядка|языка|физики|математики|химии|биологии|истории|географии|литературы|музыки|пения|труда|физкультуры|информатики|бокса|отдел.{0,2}|управлени.{1,2}|департамент.{0,2}|министерств.{1,2}|комитет.{0,2}|суда|прокуратур.|акимата|района|области|города|республики|страны|округа|маслихата|культуры)$/u

const together = /^(?:двоих|троих|четверых|пятерых|шестерых|семерых)$/u

function kindOf(sheet: Sheet, at: number, { leader, within }: Where): Kind {
  const bits = sheet.gapAfter(at - 1)
  if (isOrdinal(sheet, at)) return 'adjective'
  if (sheet.isDigits(at)) return isNumbered(sheet, at, bits) ? 'number' : 'none'
  if (isOrdinal(sheet, at - 1)) return 'adjective'
  const word = sheet.wordAt(at)
  if (!word || (bits & ~(blank | gap.quote)) !== 0) return 'none'
  const quoted = (bits & gap.quote) !== 0
  if (quoted && word.capital) return within ? 'anchor' : 'common'
  if (prepositions.test(word.plain)) return within ? 'none' : 'preposition'

  const { social } = word.entry.cues
  if ((social & our) !== 0) return 'ours'
  if ((social & union) !== 0) return 'anchor'
  if (word.capital && (social & anchors) === 0) {
    if (townly.test(word.plain) && (sheet.cuesAt(at + 1).social & anchors) !== 0) return 'adjective'
    return isOfStreet(sheet, at, within) ? 'common' : 'none'
  }
  if (word.entry.cues.value > 0 || together.test(word.plain)) return 'adjective'
  if (isUnread(word.traits) && (social & (anchors | posts)) !== 0)
    return nounKind(sheet, at, { leader, within })
  if (!stands(word.entry.look(), word.plain, within ? null : caseAsked(sheet, leader)))
    return 'none'
  return nounKind(sheet, at, { leader, within })
}

/** «в Аксайской больнице» */
const townly = /[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую|ое)$/u

/** «на улице Лесной», «клиники на Абая» */
function isOfStreet(sheet: Sheet, at: number, within: boolean): boolean {
  const marked = placeCue.street | placeCue.town
  if ((sheet.cuesAt(at - 1).place & marked) !== 0) return true
  return within && sheet.wordAt(at)?.street === true
}

/** Whether the Russian dictionary has it as nothing that is declined: «акима», «автосервиса». */
function isUnread(traits: number): boolean {
  return (traits & (trait.noun | trait.adjective | trait.verb)) === 0
}

const possessor = /^(?:хозя|владел|совладел|собственни)/u
const anyones =
  /^(?:двор|дом|подъезд|улиц|квартал|микрорайон|сел|аул|земл|жизн|положени|ситуаци|судьб|слов|вещ|телефон|велосипед|сум|кошел|документ|номер|карт|сч[её]т|ден|кор?ов|овец|овц|скот|лошад|товар|груз)[\p{L}]{0,3}$/u

/** «хозяин двора», «владелец телефона»: whoever it is, and as a figure of speech; one house with its number is not. */
function isAnyones(sheet: Sheet, at: number, leader: number): boolean {
  const isOwned = possessor.test(sheet.plainAt(leader)) && anyones.test(sheet.plainAt(at))
  return isOwned && !sheet.isDigits(at + 1)
}

function nounKind(sheet: Sheet, at: number, { leader, within }: Where): Kind {
  const word = sheet.wordAt(at)
  const { social } = sheet.cuesAt(at)
  const traits = word?.traits ?? 0
  if ((social & posts) !== 0) return 'post'
  if (isAnyones(sheet, at, leader)) return 'common'
  if ((social & (business | spot)) !== 0) return isOnlyMany(traits) ? 'common' : 'anchor'
  if ((social & village) !== 0 && (traits & trait.noun) !== 0) return 'thing'
  if ((traits & trait.adjective) !== 0 && (traits & trait.noun) === 0) return 'adjective'
  if (within && (traits & trait.adjective) !== 0 && isNoun(sheet, at + 1)) return 'adjective'
  if (within) return mayFollow(sheet, at) ? 'common' : 'none'
  if (common.test(word?.plain ?? '')) return 'common'
  return isMany(sheet, at) && !seller.test(sheet.plainAt(leader)) ? 'common' : 'thing'
}

/** «с антенной мачты»: «антенной» goes with the noun behind it. */
function isNoun(sheet: Sheet, at: number): boolean {
  const traits = sheet.wordAt(at)?.traits ?? 0
  return sheet.joins(at - 1, blank) && (traits & trait.noun) !== 0
}

/** «продавщица хозтоваров»: goods are many and are sold by one. */
const seller = /^прода(?:вец|вц|вщиц)/u

/** «патруля по дворам», «на всех подъездах»: of several places. */
function isOnlyMany(traits: number): boolean {
  return (traits & trait.plural) !== 0 && (traits & trait.singular) === 0
}

/** «из пятой квартиры», «команды по футболу»: goes with a post and says little. */
function mayFollow(sheet: Sheet, at: number): boolean {
  const isDative = sheet.wordAt(at)?.entry.look().cases.includes('dative') === true
  const field = sheet.plainAt(at - 1) === 'по' && isDative
  return field || /^квартир/u.test(sheet.plainAt(at))
}

/** «34-й школы»: digits with the ending of an adjective. */
function isOrdinal(sheet: Sheet, at: number): boolean {
  if (!sheet.isDigits(at) || sheet.gapAfter(at) !== gap.hyphen) return false
  return ordinalEnding.test(sheet.plainAt(at + 1)) && sheet.joins(at - 1, blank)
}

const ordinalEnding = /^(?:й|я|е|ой|ей|го|ого|его|му|ом|ем|м|ю|ую)$/u

/** «№ 12», «5», behind a word that has a number. */
function isNumbered(sheet: Sheet, at: number, bits: number): boolean {
  return (bits & ~(gap.space | gap.mark)) === 0 && sheet.endOf(at) - sheet.startOf(at) <= 4
}

const instrumental = /^(?:завед|управля|руковод|команд)/u
const teaches = /^препода(?:[её]т|вал|ю)/u

function caseAsked(sheet: Sheet, leader: number): Case {
  const plain = sheet.plainAt(leader)
  if (instrumental.test(plain)) return 'instrumental'
  return teaches.test(plain) ? 'accusative' : 'genitive'
}

const unknownGenitive = /(?:а|я|ы|и|ого|его|ой|ей)$/u

/** Whether a word can stand in the case that is asked for; null asks for any, behind a preposition. */
function stands({ traits, cases }: Known, plain: string, asked: Case | null): boolean {
  const nominal = trait.noun | trait.adjective
  if ((traits & nominal) === 0) return traits === 0 && unknownGenitive.test(plain)
  return asked === null || cases.includes(asked) || cases.includes('genitive')
}
