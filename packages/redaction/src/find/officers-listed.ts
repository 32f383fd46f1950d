import { mark } from '../lexicon/mark.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { isOfPolice } from './post.ts'

const longestList = 8

/** «Участковые Байжанов и Ким», «УИП Ахметов А.Б., Тен В.С.»: the post is of more than one, and most likely of whom stands further on too. */
export function isOneOfMany(page: Page, first: number): boolean {
  let at = first
  for (let items = 0; items < longestList; items += 1) {
    const last = itemBefore(page, at)
    if (last < 0) return items > 0 && isPostOf(page, { at, first })
    at = itemStart(page, last)
    if (at < 0) return false
  }
  return false
}

const and = /^(?:и|мен|пен|бен|және)$/u

/** The last word of the item before a comma or «и»; -1 where none stands there. */
function itemBefore({ text, words }: Page, at: number): number {
  const [before, word] = [previous(words, at), words[at]]
  if (!before || !word) return -1
  if (and.test(before.plain)) return at - 2
  return comma.test(text.slice(before.end, word.start)) ? at - 1 : -1
}

const comma = /^\.?, ?$/u
const longestName = 3
const mostInitials = 2

/** The first word of a name with initials that ends here; -1 where no name does. */
function itemStart(page: Page, last: number): number {
  let [at, names, initials] = [last + 1, 0, 0]
  while (at > 0) {
    const word = page.words[at - 1]
    if (!word?.capital || isPolice(word) || (at <= last && !isJoined(page, at - 1))) break
    if (word.text.length === 1) initials += 1
    else names += 1
    if (names > longestName || initials > mostInitials) return -1
    at -= 1
  }
  return names > 0 ? at : -1
}

function isJoined({ text, words }: Page, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  return word !== undefined && next !== undefined && joint.test(text.slice(word.end, next.start))
}

const joint = /^(?:\.| |\. )$/u

interface List {
  /** Where the first name stands. */
  readonly at: number
  /** Where the name that is asked for does. */
  readonly first: number
}

/** Whether a post of police stands right before the first of a list, and is of more than one, or all have initials. */
function isPostOf(page: Page, { at, first }: List): boolean {
  const { text, words } = page
  const [post, name] = [previous(words, at), words[at]]
  if (!post || !name || !areNeighbours(text, post, name)) return false
  const before = previous(words, at - 1)
  if (!isPolice(post) && !(isOfPolice(post) && before && isPolice(before))) return false
  return (
    isOfMany(post) ||
    (before && isOfMany(before)) ||
    [at, first].every((one) => hasInitials(page, one))
  )
}

function isPolice({ marks }: Word): boolean {
  return (marks & mark.police) !== 0
}

function isOfMany({ plain }: Word): boolean {
  return many.test(plain)
}

const many = /(?:[ыи]е|ры|[кг]и|[ая]ми?|[ая]х|[ыи]х|ов|[лдт][ае]р[ыі]?)$/u

/** «Ахметов А.Б.», «А. Б. Ахметов» */
function hasInitials({ text, words }: Page, at: number): boolean {
  return [words[at], words[at + 1]].some(
    (word) => word?.capital === true && word.text.length === 1 && text[word.end] === '.',
  )
}
