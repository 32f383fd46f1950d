import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import { question } from '../text/question.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

/** Words that are first names too, each with what follows where nobody is meant; «Қайрат көрсетті», «Үміт жоқ» and «Рахмет айтты» are said of people as well. */
const phrases = new Map<string, RegExp>([
  ['күн', /^(?:тәртіб|сайын|көзі)/u],
  ['рахмет', /^(?:бәріңіз|сізге|сіздерге|саған|баршаң)/u],
  ['рақмет', /^(?:бәріңіз|сізге|сіздерге|саған|баршаң)/u],
  ['назар', /^аудар/u],
  ['жеңіс', /^күні(?:не|нде|н)?$/u],
  ['наурыз', /^(?:мейрам|мереке|көже|айы|айын|тыныш|прош[её]л|праздн)/u],
  ['батыр', /^аналар/u],
  ['бірлік', /^болсын/u],
  ['сенім', /^(?:телефон|арт)/u],
  ['еңбек', /^(?:ардагер|демал|ақы|шарт|ет)/u],
  ['құрмет', /^(?:тақта|грамота)/u],
  ['үміт', /^(?:үз|арт)/u],
  ['сабыр', /^сақта/u],
  ['талап', /^(?:ет|қой)/u],
  ['қоныс', /^(?:аудар|тойы)/u],
  ['жарық', /^(?:жоқ|жан|сөн|керек|бер|қой|аз|болса)/u],
  ['сайлау', /^(?:өт|учаске|күн|комисс)/u],
  ['ерлік', /^(?:жаса|еңбе|көрсет)/u],
  ['нұр', /^жау/u],
  ['дата', /^(?:рожд|регистр|выдач|составл|провед|подач)/u],
  ['заман', /^талаб/u],
])
const victory = 'победы'
const mayBeOfPhrase = question(({ plain }) => phrases.has(plain) || plain === victory)
const feast = /^(?:день|дня|дню|дн[её]м)$/u

/** «Күн тәртібі», «Рахмет сіздерге», «День Победы»: a word that is a first name too, where the word beside it says that nobody is called so. */
export function isOfSetPhrase({ text, words }: Page, word: Word, index: number): boolean {
  if (word.capitals || !mayBeOfPhrase(word)) return false
  const { plain } = word
  const [before, next] = [previous(words, index), words[index + 1]]
  const behind = phrases.get(plain)
  if (behind && next && !next.capital && areNeighbours(text, word, next))
    return behind.test(next.plain)
  return plain === victory && feast.test(before?.plain ?? '')
}
