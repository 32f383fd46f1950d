import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { socialCue } from '../../cue/social.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import { kazakhWork } from './kazakh-work.ts'
import { isMany } from './number.ts'
import type { Phrase } from './phrase.ts'

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
/** Of him or them: имамы, бекетінің, үйінде; no «дүкеннің», which is of nobody. */
const ofThem = /(?:[ыи]|[ыи]н[ыи]н|(?<![дтн])[ыи]н|[ыи]н[ае]|[ыи]нд[ае]|[ыи]н[ае]н|[ыи]мен)$/u
const ofUs = /м[ыи]з(?:д[ыи]н|[гк][ае]|[дт][ыиае]|[дт][ае]н|бен|[дт][ае]г[ыи])?$/u
/** Stands in a case that does not belong to what follows. */
const apart = /(?:[дтн][ыи]|[гк][ае]|[нд][ае]|т[ае]|[дтн][ае]н|[мбп]ен)$/u
const attributive = /[дт][ае]г[ыи]$/u

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
  if (agent.test(plainAt(sheet, at)) && body.test(plainAt(sheet, at + 1))) return null

  const { first, tells } = chainBefore(sheet, at, kinds)
  const points = pointsToOne(social, tells, plainAt(sheet, at))
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

const longestTitle = 3

/** «Алматы су» мекемесі: a title whose last word belongs to a phrase belongs to it whole. */
function titleFrom(sheet: Sheet, first: number): number {
  if ((sheet.gapAfter(first) & gap.quote) === 0) return first
  for (let at = first; at > 0 && first - at < longestTitle; at -= 1) {
    if (opens.has(sheet.text.charAt(sheet.startOf(at) - 1))) return at
    if (!sheet.joins(at - 1, blank)) return first
  }
  return first
}

/** Kin of a post; the only one or a former one; ours; a worker of anything; who leads, only of what is no authority. */
function pointsToOne(social: number, tells: number, plain: string): boolean {
  const has = (bits: number) => (tells & bits) !== 0
  if (has(told.anybody)) return false
  if ((social & kin) !== 0 && has(told.posted) && isTheirs(plain)) return true
  if ((social & heads) === 0) return false
  if (has(told.only | told.former)) return true

  const leads = (social & (office | head)) !== 0 && (social & post) === 0
  if (leads) return has(told.anchored) && !ofUs.test(plain)
  if (ofUs.test(plain) || (has(told.object) && has(told.named))) return true
  return has(isTheirs(plain) ? told.named : told.placed)
}

const agent = /ш[ыи](?:н[ыи]н?|[гк][ае]|[дн][ае]н?|мен)?$/u

/** What does something and is nobody: «үйлерді басқарушы компания». */
const body =
  /^(?:компани|фирма|уйым|орган|мекеме|топ|комитет|комисси|бригада|касипорын|орталык|сериктест|бирлест)/u

/** «тәрбиешісі», and not «тәрбиеші», which is nobody's. */
function isTheirs(plain: string): boolean {
  return ofThem.test(plain) && !agent.test(plain)
}

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
  const named = kind === 'noun' && !common.test(plainAt(sheet, at))
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

const anybody = /^(?:ар|арбир|барлык|бир|ешкандай|кайсы|кай|бирде-бир)$/u

/** «әр үйдің», «кез келген дүкен иесі»: whoever it is. */
function isAnybody(sheet: Sheet, at: number): boolean {
  const plain = plainAt(sheet, at)
  return anybody.test(plain) || (plain === 'келген' && plainAt(sheet, at - 1) === 'кез')
}

/** Before a title in quotation marks stands what is no part of it. */
const opens = new Set('«“„')

/** What a word before a post is to it. */
type Kind = 'none' | 'anybody' | 'number' | 'modifier' | 'place' | 'noun' | 'object'

const modifier =
  /^(?:бас|ага|орта|ортангы|кіші|киши|улкен|жас|кори|ески|жана|мал|тис|казак|орыс|агылшын|жергиликти|балалар|бокс|дзюдо|футбол|сынып|физика|математика|химия|тарих|аула|жекеменшик|аскери|шыныктыру|дене|енбек|ыдыс|жалга|музыка|мемлекеттик|конак|су|от|орт)$/u
const adjective = /(?:[лд][ыи]к|н?ш[ыи]|т[ыи]к|[нрштлпз][гк][ыи])$/u
/** What many have: «иттің иесі» is anybody, as is «пәтер иесі». */
const common =
  /^(?:ит|иттин|патер|патердин|колик|коликтин|машина|машинанын|такси|жер|жердин|мал|малдын|кайсысы|полиция|аудан|ауданнын|облыс|кала|каланын|болим|болиминин|баскарма|баскармасынын|маслихат|сот|аким|акимдик|орынбасары|киси|адам|адамнын|тил|тили|тилдин|тилинин|ым|жардем|жардемнин|зат|заттын|дуние|дуниенин|мулик|муликтин|тауар|тауардын|телефон|телефоннын|кужат|кужаттын|сомке|сомкенин|амиян|амияннын|велосипед|велосипедтин|номир|номирдин|карта|картанын|шот|шоттын|акша|акшанын|кой|койдын|сиыр|сиырдын|жылкы|жылкынын|мысык|мысыктын|жануар|жануардын|жук|жуктин)$/u

