import { sense } from '../lexicon/sense.ts'
import { previous } from '../previous.ts'
import { near } from '../tagger/position.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { areNeighbours } from '../text/words.ts'

/** By so much less likely a name is a word that is another word as well, and any other. */
const cost = { explained: 4, other: 0.5 }

/** What is hidden in a text was hidden by who read it: how much less likely a name is a word beside it that was left, as a logit. */
export function readOnce(page: Page, index: number): number {
  if (page.hidden.length === 0 || !isBesideHidden(page, index)) return 0
  return isExplained(page, index) && !isBesideName(page, index) ? cost.explained : cost.other
}

function isBesideHidden({ words }: Page, index: number): boolean {
  return near.some((distance) => words[index + distance]?.standIn === true)
}

/** «Ал [тұрғын 1] айтты», «Сваи»: a word of its own, a street or a place; one that is a name too only at the head of a sentence. */
function isExplained(page: Page, index: number): boolean {
  const word = page.words[index]
  if (!word) return false
  const is = word.senseIn(page.languageAt(index))
  if (word.street || (is & sense.place) !== 0) return true
  if ((is & sense.ordinary) === 0) return false
  return (is & name) === 0 || beginsSentence(page.text, word)
}

const name = sense.name | sense.given | sense.nameBeside

/** «Замыслов Анатолий, [житель 1]»: the other word tells that it is a name. */
function isBesideName(page: Page, index: number): boolean {
  const { text, words } = page
  const [before, word, next] = [previous(words, index), words[index], words[index + 1]]
  const isName = (at: number) => words[at]?.capital === true && !isExplained(page, at)
  if (before && word && areNeighbours(text, before, word) && isName(index - 1)) return true
  return (
    word !== undefined && next !== undefined && areNeighbours(text, word, next) && isName(index + 1)
  )
}
