import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { socialCue } from '../../cue/social.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import {
  isAccusative,
  isAdjective,
  isAgent,
  isAny,
  isApart,
  isAttributive,
  isCommon,
  isDoer,
  isGenitive,
  isHabitual,
  isJoining,
  isLocative,
  isModifier,
  isOfUs,
  isParticiple,
  isPossessed,
  isTheirs,
} from './kazakh-form.ts'
import { kazakhWork } from './kazakh-work.ts'
import { isMany } from './number.ts'
import type { Phrase } from './phrase.ts'
import { opens, titleFrom } from './title-from.ts'

const {
  post,
  owner,
  office,
  head,
  kin,
  our,
  village,
  business,
  union,
  spot,
  only,
  former,
  children,
  party,
} = socialCue
const closeBy = business | union | spot
const anchors = closeBy | village
const heads = post | owner | head | office
/** What the words of a page are before a post, as far as that was asked: posts one after the other ask it again. */
export type Kinds = Map<number, Kind>

/** Whose post it is, by what stands before it: «мешіттің имамы», «мектеп автобусының жүргізушісі», «фельдшеріміз». */
export function kazakhRole(sheet: Sheet, at: number, kinds: Kinds): Phrase | null {
  const { social } = sheet.cuesAt(at)
  if ((social & (closeBy | village)) !== 0) {
    const work = kazakhWork(sheet, chainBefore(sheet, at, kinds).first, at)
    if (work) return work
  }
  if ((social & (heads | kin)) === 0 || isMany(sheet, at)) return null
  if (isOfHouse(sheet, at)) return { first: at - 1, last: at }
  if (sheet.says(at, isAgent) && body.test(plainAt(sheet, at + 1))) return null

  const { first, tells } = chainBefore(sheet, at, kinds)
  const points = pointsToOne(sheet, at, tells)
  return points && !isWanted(sheet, at) ? { first: titleFrom(sheet, first), last: at } : null
}

/** «үй ақсақалы», «үй төрағасы» */
function isOfHouse(sheet: Sheet, at: number): boolean {
  const leads = (sheet.cuesAt(at).social & (head | office)) !== 0
  return leads && plainAt(sheet, at - 1) === 'уй' && sheet.joins(at - 1, blank)
}

const wanted = /^(?:(?:жок|керек|кажет|бар|коп|аз)$|жетпе|жетисп)/u

/** «емханада дәрігер жоқ», «мектепке күзетші керек»: there is none, or it may be anybody. */
function isWanted(sheet: Sheet, at: number): boolean {
  return sheet.joins(at, blank) && wanted.test(plainAt(sheet, at + 1))
}

/** Kin of a post; the only one or a former one; ours; a worker of anything; who leads, only of what is no authority. */
function pointsToOne(sheet: Sheet, at: number, tells: number): boolean {
  const { social } = sheet.cuesAt(at)
  const has = (bits: number) => (tells & bits) !== 0
  if (has(told.anybody)) return false
  if ((social & kin) !== 0 && has(told.posted) && sheet.says(at, isTheirs)) return true
  if ((social & heads) === 0) return false
  if (has(told.only | told.former)) return true

  const leads = (social & (office | head)) !== 0 && (social & post) === 0
  if (leads) return has(told.anchored) && !sheet.says(at, isOfUs)
  if (sheet.says(at, isOfUs) || (has(told.object) && has(told.named))) return true
  return has(sheet.says(at, isTheirs) ? told.named : told.placed)
}

/** What does something and is nobody: «үйлерді басқарушы компания». */
const body =
  /^(?:компани|фирма|уйым|орган|мекеме|топ|комитет|комисси|бригада|касипорын|орталык|сериктест|бирлест)/u

/** What the words before a post tell of it, each a bit. */
const told = {
  /** Of a shop, a house, a club. */
  anchored: 1 << 0,
  /** Of anything that few have. */
  named: 1 << 1,
  /** Where: ауылдағы, біздің. */
  placed: 1 << 2,
  posted: 1 << 3,
  /** What who does it does it to: «жертөлесін жалға алушы». */
  object: 1 << 7,
  only: 1 << 4,
  former: 1 << 5,
  /** «кез келген», «әр» */
  anybody: 1 << 6,
} as const

interface Chain {
  readonly first: number
  /** Bits of `told`. */
  readonly tells: number
}

const mostWords = 8
const close = blank | gap.quote

/** The words before that say of what or where, as far as one belongs to the next. */
function chainBefore(sheet: Sheet, at: number, kinds: Kinds): Chain {
  let first = at
  let tells = 0
  for (let index = at - 1; index >= 0 && at - index <= mostWords; index -= 1) {
    const kind = kinds.get(index) ?? kindOf(sheet, index)
    kinds.set(index, kind)
    if (kind === 'anybody') tells |= told.anybody
    if (kind === 'none' || kind === 'anybody') break
    first = index
    tells |= toldBy(sheet, index, kind)
  }
  return { first, tells }
}

function toldBy(sheet: Sheet, at: number, kind: Kind): number {
  const { social } = sheet.cuesAt(at)
  const named = kind === 'noun' && !sheet.says(at, isCommon)
  const placed = kind === 'place' || (social & our) !== 0
  return (
    ((social & closeBy) !== 0 ? told.anchored : 0) |
    (named ? told.named : 0) |
    (placed ? told.placed : 0) |
    ((social & (heads | children | party)) !== 0 ? told.posted : 0) |
    ((social & only) !== 0 ? told.only : 0) |
    ((social & former) !== 0 ? told.former : 0) |
    (kind === 'object' ? told.object : 0)
  )
}