function kindOf(sheet: Sheet, at: number): Kind {
  const word = sheet.wordAt(at)
  if (!word || word.standIn) return !word && isNumber(sheet, at) ? 'number' : 'none'
  const title = opens.has(sheet.text.charAt(sheet.startOf(at + 1) - 1))
  if ((sheet.gapAfter(at) & ~close) !== 0 || title) return 'none'
  if (isAnybody(sheet, at)) return 'anybody'
  if (word.text.length === 1) return 'number'
  if (joining.test(plainAt(sheet, at)) || isEndingOfNumber(sheet, at)) return 'none'
  if (isHabit(sheet, at)) return 'modifier'
  const kind = modifierKind(sheet, at)
  if (kind) return kind
  if (isObject(sheet, at)) return 'object'
  const isOfNext = isPossessedAt(sheet, at + 1) || (sheet.gapAfter(at) & gap.quote) !== 0
  return isOfNext || isHabit(sheet, at + 1) ? nounKind(sheet, at) : 'none'
}

/** Joins two things and is of neither, «Гүлнар мен кіші қызы», «арызы бойынша көршісімен», or tells when: «1 наурыз күні көршісі». */
const joining =
  /^(?:[мбп]ен|жане|ари|ал|бирак|тек|немесе|не|сондыктан|ойткени|себеби|бойынша|туралы|жайлы|жонинде|ушин|аркылы|сиякты|секилди|дейин|кейин|сон|бурын|бирге|карсы|байланысты|катысты|есимди|атты|аталатын|деген|дейтин|кеше|бугин|ертен|тунде|кешке|танертен|куни|жылы|кезинде|уакытта)$/u

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
  const plain = plainAt(sheet, at)
  const { social, value } = sheet.cuesAt(at)
  if ((social & (our | only | former)) !== 0 || value > 0) return 'modifier'
  if (attributive.test(plain) || isWhere(sheet, at)) return 'place'
  if (modifier.test(plain)) return 'modifier'
  if (participle.test(plain) && (social & (anchors | heads)) === 0) return 'none'
  if ((social & heads) !== 0 && isMany(sheet, at)) return 'none'
  if (isGenitive(sheet.plainAt(at))) return 'noun'
  if ((social & anchors) !== 0 && ofUs.test(plain)) return 'place'
  return adjective.test(plain) ? 'modifier' : null
}

const locative = /[дт][ае]$/u

/** «ауруханасында гинеколог», «Магнумда кассир»: where the very next is who works there. */
function isWhere(sheet: Sheet, at: number): boolean {
  if (!locative.test(plainAt(sheet, at)) || (sheet.cuesAt(at + 1).social & heads) === 0)
    return false
  const isTitle = opens.has(sheet.text.charAt(sheet.startOf(at) - 1))
  return isTitle || (sheet.cuesAt(at).social & anchors) !== 0
}

const genitive = /[дтн][ыі]ң$/u
const typed = /[дтн][ыи]н$/u
const kazakhLetters = /[әғқңөұүһі]/u

/** «мешіттің», also as it is typed without Kazakh letters. */
function isGenitive(plain: string): boolean {
  return genitive.test(plain) || (typed.test(plain) && !kazakhLetters.test(plain))
}

const doer = /уш[ыи](?:$|[нгдмс])/u
const accusative = /(?:[дтн][ыи]|[ыи]н)$/u

/** «жертөлесін жалға алушы», «бөлмені жалдаушы»: what is taken, carried or kept by who is told. */
function isObject(sheet: Sheet, at: number): boolean {
  const next = plainAt(sheet, at + 1) === 'жалга' ? at + 2 : at + 1
  const plain = plainAt(sheet, at)
  return doer.test(plainAt(sheet, next)) && accusative.test(plain) && !participle.test(plain)
}

const habit = /(?:[аеи]т|йт)[ыи]н$/u

/** «қоқыс таситын көліктің»: what a common thing does tells it from others. */
function isHabit(sheet: Sheet, at: number): boolean {
  if (!habit.test(plainAt(sheet, at)) || !sheet.joins(at, blank)) return false
  const next = plainAt(sheet, at + 1)
  return common.test(next) && isGenitive(sheet.plainAt(at + 1))
}

function isPossessedAt(sheet: Sheet, at: number): boolean {
  const isOfWho = (sheet.cuesAt(at).social & heads) !== 0
  return isPossessed(plainAt(sheet, at)) && (isOfWho || modifierKind(sheet, at) !== 'modifier')
}

/** Whether the word is of something: «бекетінің» of «жанармай». */
function isPossessed(plain: string): boolean {
  return /[ыи]нд[ае]г[ыи]$/u.test(plain) || (ofThem.test(plain) && !attributive.test(plain))
}

const participle = /(?:[гкқғ][ае]н|[аеи]т[ыи]н|йт[ыи]н|[ыи]п|м[ае]й)$/u

function nounKind(sheet: Sheet, at: number): Kind {
  const { social } = sheet.cuesAt(at)
  if ((social & (anchors | heads)) !== 0) return 'noun'
  const plain = plainAt(sheet, at)
  const word = sheet.wordAt(at)
  const traits = word?.traits ?? 0
  if (participle.test(plain) || (traits & trait.small) !== 0) return 'none'
  if (apart.test(plain) && (traits & trait.kazakhWord) === 0) return 'none'
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
