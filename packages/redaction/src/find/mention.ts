import type { Form } from '../name/ending.ts'
import { lettersOf } from '../name/letters.ts'
import { isParticle, type PartKind } from '../name/part.ts'
import type { Bearer, Hit } from '../name/register.ts'
import type { Page } from '../text/page.ts'
import { areNeighbours } from '../text/words.ts'
import {
  fits,
  initialsAfter,
  initialsAmong,
  initialsBefore,
  isBesideInitialOf,
  isInitial,
  joins,
} from './initial.ts'

/** A known name as it stands in a text: neighbouring words that are parts of one person's name. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The first and the last of its words, by their place in the text. */
  readonly first: number
  readonly last: number
  /** The first word that is no initial. */
  readonly head: number
  /** Everyone whose name it may be. */
  readonly bearers: readonly Bearer[]
  /** How many different parts of the name stand there. */
  readonly parts: number
  /** How many initials beside them are of the bearer. */
  readonly initials: number
  readonly cases: readonly Form[]
  /** The part of the name that the first word is, as it was given, in lower case. */
  readonly name: string
  /** How many letters the name itself has of which the first word is a form. */
  readonly length: number
  /** How surely the first word is the name. */
  readonly as: Hit['as']
  /** What shows that it is another person of this name, an initial or a further name; empty where nothing does. */
  readonly foreign: string
  /** Maybe another person of the same name: a lone first name or patronymic, or an initial that does not fit. */
  readonly namesake: boolean
}

/** The hits of a text by the place of their word. */
export type Hits = ReadonlyMap<number, readonly Hit[]>

/** The known name that begins with the word at `head`, with initials from `from` on; null where none does. */
export function mention(page: Page, hits: Hits, { head, from }: Start): Mention | null {
  const name = grown(page, hits, head)
  if (!name) return null

  const first = initialsBefore(page, { head, from, bearers: name.bearers })
  const last = initialsAfter(page, name.last, name.bearers)
  const letters = initialsAmong(page, first, last)
  const fitting = inOrder(
    name,
    name.bearers.filter((bearer) => letters.every((one) => isTheirs(name, bearer, one))),
    letters,
  )
  const foreign = fitting.length > 0 ? name.foreign : letters.join('')
  return {
    ...name,
    bearers: fitting.length > 0 ? fitting : name.bearers,
    start: page.words[first]?.start ?? 0,
    end: endOf(page, last),
    first,
    head,
    last,
    parts: name.taken.length,
    initials: fitting.length > 0 ? letters.length : 0,
    foreign,
    namesake: foreign !== '' || isLone(page, name, last > name.last || first < head),
  }
}

interface Start {
  readonly head: number
  readonly from: number
}

/** One name of two residents' parts, «Асан Аблизов» of Асан Ким and Ерлан Аблизов: somebody else; null if they are two. */
export function joined(page: Page, a: Mention, b: Mention): Mention | null {
  const { text, words } = page
  const [left, right] = [words[a.last], words[b.first]]
  if (isPlainWord(page, a.last) || isPlainWord(page, b.first)) return null
  const residents = [...a.bearers, ...b.bearers].every(({ as }) => as === 'resident')
  const together = left && right && b.first === a.last + 1 && areNeighbours(text, left, right)
  const alike = a.bearers.some((one) => b.bearers.includes(one))
  if (!together || !residents || alike || a.parts > 1 || b.parts > 1) return null

  const foreign = b.bearers.map(({ key }) => key).join(' ')
  const cases = [...a.cases, ...b.cases]
  return {
    ...a,
    end: b.end,
    last: b.last,
    parts: 2,
    cases,
    foreign,
    namesake: true,
  }
}

/** Whether a dictionary knows the word and no capital letter says otherwise. */
export function isPlainWord(page: Page, at: number): boolean {
  const word = page.words[at]
  if (!word || (word.capital && page.isCased(at))) return false
  const { ordinary, name } = word.entry.in(page.languageAt(at))
  return ordinary && !name
}

interface Taken {
  readonly kind: PartKind
  readonly name: string
}

type Grown = Pick<Mention, 'bearers' | 'cases' | 'foreign' | 'last' | 'length' | 'name' | 'as'> & {
  readonly taken: readonly Taken[]
}

/** Takes in the neighbouring words as long as someone bears them all, each another part of the name. */
function grown(page: Page, hits: Hits, head: number): Grown | null {
  const begun = hits.get(head) ?? []
  let shared = begun
  let last = head
  let isChild = false
  let father = ''
  const taken: Taken[] = [takenBy(begun)]
  const fathers = begun.filter(isOfFather)
  const cases = [formOf(begun)]

  while (joins(page, last)) {
    if (!father && mayBeFather(shared) && isParticle(page.words[last + 1]?.plain ?? '')) {
      isChild = true
      last += 1
      continue
    }
    const next = (hits.get(last + 1) ?? []).filter(
      (hit) => !isTaken(taken, hit) && shared.some(({ bearer }) => bearer === hit.bearer),
    )
    if (next.length === 0) {
      const unknown = unknownFather(page, last + 1, taken)
      if (!unknown) break
      father = unknown
      taken.push({ kind: 'patronymic', name: father })
      last += 1
      continue
    }
    shared = next
    fathers.push(...next.filter(isOfFather))
    taken.push(takenBy(next))
    cases.push(formOf(next))
    last += 1
  }
  if (taken.length === 1 && !isChild)
    shared = surest(shared.filter((hit) => standsAlone(page, head, hit)))
  shared = ownFirst(shared, fathers)
  const bearers = [...new Set(shared.map(({ bearer }) => bearer))]
  const [sure] = shared
  if (!sure) return null
  const length = Math.max(...shared.map((hit) => hit.length))
  const isOther =
    father !== '' && bearers.every(({ initials }) => initials.length >= wordsOfFullName)
  return {
    bearers,
    cases,
    last,
    taken,
    length,
    name: sure.name,
    as: sure.as,
    foreign: isOther ? father : '',
  }
}

