import type { Cues } from '../cue/cue.ts'
import { factCue } from '../cue/fact.ts'
import { isNaming } from '../cue/naming.ts'
import { isOfNeighbours } from '../cue/neighbour.ts'
import { severalNumbers } from '../cue/number-word.ts'
import { isKnownStreet } from '../cue/street-name.ts'
import { isStuff } from '../cue/stuff.ts'
import type { Language } from '../language.ts'
import { kindsOf } from './kind.ts'
import { mark } from './mark.ts'
import { sense, senseIn } from './sense.ts'
import { ordinaryRussian, trait } from './trait.ts'

/** What is known of a word before its marks are. */
interface Seen {
  readonly plain: string
  readonly capital: boolean
  readonly capitals: boolean
  /** Its letters stand apart. */
  readonly spaced: boolean
  readonly cues: Cues
  readonly senses: number
}

/** Everything that each word is asked for, as bits of {@link mark}. */
export function marksOf(seen: Seen, traits: number): number {
  const { plain, capital, capitals, spaced, cues } = seen
  const told = toldBy(cues) | beginningOf(plain) | kindsOf(traits) | (spaced ? mark.spaced : 0)
  if (capital) return told | capitalOf(plain, capitals)
  return (
    told |
    tongueOf(plain, traits) |
    (mayBeSomebody(seen, 'kk') ? 0 : mark.nobodyInKazakh) |
    (mayBeSomebody(seen, 'ru') ? 0 : mark.nobodyInRussian)
  )
}

/** Of words in small letters only names, and words in Latin letters or in letters that stand apart, may be somebody’s. */
function mayBeSomebody({ plain, spaced, senses }: Seen, language: Language): boolean {
  const bits = senseIn(senses, language)
  if ((bits & sense.surelyName) !== 0) return true
  return (bits & sense.nobody) === 0 && (spaced || isLatin(plain))
}

const latin = /^\p{Script=Latin}{3}/u

function isLatin(word: string): boolean {
  return latin.test(word)
}

const kazakhLetter = /[әғқңөұүһі]/

function capitalOf(word: string, capitals: boolean): number {
  return mark.capital | (capitals ? mark.capitals : 0) | (isStuff(word) ? mark.stuff : 0)
}

function toldBy({ place, fact, social, namesake, value }: Cues): number {
  return (
    (place !== 0 ? mark.placed : 0) |
    (fact !== 0 ? mark.stated : 0) |
    (social !== 0 ? mark.social : 0) |
    (namesake !== 0 ? mark.namesake : 0) |
    (value >= 0 || value === severalNumbers ? mark.spoken : 0) |
    ((fact & factCue.month) !== 0 ? mark.month : 0) |
    ((fact & numbered) !== 0 ? mark.leadsToNumber : 0)
  )
}

const numbered =
  factCue.phone |
  factCue.personal |
  factCue.business |
  factCue.document |
  factCue.caseNo |
  factCue.car |
  factCue.birth |
  factCue.page |
  factCue.degree |
  factCue.card |
  factCue.number |
  factCue.mail

function beginningOf(word: string): number {
  const office = police.test(word) ? mark.police : other.test(word) ? mark.office : 0
  return (
    office |
    (isLatin(word) ? mark.latin : 0) |
    (isKnownStreet(word) ? mark.street : 0) |
    (isOfNeighbours(word) ? mark.neighbour : 0) |
    (isNaming(word) ? mark.naming : 0) |
    (word.length < longestParticle && particle.test(word) ? mark.particle : 0) |
    (childOf.test(word) ? mark.childOf : 0) |
    letterOf(word)
  )
}

const longestParticle = 5
const particle =
  /^(?:аль|эль|абд|бен|бин|ибн|ван|фон|де|ди|дель|дер|оглы|оғлы|оглу|оғлу|угли|ўғли|ўғлы|уулу|ұлы|улы|қызы|кызы|гызы|қизи|кизи|el|al|von|van|de|bin)$/u
// NOTE: «қызым» is my daughter, and «қызымен» of a name.
const childOf =
  /^(?:оглы|оғлы|оглу|оғлу|угли|ўғли|ўғлы|уулу|ұлы|улы|қызы|кызы|гызы|қизи|кизи)(?!м(?!ен$))/u

function letterOf(word: string): number {
  return word.charAt(1) === '-' && word.length < longestLetter ? mark.houseLetter : 0
}

const longestLetter = 9

const police =
  /^(?:участков|участкелі[кг]|учаскелі[кг]|инспектор|полици|полицейск|полицей(?:ге|ді|дің|ден)?$|(?:уип|упи|инсп)$)/u
const other =
  /^(?:аким|әкім|маслихат|мәслихат|депутат|директор|завуч|меңгеруші|заведующ|главврач|нотариус|имам|ахун|капитан|майор|лейтенант|(?:под)?полковни[кг]|сержант|прапорщи[кг]|начальни[кц]|бастығы|прокурор|судь[яеиюё]|следовател|дознавател|тергеуші|дежурн|оперуполномоч|оперативник|опер$|уәкіл|анықтаушы|кинолог|криминалист|эксперт-криминалист|ефрейтор|бастық|кезекші|замначальник|врио$|патрульн|экополицейск|госинспектор|участкели[кг]|учаскели[кг]|взвод|батальон|роты$|полка$|пуип$|старшин|рядово|генерал|(?:уч|кап|лейт|серж|подп|деж|нач|зам)$|(?:л-т|м-р|к-н|п-к|пп-к)(?:а|у|ом)?$)/u

function tongueOf(word: string, traits: number): number {
  if (kazakhLetter.test(word)) return mark.kazakh
  const kazakh = (traits & (trait.kazakhWord | trait.kazakhForm)) !== 0
  const russian = (traits & ordinaryRussian) !== 0
  if (kazakh === russian) return 0
  return kazakh ? mark.kazakh : mark.russian
}
