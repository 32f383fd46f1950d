import { trait } from '../lexicon/trait.ts'
import { casesOfSurname } from '../name/surname-case.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

/** A word of a name, and where it stands. */
interface Named {
  readonly word: Word
  readonly index: number
}

/** Where the post of police stands before a name, and the first word of the name with its initials. */
interface Post {
  readonly at: number
  readonly first: number
}

/** Whether a name behind a post of police is of who holds it, and not of whom the police spoke with: «Участковый Сапарову помог». */
export function holdsPost(
  page: Page,
  name: readonly Named[],
  post: Post,
): 'surely' | 'perhaps' | 'no' {
  const head = headOf(page, post)
  if (areTwo(page, name)) return 'perhaps'
  if (!head) return isOfPoint(name) ? 'surely' : 'perhaps'
  const isKazakh = page.languageAt(name[0]?.index ?? 0) === 'kk' || kazakhPost.test(head.plain)
  return isKazakh ? inKazakh(page, name, head) : inRussian(page, name, head)
}

/** «Сержант Оразов Чернов пен Беловты айырды»: the surnames of two stand side by side, or what stands there is in two cases. */
function areTwo(page: Page, name: readonly Named[]): boolean {
  if (isBeforeSurname(page, name.at(-1))) return true
  if (name.length < 2) return false
  if (name.filter(({ word }) => ofSurname.test(word.plain)).length > 1) return true
  return page.languageAt(name[0]?.index ?? 0) === 'kk' ? areApart(name) : !agree(name)
}

/** «Сержант Оразов Чернов екеуін айырды»: another surname follows, in no case that would tell whose is whose. */
function isBeforeSurname({ text, words }: Page, last: Named | undefined): boolean {
  const next = words[(last?.index ?? 0) + 1]
  if (!last || !next || !areNeighbours(text, last.word, next)) return false
  return [last.word, next].every(({ plain }) => ofSurname.test(plain))
}

/** «Инспектор Сапароваға Галина Ивановна алғыс айтты», «Инспектор Асанға Марат арыз берді»: but for the last no word of a Kazakh name is in a case. */
function areApart(name: readonly Named[]): boolean {
  return name.slice(0, -1).some(({ word }) => {
    const put = word.entry.kazakhCase
    return declined.test(word.plain) || (put !== null && put !== 'nominative')
  })
}

const declined =
  /..(?:(?:[оеё]ва?|ина?|[ұу]лы|[қк]ызы)(?:[ғгқк][ае]|[нтд][ыі]ң?|[дтн][ае]н|[мпб]ен)|(?:[ұу]лы|[қк]ызы)на)$/u

/** «Инспектору Сапаровой Галина Ивановна выразила благодарность»: nobody is in two cases at once. */
function agree(name: readonly Named[]): boolean {
  const [first = [], ...others] = name.map(({ word }) => casesOfPart(word)).filter(isTold)
  return others.length === 0 || others.reduce(common, first).length > 0
}

function isTold(cases: readonly string[]): boolean {
  return cases.length > 0
}

function common(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.filter((one) => others.includes(one))
}

function casesOfPart({ plain, entry }: Word): readonly string[] {
  const told = patronymics.find(([ending]) => ending.test(plain))?.[1]
  if (told) return told
  const ofSurnames = casesOfSurname(plain)
  const { traits, cases } = entry.look()
  const isGiven = (traits & trait.given) !== 0 && (!ofSurnames || ofBoth.test(plain))
  if (isGiven) return cases
  return ofSurnames ?? ((traits & listed) === 0 ? [] : entry.casesOfListed)
}

const listed = trait.listedName | trait.listedNameForm

/** «Галина», «Марине»: first names that end as surnames do. */
const ofBoth = /ин(?:[аыуе]|ой)$/u

/** In which cases a patronymic may stand, by its ending. */
const patronymics: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:[оеё]вич|[оеё]вна|ична)$/u, ['nominative']],
  [/[оеё]вича$/u, ['genitive', 'accusative']],
  [/[оеё]вичу$/u, ['dative']],
  [/(?:[оеё]вн|ичн)ы$/u, ['genitive']],
  [/(?:[оеё]вн|ичн)е$/u, ['dative', 'locative']],
  [/(?:[оеё]вн|ичн)у$/u, ['accusative']],
]

const ofSurname = /..[оеё]ва?$/u

/** «полиция пункті ашық»: no name at all. */
function isOfPoint([one]: readonly Named[]): boolean {
  return /^(?:пункт|бөлім|бекет|департамент)/u.test(one?.word.plain ?? '')
}

/** «начальник участкового пункта полиции»: what is of a point is nobody’s post. */
export function isPoint(word: Word | undefined): boolean {
  return word?.plain.startsWith('пункт') === true
}

