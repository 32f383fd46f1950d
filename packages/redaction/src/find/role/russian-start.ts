import type { Sheet } from '../../cue/sheet.ts'
import { socialCue } from '../../cue/social.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank } from '../../text/gap.ts'

const { post, owner, head, kin, our, only, former } = socialCue
const heads = post | owner | head
/** Makes one of a post by itself: «наш фельдшер». */
const marked = only | former | our

/** «наш», «единственный», «бывший», «одна на весь район» */
export function isMarked(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).social & marked) !== 0 || isAlone(sheet, at)
}

const before =
  /^(?:страхов|патронажн|медицинск|социальн|дачн|детск|городск|ночн|дневн|частн|торгов|зубн|лечащ|музыкальн|пожарн|класс|главн|старш|школьн|сельск|дежурн|местн|участков|районн)/u

/** With what stands right before and belongs to it: «классный руководитель», «наша фельдшер». */
export function startOf(sheet: Sheet, head: number): number {
  let first = head
  while (head - first < 3 && sheet.joins(first - 1, blank)) {
    const word = sheet.wordAt(first - 1)
    const { social } = sheet.cuesAt(first - 1)
    const belongs = (social & marked) !== 0 || before.test(word?.plain ?? '')
    const traits = word?.traits ?? 0
    const isNoun = (traits & trait.noun) !== 0 && (traits & trait.adjective) === 0
    if (!belongs || (isNoun && (social & marked) === 0)) break
    first -= 1
  }
  return onlyBefore(sheet, first) ?? first
}

const fewWords = 6

/** «единственный на весь район хирург» */
function onlyBefore(sheet: Sheet, first: number): number | null {
  for (let at = first - 1; at >= first - fewWords; at -= 1) {
    if (!sheet.joins(at, blank)) return null
    const { social } = sheet.cuesAt(at)
    if ((social & only) !== 0 || isAlone(sheet, at)) return at
    if ((social & (heads | kin)) !== 0) return null
  }
  return null
}

/** «один на всё село», «одна на весь район» */
function isAlone(sheet: Sheet, at: number): boolean {
  if (sheet.plainAt(at + 1) !== 'на' || !/^(?:один|одна)$/u.test(sheet.plainAt(at))) return false
  return /^(?:весь|вс[юеё])$/u.test(sheet.plainAt(at + 2))
}

const ours = /^наш(?:а|его|ей|ему|им|у)?$/u
const alone = /^(?:один|одна|одного|одной)$/u
const mostBetween = 4

/** «фельдшер наш», «почтальонша у нас одна» */
export function isMarkedBehind(sheet: Sheet, head: number): boolean {
  if ((sheet.cuesAt(head).social & heads) === 0 || !sheet.joins(head, blank)) return false
  if (ours.test(sheet.plainAt(head + 1))) return !goesWithNoun(sheet, head + 1)
  for (let at = head + 1; at <= head + mostBetween && sheet.joins(at - 1, blank); at += 1) {
    if (alone.test(sheet.plainAt(at))) return !goesWithNoun(sheet, at)
    if (!place.test(sheet.plainAt(at))) return false
  }
  return false
}

/** «у нас», «в селе», «тут» */
const place =
  /^(?:у|в|на|нас|здесь|тут|там|всего|только|сел[еау]|посёлке|поселке|ауле|районе|доме|садике|школе|вс[её]|весь)$/u

function goesWithNoun(sheet: Sheet, at: number): boolean {
  const traits = sheet.joins(at, blank) ? sheet.wordAt(at + 1)?.traits : undefined
  return ((traits ?? 0) & trait.noun) !== 0
}

const wanted =
  /^(?:любо|кажд|ни$|нуж(?:ен|на|но)|никак|требу|ищ|искать|нанять|наймите|найти|поставить|поставьте|дать$|дайте|пришлите|назнач)/u

/** «нужен сантехник», «ни одного фельдшера», «любой владелец»: there is none, or it may be anybody. */
export function isWanted(sheet: Sheet, first: number): boolean {
  for (let at = first - 1; at >= first - 2 && sheet.joins(at, blank); at -= 1) {
    if (wanted.test(sheet.plainAt(at))) return true
  }
  return false
}
