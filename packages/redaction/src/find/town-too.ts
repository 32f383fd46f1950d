import { mark } from '../lexicon/mark.ts'
import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import { spelledLike } from '../text/question.ts'
import type { Word } from '../text/token.ts'
import type { Candidate } from './name-run.ts'

const isTownInKazakh = spelledLike(
  /^(?:арыс|қонаев|қонай|сәтбаев|бурабай|жайық|шарын|медеу|сайран|нұра|дубай|уфа|ош|арал|абай)(?:[ғгқк][ае]|[дт][ае]н?|[дт][ае][ғгқк][ыі]|н[ае]н)$/u,
)
const isTownInRussian = spelledLike(
  /^(?:арыс|конаев|кона|сатпаев|бураба|жайык|чарын|медеу|сайран|нур|дуба|уф|ош|арал|аба)(?:й|ь|а|я|е|и|ы|у|ю|ом|ем)?$/u,
)
/** Waters, towns, a feast and the cameras of the streets, like which few are called: nobody can be sure wherever they stand alone. */
const isSeldomSomebody = spelledLike(
  /^(?:арысь?|есил(?:ь|я|ю|е|ем)|(?:есіл|шалқар|шалкар|талғар|талгар|жем|наурыз|сергек)(?:а|у|е|ом|ем|[ғгқк][ае]|[нтд][ыі]ң?|[дт][ае]н?|[дт][ае][ғгқк][ыі])?)$/u,
)
const dayBefore = /(?:^|[^\d.,№])(?:[1-9]|[12]\d|3[01])[ \u00a0]$/u
const longestDay = 5
const leading =
  /^(?:в|во|из|на|через|до|под|около|возле|за|район\p{L}{0,2}|город\p{L}{0,2}|озер\p{L}{1,2}|рек\p{L}{1,2})$/u

const by = /[мпб]ен$/u
const moving = /^(?:жүр|өт|айнал|қозғал|бұрыл|түс)/u

/** «121-бағыт Сейфуллинмен жүреді»: along which street. */
function isWay({ words }: Page, { word, index }: Candidate): boolean {
  return word.street && by.test(word.plain) && moving.test(words[index + 1]?.plain ?? '')
}

/** «Про 8 Марта спросили»: a feast, or somebody behind the number of a flat. */
function isDay({ text }: Page, { marks, start }: Word): boolean {
  return (
    (marks & mark.month) !== 0 && dayBefore.test(text.slice(Math.max(0, start - longestDay), start))
  )
}

/** «Бурабайға бардық», «едем в Конаев», «через Есиль»: a town or a water that people are called like too, where somebody goes or lives; nobody can be sure. */
export function isTownToo(page: Page, [one, more]: readonly Candidate[]): boolean {
  if (!one || more) return false
  const { word, index } = one
  if (isSeldomSomebody(word) || isDay(page, word)) return true
  if (page.languageAt(index) === 'kk') return isTownInKazakh(word) || isWay(page, one)
  return isTownInRussian(word) && leading.test(previous(page.words, index)?.plain ?? '')
}