/** The word that says who it is: of «капитан полиции» the first, of «полиция қызметкері» the second; undefined for «полиция Бекенова задержала». */
function headOf({ words }: Page, post: Post): Word | undefined {
  const at = headAt(words, post)
  const before = words[at - 1]
  return before && second.test(before.plain) ? before : words[at]
}

function headAt(words: readonly Word[], { at, first }: Post): number {
  if (!service.test(words[at]?.plain ?? '')) return at
  const isSomebody = ({ plain }: Word) => person.test(plain)
  const from = Math.max(0, at - reach)
  const before = words
    .slice(from, at)
    .findLastIndex((word, index) => isSomebody(word) && !isPoint(words[from + index + 1]))
  if (before >= 0) return from + before
  const behind = words.slice(at + 1, first).findLastIndex(isSomebody)
  return behind < 0 ? -1 : at + 1 + behind
}

/** «Помощник участкового», «заместитель начальника полиции». */
const second = /^(?:помощник|заместител|стаж[её]р|зам$)/u
const service = /^полици/u
const reach = 4
const person =
  /^(?:капитан|майор|лейтенант|(?:под)?полковни[кг]|сержант|прапорщи[кг]|старшин|рядов|следовател|дознавател|командир|дежурн|инспектор|участков|уча(?:с|ст)кел[іи]к|начальник|бастығ|бастық|заместител|зам|орынбасар|помощни|көмекші|сотрудни|қызметкер|представител|өкіл|оперуполномоч|офицер|кинолог|психолог|эксперт|ефрейтор|генерал|(?:кап|лейт|серж|подп)$|(?:л-т|м-р|к-н|п-к|пп-к))/u

/** Whether a word is for somebody in the service: «капитан», «көмекшісі». */
export function isOfPolice({ plain }: Word): boolean {
  return person.test(plain)
}

const kazakhPost = /^(?:уча(?:с|ст)кел|участковый\p{L}|упи|полиция)/u
const declinedPost =
  /(?:[рнлй](?:ға|ге|ды|ді|дан|ден)|т(?:қа|ке|ты|ті|тан|тен)|к(?:ке|ті|тен)|[ыі]н[ае]?н?|я(?:ға|ны|дан))$/u

/** «Учаскелікке Сапаров шағымданды»: a post in a case is whole; «учаскелік Сапаровқа ескерту жасады» may be either. */
function inKazakh(page: Page, name: readonly Named[], head: Word): 'surely' | 'perhaps' | 'no' {
  if (declinedPost.test(head.plain)) return 'no'
  const last = name.at(-1)?.word
  const put = last?.entry.kazakhCase ?? 'nominative'
  const isWhom = put !== 'nominative' && put !== 'genitive'
  return isWhom || isWhose(page, name) ? 'perhaps' : 'surely'
}

const owned =
  /^(?:үйі|иті|ауласы|бала(?:сы|лары)|ұлы|қызы|көлігі|машинасы|әйелі|күйеуі|малы|пәтері|дүкені|отбасы|шағымы|арызы|өтініші|көршісі)/u

/** «Учаскелік Сапаров үйіне келді»: whose house it is, or who came. */
function isWhose({ words }: Page, name: readonly Named[]): boolean {
  const next = words[(name.at(-1)?.index ?? 0) + 1]
  return next !== undefined && owned.test(next.plain)
}

/** In which case a post stands, by its ending. */
const posts: readonly (readonly [RegExp, string])[] = [
  [/^старшина$/u, 'nominative'],
  [/^старшины$/u, 'genitive'],
  [/^старшине$/u, 'dative'],
  [/^старшину$/u, 'accusative'],
  [/^старшиной$/u, 'instrumental'],
  [/(?:ами|ями|[ыи]ми|ам|ям|ах|ях|[ыи]х|ов|ей)$/u, 'ofMany'],
  [/(?:ому|[рктнм]у|лю)$/u, 'dative'],
  [/(?:ого|[рктнм]а|ля)$/u, 'genitive'],
  [/(?:овым|ским|[рктнм]ом|лем)$/u, 'instrumental'],
  [/(?:овом|[рктнм]е)$/u, 'locative'],
  [/(?:овый|овая|[сц]кий|[сц]кая|ный|ная|уип|упи|инсп|[рктнмль])$/u, 'nominative'],
  [/(?:[оск]в?[ыи]е|[рктнм]ы|[кл]и)$/u, 'plural'],
]