/** «әр үйдің», «кез келген дүкен иесі»: whoever it is. */
function isAnybody(sheet: Sheet, at: number): boolean {
  if (sheet.says(at, isAny)) return true
  return plainAt(sheet, at) === 'келген' && plainAt(sheet, at - 1) === 'кез'
}

/** What a word before a post is to it. */
type Kind = 'none' | 'anybody' | 'number' | 'modifier' | 'place' | 'noun' | 'object'

function kindOf(sheet: Sheet, at: number): Kind {
  const word = sheet.wordAt(at)
  if (!word || word.standIn) return !word && isNumber(sheet, at) ? 'number' : 'none'
  const title = opens.has(sheet.text.charAt(sheet.startOf(at + 1) - 1))
  if ((sheet.gapAfter(at) & ~close) !== 0 || title) return 'none'
  if (isAnybody(sheet, at)) return 'anybody'
  if (word.text.length === 1) return 'number'
  if (sheet.says(at, isJoining) || isEndingOfNumber(sheet, at)) return 'none'
  if (isHabit(sheet, at)) return 'modifier'
  const kind = modifierKind(sheet, at)
  if (kind) return kind
  if (isObject(sheet, at)) return 'object'
  const isOfNext = isPossessedAt(sheet, at + 1) || (sheet.gapAfter(at) & gap.quote) !== 0
  return isOfNext || isHabit(sheet, at + 1) ? nounKind(sheet, at) : 'none'
}

/** «102-ге көршісі»: whoever called the number. */
function isEndingOfNumber(sheet: Sheet, at: number): boolean {
  const isGlued = sheet.isDigits(at - 1) && sheet.gapAfter(at - 1) === gap.hyphen
  return isGlued && caseOfVerb.test(plainAt(sheet, at))
}

/** A case in which nobody’s own is: «102-ге», and not «102-нің директоры». */
const caseOfVerb = /^(?:[гк][ае]|[дт][ае]н?|н[ае]н|[дтн][ыи]|[мбп]ен)$/u

const nearNumber = blank | gap.hyphen | gap.quote

function isNumber(sheet: Sheet, at: number): boolean {
  return sheet.joins(at, nearNumber) && sheet.endOf(at) - sheet.startOf(at) <= 4
}

/** What goes before a noun and says so itself: «біздің», «ауылдағы», «мешіттің», «ауылдық»; null for any other word. */
function modifierKind(sheet: Sheet, at: number): Kind | null {
  const { social, value } = sheet.cuesAt(at)
  if ((social & (our | only | former)) !== 0 || value > 0) return 'modifier'
  if (sheet.says(at, isAttributive) || isWhere(sheet, at)) return 'place'
  if (sheet.says(at, isModifier)) return 'modifier'
  if (sheet.says(at, isParticiple) && (social & (anchors | heads)) === 0) return 'none'
  if ((social & heads) !== 0 && isMany(sheet, at)) return 'none'
  if (sheet.says(at, isGenitive)) return 'noun'
  if ((social & anchors) !== 0 && sheet.says(at, isOfUs)) return 'place'
  return sheet.says(at, isAdjective) ? 'modifier' : null
}

/** «ауруханасында гинеколог», «Магнумда кассир»: where the very next is who works there. */
function isWhere(sheet: Sheet, at: number): boolean {
  if (!sheet.says(at, isLocative) || (sheet.cuesAt(at + 1).social & heads) === 0) return false
  const isTitle = opens.has(sheet.text.charAt(sheet.startOf(at) - 1))
  return isTitle || (sheet.cuesAt(at).social & anchors) !== 0
}

/** «жертөлесін жалға алушы», «бөлмені жалдаушы»: what is taken, carried or kept by who is told. */
function isObject(sheet: Sheet, at: number): boolean {
  const next = plainAt(sheet, at + 1) === 'жалга' ? at + 2 : at + 1
  return sheet.says(next, isDoer) && sheet.says(at, isAccusative) && !sheet.says(at, isParticiple)
}

/** «қоқыс таситын көліктің»: what a common thing does tells it from others. */
function isHabit(sheet: Sheet, at: number): boolean {
  if (!sheet.says(at, isHabitual) || !sheet.joins(at, blank)) return false
  return sheet.says(at + 1, isCommon) && sheet.says(at + 1, isGenitive)
}

function isPossessedAt(sheet: Sheet, at: number): boolean {
  const isOfWho = (sheet.cuesAt(at).social & heads) !== 0
  return sheet.says(at, isPossessed) && (isOfWho || modifierKind(sheet, at) !== 'modifier')
}

function nounKind(sheet: Sheet, at: number): Kind {
  const { social } = sheet.cuesAt(at)
  if ((social & (anchors | heads)) !== 0) return 'noun'
  const word = sheet.wordAt(at)
  const traits = word?.traits ?? 0
  if (sheet.says(at, isParticiple) || (traits & trait.small) !== 0) return 'none'
  if (sheet.says(at, isApart) && (traits & trait.kazakhWord) === 0) return 'none'
  const isName = word?.capital === true && sheet.gapAfter(at - 1) === gap.space
  const ofStreet = (sheet.cuesAt(at + 1).place & placeCue.streetAfter) !== 0
  return isName && !isKnown(traits) && !ofStreet ? 'none' : 'noun'
}

function isKnown(traits: number): boolean {
  return (traits & (trait.kazakhWord | trait.kazakhForm | trait.noun)) !== 0
}

function plainAt(sheet: Sheet, at: number): string {
  return sheet.foldedAt(at)
}