const wordsOfFullName = 3

/** The patronymic that a register without it does not know, beside a first name that it knows; empty where none stands. */
function unknownFather(page: Page, at: number, taken: readonly Taken[]): string {
  const word = page.words[at]
  const isGiven = taken.some(({ kind }) => kind === 'given')
  const isKnown = taken.some(({ kind }) => kind === 'patronymic')
  if (!word || !isGiven || isKnown) return ''
  const form = word.capital || !page.isCased(at) ? fatherly : russianFatherly
  return form.test(word.plain) ? word.plain : ''
}

const russianFatherly = /^\p{L}{2,}(?:[оеё]вич|[оеё]вн[аыуео])\p{L}{0,6}$/u

const fatherly =
  /^\p{L}{2,}(?:[оеё]вич|[оеё]вн[аыуео]|ұлы|улы|қызы|кызы|[oe]vich|[oe]vna|uly|kyzy|qyzy)\p{L}{0,6}$/u

/** A word that is somebody’s name itself is nobody else’s short name. */
function surest(hits: readonly Hit[]): readonly Hit[] {
  const own = hits.filter(({ as }) => as === 'itself')
  return own.length > 0 ? own : hits
}

/** The bare name of a father, with which his child may be named too. */
function isOfFather({ as }: Hit): boolean {
  return as === 'beside'
}

/** A name that is somebody’s own is not that of a child of theirs whose father’s name stands in it. */
function ownFirst(hits: readonly Hit[], fathers: readonly Hit[]): readonly Hit[] {
  const own = hits.filter((hit) => !fathers.some(({ bearer }) => bearer === hit.bearer))
  return own.length > 0 ? own : hits
}

/** «Болат ұлы» is a name, «Болаттың ұлы» is what Болат’s son is called by others. */
function mayBeFather(hits: readonly Hit[]): boolean {
  return !hits.some(({ cases }) => cases.kk.includes('genitive'))
}

/** What part of a name it is: of one that is somebody’s own rather than of a child of theirs. */
function takenBy(hits: readonly Hit[]): Taken {
  const { kind, name } = hits.find((hit) => !isOfFather(hit)) ?? hits[0] ?? nobodys
  return { kind, name }
}

const nobodys: Taken = { kind: 'surname', name: '' }

/** Whether this part stands there already; both halves of a double surname may. */
function isTaken(taken: readonly Taken[], { kind, name }: Hit): boolean {
  return taken.some((one) => one.kind === kind && (kind !== 'surname' || one.name === name))
}

const shortestSmall = 4

/** A word of two or three small letters is no name among capitals, «им», «ли» and «кім» are everywhere, but with an initial: «ким о.б.». */
function standsAlone(page: Page, at: number, { as, bearer }: Hit): boolean {
  const word = page.words[at]
  if (!word || as === 'beside') return false
  if (word.capital || word.plain.length >= shortestSmall) return true
  if (isBesideInitialOf(page, at, bearer)) return true
  const { ordinary, name } = word.entry.in(page.languageAt(at))
  return word.plain.length === shortestSmall - 1 && (!page.isCased(at) || (name && !ordinary))
}

function formOf(hits: readonly Hit[]): Form {
  const [first, ...others] = hits
  if (first && others.every(({ cases }) => cases === first.cases)) return first.cases
  return {
    ru: [...new Set(hits.flatMap(({ cases }) => cases.ru))],
    kk: [...new Set(hits.flatMap(({ cases }) => cases.kk))],
  }
}

/** Whether an initial is of a word of somebody’s name that does not stand there in full. */
function isTheirs(name: Grown, bearer: Bearer, initial: string): boolean {
  return fits({ ...bearer, initials: leftOf(name, bearer) }, initial)
}

/** The words of somebody’s name that do not stand there in full. */
function leftOf({ taken }: Grown, { initials }: Bearer): readonly string[] {
  const full = taken.flatMap(({ name }) => lettersOf(name)).map(ofMan)
  return initials.filter((word) => !full.includes(ofMan(word)))
}

/** A surname as men of the family bear it. */
function ofMan(letters: string): string {
  return letters.replace(/(?<=[вн])а$/u, '')
}

/** «Шарипов М.» is Марат rather than his daughter Роза Маратовна: those whose first name begins so, if any. */
function inOrder(
  name: Grown,
  bearers: readonly Bearer[],
  [first]: readonly string[],
): readonly Bearer[] {
  if (first === undefined || bearers.length < 2) return bearers
  const named = bearers.filter((bearer) =>
    fits({ ...bearer, initials: leftOf(name, bearer).slice(0, 1) }, first),
  )
  return named.length > 0 ? named : bearers
}

function endOf(page: Page, last: number): number {
  const word = page.words[last]
  if (!word) return 0
  return isInitial(page, word) ? word.end + 1 : word.end
}

function isLone({ cased }: Page, { taken }: Grown, hasInitials: boolean): boolean {
  return taken.length === 1 && taken[0]?.kind !== 'surname' && !hasInitials && cased
}
