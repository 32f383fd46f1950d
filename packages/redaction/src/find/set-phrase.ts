import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

/** Words that are first names too, each with what follows where nobody is meant. */
const phrases = new Map<string, RegExp>([
  ['күн', /^(?:тәртіб|сайын|көзі)/u],
  ['рахмет', /^(?:бәріңіз|сізге|сіздерге|саған|айт|баршаң|көп)/u],
  ['рақмет', /^(?:бәріңіз|сізге|сіздерге|саған|айт|баршаң|көп)/u],
  ['назар', /^(?:аудар|сал)/u],
  ['жеңіс', /^күн/u],
  ['наурыз', /^(?:мейрам|мереке|көже|айы|айын|тыныш|прош[её]л|праздн)/u],
  ['батыр', /^ана(?:сы|лар)/u],
  ['бірлік', /^(?:бар|болса|болсын|керек|жоқ)/u],
  ['сенім', /^(?:телефон|арт|білдір)/u],
  ['еңбек', /^(?:ардагер|демал|ақы|шарт|ет)/u],
  ['құрмет', /^(?:көрсет|тақта|грамота)/u],
  ['үміт', /^(?:бар|жоқ|үз|арт)/u],
  ['сабыр', /^(?:ет|сақта|бол)/u],
  ['талап', /^(?:ет|қой)/u],
  ['кеңес', /^(?:бер|өт|қара)/u],
  ['қоныс', /^(?:аудар|тойы)/u],
  ['аман', /^бол/u],
  ['жарық', /^(?:жоқ|жан|сөн|керек|бер|қой|аз|болса)/u],
  ['сайлау', /^(?:өт|учаске|күн|комисс)/u],
  ['қайрат', /^көрсет/u],
  ['арман', /^қу/u],
  ['ерлік', /^(?:жаса|еңбе|көрсет)/u],
  ['нұр', /^жау/u],
  ['заман', /^(?:талаб|өзгер)/u],
])
const feast = /^(?:день|дня|дню|дн[её]м)$/u

/** «Күн тәртібі», «Рахмет сіздерге», «День Победы»: a word that is a first name too, where the word beside it says that nobody is called so. */
export function isOfSetPhrase(
  { text, words }: Page,
  { plain, capitals }: Word,
  index: number,
): boolean {
  if (capitals) return false
  const [before, word, next] = [previous(words, index), words[index], words[index + 1]]
  if (!word) return false
  const behind = phrases.get(plain)
  if (behind && next && !next.capital && areNeighbours(text, word, next))
    return behind.test(next.plain)
  return plain === 'победы' && feast.test(before?.plain ?? '')
}
