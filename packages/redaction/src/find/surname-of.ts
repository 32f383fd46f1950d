import { sense } from '../lexicon/sense.ts'
import { trait } from '../lexicon/trait.ts'
import { isSurnameForm } from '../name/part.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { casesOf } from './name-case.ts'
import type { Candidate } from './name-run.ts'

/** «Даниэлой Пик», «Сергею Соколу»: whether a word with a capital is the surname of the sure first name before it, because it stands in its case and no noun behind it does. */
export function isSurnameOf(page: Page, first: Candidate | undefined, behind: Candidate): boolean {
  const { word, index } = behind
  if (!first || page.languageAt(index) !== 'ru' || !page.isCased(index)) return false
  if (!word.capital || word.capitals || beginsSentence(page.text, word)) return false
  if (!mayBeFirstName(first.word) || isOfNext(page, behind)) return false
  const [left, right] = [casesOf(first), casesOf(behind)]
  return left.length === 0 || left.some((one) => right.includes(one))
}

/** A first name, or a word of no list that ends like no surname. */
function mayBeFirstName(word: Word): boolean {
  const is = word.senseIn('ru')
  if ((is & sense.given) !== 0) return true
  return (is & (sense.ordinary | sense.place | sense.name)) === 0 && !isSurnameForm(word.plain)
}

/** «Яна Новый год встречает» */
function isOfNext({ text, words }: Page, { word, index }: Candidate): boolean {
  const next = words[index + 1]
  if (!next || next.capital || (word.traits & trait.adjective) === 0) return false
  return (next.traits & trait.noun) !== 0 && areNeighbours(text, word, next)
}
