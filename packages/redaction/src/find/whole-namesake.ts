import { namesakeCue } from '../cue/namesake.ts'
import { isWholeStreetName, isWholeStreetNameOf } from '../cue/whole-street-name.ts'
import { previous } from '../previous.ts'
import { alikeKey, type Span } from '../span.ts'
import type { Staying } from '../staying.ts'
import { firstFrom, type Stretch, stretchAround } from '../stretch.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

const { feastFirst, feastSecond } = namesakeCue

/** «На Ивана Купалу», «Рынок Ахмета Байтурсынова»: who is asked about a part of what bears a name is asked about all of the name. */
export function wholeNamesake(page: Page, span: Span, { named, doubtful }: Staying): Span {
  if (span.type !== 'PERSON' || span.verdict !== 'review') return span
  const stretch = stretchAround(named, span) ?? stretchAround(doubtful, span)
  if (!stretch) return span

  const { words, text } = page
  let first = firstFrom(words, span.start)
  let last = firstFrom(words, span.end) - 1
  while (
    isIn(stretch, previous(words, first)) &&
    goesOn(page, previous(words, first), words[first])
  )
    first -= 1
  while (isIn(stretch, words[last + 1]) && goesOn(page, words[last], words[last + 1])) last += 1
  const start = Math.min(span.start, words[first]?.start ?? span.start)
  const end = Math.max(span.end, words[last]?.end ?? span.end)
  return { ...span, start, end, alike: alikeKey('PERSON', text.slice(start, end)) }
}

function isIn({ start, end }: Stretch, word: Word | undefined): boolean {
  return word !== undefined && start <= word.start && word.end <= end
}

/** Whether two words are the first name and the surname of somebody after whom streets are called, or both words of a feast. */
function goesOn({ text }: Page, left: Word | undefined, right: Word | undefined): boolean {
  if (!left?.capital || !right?.capital || !areNeighbours(text, left, right)) return false
  const { entry: one } = left
  const { entry: other } = right
  if ((one.cues.namesake & feastFirst) !== 0 && (other.cues.namesake & feastSecond) !== 0) {
    return true
  }
  return [isWholeStreetName, isWholeStreetNameOf].some((is) => is(one.folded, other.folded))
}
