import { mark } from '../lexicon/mark.ts'
import { trait } from '../lexicon/trait.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import type { Candidate } from './name-run.ts'
import { holdsPost, isOfPolice } from './post.ts'

/** Whose office stands before a name: that of police, which stays, or another, whose bearer a person must judge. */
export type Office = 'police' | 'other'

/** Words that stand between an office and the name of who holds it: «директор школы № 28 Лаура Бекенова». */
const farthest = 5

/** The office in which somebody is named here; null for anybody else. */
export function officeOf(page: Page, name: readonly Candidate[]): Office | null {
  const before = officeBefore(page, name)
  return before === null && isApposed(page, name.at(-1)?.index ?? 0) ? 'other' : before
}

function officeBefore(page: Page, name: readonly Candidate[]): Office | null {
  const first = withInitials(page, name[0]?.index ?? 0)
  if (!isOfficeNear(page, first)) return null
  if (isLabelled(page, first)) return 'other'
  if (isSecondOfMany(page, first)) return 'other'
  let rank: Office | null = null
  for (let index = first - 1; index >= 0 && index >= first - farthest; index -= 1) {
    const [word, next] = [page.words[index], page.words[index + 1]]
    if (!word || !next || !isClose(page, index)) return rank
    if ((word.marks & mark.police) !== 0) {
      if (isOwner(page, index, first)) return 'other'
      return ofPolice[holdsPost(page, name, { at: index, first })]
    }
    if (ranks.test(word.plain)) {
      rank = 'other'
      continue
    }
    if ((word.marks & mark.office) !== 0) return rank ?? 'other'
    if (isOfMinors(page, index) || isAbbreviation(page, index)) continue
    if (word.capital || isVerbOrPreposition(page, index)) return rank
  }
  return rank
}

const whose = /[нтд][ыі]ң$/u

/** «инспекторының есебінде Ковальчук»: the report is the inspector's, and who stands behind it may be anybody; «инспектордың көмекшісі Жұман» is police too. */
function isOwner({ words }: Page, post: number, first: number): boolean {
  const between = words.slice(post + 1, first)
  return between.length > 0 && whose.test(words[post]?.plain ?? '') && !between.some(isOfPolice)
}

const ofPolice = { surely: 'police', perhaps: 'other', no: null } as const

/** «Инспектор: С. Бөлекбаев»: who it is, or to whom the inspector says something. */
function isLabelled({ text, words }: Page, first: number): boolean {
  const [post, name] = [previous(words, first), words[first]]
  if (!post || !name || (post.marks & mark.police) === 0) return false
  return /^: ?$/u.test(text.slice(post.end, name.start))
}

/** «Данияр Серикович, наш участковый», «Ибраев, капитан полиции»: police behind the name, of whom a person must judge whether it is their name. */
function isApposed({ text, words }: Page, last: number): boolean {
  const [name, next, second] = [words[last], words[last + 1], words[last + 2]]
  if (!name || !next || ((next.marks | (second?.marks ?? 0)) & mark.police) === 0) return false
  const post = our.test(next.plain) || ranks.test(next.plain) ? second : next
  if (!post || (post.marks & mark.police) === 0) return false
  return /^[\s\p{Lu}.]{0,6}[,–—-] ?$/u.test(text.slice(name.end, next.start))
}

const our = /^(?:наш|ваш|біздің|сіздің|аға$|старш|ст$)/u

/** A rank alone is of the police or of the army, and nobody can be sure. */
const ranks =
  /^(?:(?:капитан|майор|лейтенант|подполковник|полковник|сержант|прапорщик)(?:а|у|ом|е|ы|тің|дің|ға|ге|ды|ді)?|кап|лейт|серж|подп|(?:л-т|м-р|к-н|п-к|пп-к)(?:а|у|ом)?)$/u

/** «Участковый А. Байжанов»: the first of the initials before the name, or the name. */
function withInitials({ text, words }: Page, first: number): number {
  let index = first
  for (let word = previous(words, index); word; word = previous(words, index)) {
    const behind = text.slice(word.end, words[index]?.start)
    if (!word.capital || word.text.length > 1 || !/^\. ?$/u.test(behind)) break
    index -= 1
  }
  return index
}

/** Whether any of the words before is an office at all; before most names none is. */
function isOfficeNear({ words }: Page, first: number): boolean {
  for (let index = Math.max(0, first - farthest); index < first; index += 1) {
    if (((words[index]?.marks ?? 0) & offices) !== 0) return true
  }
  return false
}

/** «Участковые Байжанов и Ким»: the post is of more than one, and most likely of whom stands behind the «и» too. */
function isSecondOfMany(page: Page, first: number): boolean {
  const { words } = page
  if (!and.test(previous(words, first)?.plain ?? '')) return false
  let index = first - 1
  while (index > first - farthest && isNameOfOther(page, index - 1)) index -= 1
  const post = previous(words, index)
  return index < first - 1 && post !== undefined && isPostOfMany(post)
}

function isNameOfOther(page: Page, index: number): boolean {
  const word = page.words[index]
  return word?.capital === true && (word.marks & mark.police) === 0 && isClose(page, index)
}

function isPostOfMany({ marks, plain }: Word): boolean {
  return (marks & mark.police) !== 0 && many.test(plain)
}

const and = /^(?:и|мен|пен|бен|және)$/u
const many = /(?:[ыи]е|ры|[лдт][ае]р[ыі]?)$/u

const offices = mark.police | mark.office

/** «Участковый поговорил с Ламбековой»: who stands behind these is somebody else. */
function isVerbOrPreposition(page: Page, index: number): boolean {
  const traits = page.words[index]?.traits ?? 0
  return (traits & (trait.verb | trait.small)) !== 0 && (traits & trait.noun) === 0
}

/** «инспектор по делам несовершеннолетних» */
function isOfMinors({ words }: Page, index: number): boolean {
  return words[index]?.plain === 'по' && words[index + 1]?.plain === 'делам'
}

const longestAbbreviation = 4

/** «начальник УП Дьяченко» */
function isAbbreviation(page: Page, index: number): boolean {
  const word = page.words[index]
  return word?.capitals === true && word.letters <= longestAbbreviation && page.isCased(index)
}

/** Whether the word and the next stand in one phrase: nothing between them but space, or a number. */
function isClose({ text, words }: Page, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  if (!word || !next) return false
  if (areNeighbours(text, word, next)) return true
  const between = text.slice(word.end, next.start)
  return numbered.test(between) || (/^\. ?$/.test(between) && abbreviated.test(word.plain))
}

const numbered = /^[\s№\d-]{1,12}$/u
/** «уч. Касенов», «ст. инсп. Оспанов», «участковый кап. Ибраев» */
const abbreviated = /^(?:уч|инсп|нач|зам|пол|ст|мл|кап|лейт|серж|подп|деж)$/u