/** Who holds a post stands in its case; «благодарим инспектора Сапарову» may be an accusative, «слова инспектора Сапарову обидели» is none. */
function inRussian(page: Page, name: readonly Named[], head: Word) {
  const asked = posts.find(([ending]) => ending.test(head.plain))?.[1]
  if (!asked) return 'perhaps'
  if (asked === 'ofMany') return 'perhaps'
  const possible = casesOf(name)
  if (asked === 'plural') return ofMany(possible)
  const isOfTwo = name.length > 1 && (isWomanBeside(name, asked) || isInOther(name, asked))
  if (!possible) return isOfCase(name, asked) && !isOfTwo ? 'surely' : 'perhaps'
  if (undeclined.test(head.plain) && !possible.includes('nominative')) return 'perhaps'
  if (!possible.includes(asked))
    return asked === 'genitive' && possible.includes('accusative') ? 'perhaps' : 'no'
  const isWhom =
    asked === 'nominative' ? isWhomPerhaps(page, name) : isWhoPerhaps(page, name, possible)
  return isWhom || isOfTwo ? 'perhaps' : 'surely'
}

/** «Участковому Сарсенову Ержан жаловался», «Участковый Ким Марату помог»: a part of a name that cannot stand in the case of the post. */
function isInOther(name: readonly Named[], asked: string): boolean {
  return name
    .map(({ word }) => casesOfPart(word))
    .some((cases) => isTold(cases) && !cases.includes(asked))
}

const ofMan = /(?:[оеё]в|ин)(?:у|ым|ом|е)?$|[сц]к(?:ий|ому|им|ом)$/u
const ofManInCase = /(?:[оеё]в|ин)а$/u

/** «Участковому Сарсенову Айгуль жаловалась», and not «участковой Сарсеновой Айгуль»: a woman’s name that is never declined beside a man’s surname. */
function isWomanBeside(name: readonly Named[], asked: string): boolean {
  const isMan = ({ word: { plain } }: Named) =>
    ofMan.test(plain) || (asked !== 'nominative' && ofManInCase.test(plain))
  return name.some(isMan) && name.some(isOfWoman)
}

const allCases = 6
const vowel = /[аеёиоуыэюя]$/u

/** «Айгуль», and not «Мади» or «Али», which men are called. */
function isOfWoman({ word }: Named): boolean {
  const { traits, cases } = word.entry.look()
  return (traits & trait.given) !== 0 && cases.length === allCases && !vowel.test(word.plain)
}

/** «Участкового Жандарбека»: of a name that no dictionary knows, an ending tells that it is in a case; «Жумагали» has none in any. */
function isOfCase(name: readonly Named[], asked: string): boolean {
  if (name.some(({ word }) => endless.test(word.plain))) return true
  return (asked === 'nominative') !== name.some(isDeclined)
}

const endless = /[иоуэыұүө]$/u

function isDeclined({ word: { traits } }: Named): boolean {
  return (traits & nameForm) !== 0 && (traits & itself) === 0
}

const nameForm = trait.listedNameForm | trait.shortNameForm
const itself = trait.listedName | trait.shortName

/** «С участковым Айгуль разговаривала»: who does something stands in no case. */
function isWhoPerhaps(page: Page, name: readonly Named[], possible: readonly string[]): boolean {
  if (!possible.includes('nominative')) return false
  const at = (name.at(-1)?.index ?? 0) + 1
  const [next, second] = [page.words[at], page.words[at + 1]]
  const { traits = 0 } = (next?.plain === 'не' ? second : next) ?? {}
  return (traits & trait.verb) !== 0 && (traits & trait.noun) === 0
}

/** «УИП ст. л-ту Мукашеву»: only the rank shows the case. */
const undeclined = /^(?:уип|упи|инсп)$/u

/** «участковые Касенов и Оспанов», and not «участковые Сапарова знают» */
function ofMany(possible: readonly string[] | null): 'surely' | 'perhaps' | 'no' {
  if (!possible) return 'perhaps'
  return possible.includes('nominative') && !possible.includes('genitive') ? 'surely' : 'no'
}

function casesOf(name: readonly Named[]): readonly string[] | null {
  for (const { word } of name) {
    const cases = casesOfSurname(word.plain)
    if (cases) return cases
  }
  const [first] = name
  const cases = first?.word.entry.look().cases ?? []
  return cases.length > 0 ? cases : null
}

const ofWoman = /(?:[оеё]ва|ина)$/u

/** «Инспектор Сапарова оштрафовал», and not «провела»: the surname alone may be of whom it was done to. */
function isWhomPerhaps({ text, words }: Page, name: readonly Named[]): boolean {
  const [one, more] = name
  if (!one || more || !ofWoman.test(one.word.plain)) return false
  const next = words[one.index + 1]
  return (
    next !== undefined &&
    next.letters > 1 &&
    text.slice(one.word.end, next.start) === ' ' &&
    !/ла(?:сь)?$/u.test(next.plain)
  )
}
