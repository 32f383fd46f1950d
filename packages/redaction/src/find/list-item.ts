import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import { space, standsAt, unitsOf } from '../text/sign.ts'
import { areNeighbours } from '../text/words.ts'

const mostWords = 4

/** Whether the word is one of the two to four capitalised words with which an item of a list begins, up to a sign that ends them: «• Имя Фамилия (…)», «2) Имя Фамилия;». */
export function isOfListItem(page: Page, index: number): boolean {
  const first = firstOf(page, index)
  const start = page.words[first]?.start
  if (start === undefined || !isMarked(page.text, start)) return false

  const last = lastOf(page, first)
  const end = page.words[last]?.end ?? 0
  return last >= index && last > first && last - first < mostWords && isEnded(page.text, end)
}

function firstOf({ text, words }: Page, index: number): number {
  let first = index
  while (index - first < mostWords) {
    const [before, word] = [previous(words, first), words[first]]
    if (!before?.capital || !word || !areNeighbours(text, before, word)) break
    if (text.slice(before.end, word.start).includes('\n')) break
    first -= 1
  }
  return first
}

function lastOf({ text, words }: Page, first: number): number {
  let last = first
  while (last - first < mostWords) {
    const [word, next] = [words[last], words[last + 1]]
    if (!word || !next?.capital || !areNeighbours(text, word, next)) break
    if (text.slice(word.end, next.start).includes('\n')) break
    last += 1
  }
  return last
}

const mark = /(?:^|\n)[ \t]*(?:[•·*▪‣●○■–—-]|\d{1,3}[.)])[ \t]{0,4}$/u
const mayEndMark = unitsOf('•·*▪‣●○■–—-.) \t')
const longestMark = 12

/** Whether the mark of an item of a list stands before this place. */
export function isMarked(text: string, start: number): boolean {
  // NOTE: before nearly every word that is asked for stands something else.
  const last = text.charCodeAt(standsAt(text, start - 1, space) ? start - 2 : start - 1)
  if (!mayEndMark.has(last)) return false
  const from = Math.max(0, start - longestMark)
  const before = text.slice(from, start)
  return mark.test(from > 0 ? before : `\n${before}`)
}

const ending = /^[ \t]{0,2}(?:$|[\n\r(,;:.–—-])/u

function isEnded(text: string, end: number): boolean {
  return ending.test(text.slice(end, end + 3))
}
