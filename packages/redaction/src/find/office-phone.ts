import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { mark } from '../lexicon/mark.ts'
import { blank, gap } from '../text/gap.ts'

const near = blank | gap.colon | gap.hyphen | gap.stop | gap.bracket
const farthest = 4
const asked = factCue.phone | factCue.number

/** «телефон участкового: 8 701 …», «дежурная часть 8 (7172) …»: a number in office, which most likely stays. */
export function isOfficePhone(sheet: Sheet, first: number): boolean {
  let isAsked = false
  let isOfPolice = false
  for (let at = first - 1; at >= first - farthest && sheet.joins(at, near); at -= 1) {
    const word = sheet.wordAt(at)
    if (!word || recipient.test(word.plain)) return false
    isAsked ||= (word.entry.cues.fact & asked) !== 0
    isOfPolice ||=
      point.test(word.plain) || ((word.marks & mark.police) !== 0 && possessive.test(word.plain))
    if ((isAsked && isOfPolice) || isDuty(sheet, at)) return true
  }
  return false
}

const recipient = /^(?:мой|моя|мне|меня|его|её|ее|их|жителя|менің|оның|маған)$/u
const point = /^(?:пункта|пункттің|пунктінің)$/u
const possessive = /(?:ого|ора|ции|[дтн][ыі]ң|ия)$/u

/** «дежурная часть», «кезекші бөлім» */
function isDuty(sheet: Sheet, at: number): boolean {
  const before = sheet.plainAt(at - 1)
  return /^(?:част|бөлім)/u.test(sheet.plainAt(at)) && /^(?:дежурн|кезекші)/u.test(before)
}
