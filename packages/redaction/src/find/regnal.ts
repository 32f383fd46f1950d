import { trait } from '../lexicon/trait.ts'
import type { Page } from '../text/page.ts'
import { question } from '../text/question.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

const roman = /^[IVX]+$/u
const isRoman = question(({ text, abbreviated }) => abbreviated && roman.test(text))

/** «Карл XII»: how many signs the number of a ruler takes behind the word at `index`; none in «Ахметов VII созыва». */
export function regnalAfter({ text, words }: Page, index: number): number {
  const [name, number, next] = [words[index], words[index + 1], words[index + 2]]
  if (!name || !number || !isRoman(number)) return 0
  if (!areNeighbours(text, name, number)) return 0
  return next && isCounted(next) && areNeighbours(text, number, next) ? 0 : number.end - name.end
}

/** «созыва», «квартала» */
function isCounted({ capital, traits }: Word): boolean {
  return !capital && (traits & (trait.noun | trait.small)) === trait.noun
}
