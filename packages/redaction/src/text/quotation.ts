import type { Stretch } from '../stretch.ts'

const opened = /[«„“"][^«»„“”"]*$/u
const closed = /^[^«»„“”"]*[»“”"]/u
const opening = /[«„“"][^\s«»„“”"]*$/u
const closing = /^[^\s«»„“”"]*[»“”"]/u
/** What is quoted ends so far behind its last word: «Достык-14». */
const most = 8

const opensHere = /[«"“„]/u
const closesHere = /[»"”“]/u

/** Whether a quotation mark opens right before what stands here. */
export function isOpened(text: string, { start }: Stretch): boolean {
  return opensHere.test(text.charAt(start - 1))
}

/** Whether a quotation mark closes right behind what stands here. */
export function isClosed(text: string, { end }: Stretch): boolean {
  return closesHere.test(text.charAt(end))
}

/** A stretch with the quotation mark of which the other stands within, and the word to it: «хозяин магазина «Айгерим»». */
export function withQuotes(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const before = closed.test(words)
    ? opening.exec(text.slice(Math.max(0, start - most), start))
    : null
  const behind = opened.test(words) ? closing.exec(text.slice(end, end + most)) : null
  return { start: start - (before?.[0].length ?? 0), end: end + (behind?.[0].length ?? 0) }
}
