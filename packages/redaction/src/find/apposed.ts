import { mark } from '../lexicon/mark.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { ranks } from './rank.ts'

/** «Инспектор: С. Бөлекбаев», «Участковый – Серіков», «УИП (Ким А.)», «Участкового зовут Марат»: who it is, or to whom the inspector says something. */
export function isLabelled(page: Page, first: number, last: number): boolean {
  const { text, words } = page
  const [before, name] = [previous(words, first), words[first]]
  if (!before || !name) return false
  const between = text.slice(before.end, name.start)
  if (isPolice(before)) return label.test(between) || (between === ', ' && isSetOff(page, last))
  return calledSo.test(before.plain) && between.trim() === '' && isPoliceBefore(words, first - 1)
}

const label = /^(?:: ?| [–—-] | ?\()$/u
const calledSo = /^(?:зовут|звать|имени|имя|аты|аты-жөні|есімі)$/u
const reach = 3

function isPoliceBefore(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - reach), at).some(isPolice)
}

/** «Біздің учаскелік, Серіков, көмектесті»: between commas. */
function isSetOff({ text, words }: Page, last: number): boolean {
  return text[words[last]?.end ?? 0] === ','
}

/** «Данияр Серикович, наш участковый», «Ибраев А. Б. (участковый)», «Серіков деген инспектор»: police behind the name, of whom a person must judge whether it is their name. */
export function isApposed(page: Page, last: number): boolean {
  const { text, words } = page
  const at = behindInitials(page, last)
  const [name, next] = [words[last], words[at]]
  if (!name || !next) return false
  const between = text.slice(name.end, next.start)
  if (setOff.test(between)) return isPostAt(words, at)
  if (!joined.test(between)) return false
  if (said.test(next.plain)) return words.slice(at + 1, at + reach).some(isOfPost)
  if (our.test(next.plain)) return isPolice(words[at + 1])
  return isKazakhRank(page, at)
}

const setOff = /^[\s\p{Lu}.]{0,8}(?:[,–—-] ?| ?\()$/u
const joined = /^[\s\p{Lu}.]{1,8}$/u
const said = /^(?:деген|есімді|атты|работает|работал|назначен|служит|служил|является)\p{L}{0,2}$/u

/** «Серіков капитан келді», and not «Дәулетке капитан Жұмағали жауап берді». */
function isKazakhRank(page: Page, at: number): boolean {
  if (page.languageAt(at) !== 'kk') return false
  const { words } = page
  const [rank, next] = [words[at], words[at + 1]]
  return rank !== undefined && !next?.capital && kazakhRank.test(rank.plain)
}

const kazakhRank =
  /^(?:инспектор|капитан|майор|лейтенант|подполковник|полковник|сержант|прапорщик)$/u

/** The first word behind a name and its initials. */
function behindInitials({ text, words }: Page, last: number): number {
  let at = last + 1
  while (at <= last + 2 && words[at]?.capital && text[words[at]?.end ?? 0] === '.') {
    if ((words[at]?.text.length ?? 0) > 1) break
    at += 1
  }
  return at
}

/** «участковый», «наш участковый», «капитан полиции», «начальник отдела полиции». */
function isPostAt(words: readonly Word[], at: number): boolean {
  const [next, second, third] = words.slice(at, at + reach)
  if (!next) return false
  if (our.test(next.plain) || ranks.test(next.plain)) return isPolice(second)
  if (isPolice(next)) return true
  return (next.marks & mark.office) !== 0 && (isPolice(second) || isPolice(third))
}

const our = /^(?:наш|ваш|біздің|сіздің|аға$|старш|ст$)/u

function isPolice(word: Word | undefined): boolean {
  return ((word?.marks ?? 0) & mark.police) !== 0
}

function isOfPost(word: Word): boolean {
  return isPolice(word) || ranks.test(word.plain)
}
