import { namesakeCue } from '../cue/namesake.ts'
import { isWholeStreetName, isWholeStreetNameOf } from '../cue/whole-street-name.ts'
import { alikeKey, type Span } from '../span.ts'
import type { Staying } from '../staying.ts'
import type { Stretch } from '../stretch.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

const { feastFirst, feastSecond } = namesakeCue

/** «На Ивана Купалу», «Рынок Ахмета Байтурсынова»: who is asked about a part of what bears a name is asked about all of the name. */
export function wholeNamesake(page: Page, span: Span, { named, doubtful }: Staying): Span {
  if (span.type !== 'PERSON' || span.verdict !== 'review') return span
  const stretch = around(named, span) ?? around(doubtful, span)
  if (!stretch) return span

  const words = page.words.filter((word) => stretch.start <= word.start && word.end <= stretch.end)
  let first = words.findIndex(({ start }) => start >= span.start)
  let last = words.findLastIndex(({ end }) => end <= span.end)
  while (goesOn(page, words[first - 1], words[first])) first -= 1
  while (goesOn(page, words[last], words[last + 1])) last += 1
  const start = Math.min(span.start, words[first]?.start ?? span.start)
  const end = Math.max(span.end, words[last]?.end ?? span.end)
  return { ...span, start, end, alike: alikeKey('PERSON', page.text.slice(start, end)) }
}

function around(stretches: readonly Stretch[], { start, end }: Span): Stretch | undefined {
  return stretches.find((one) => one.start <= start && end <= one.end)
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
