import { cuesOf } from './cue/cue.ts'
import { isHonorific } from './cue/naming.ts'
import { socialCue } from './cue/social.ts'
import { nothingKnown } from './known.ts'
import { occurrencesOf, type Stretch } from './occurrence.ts'
import { redact, type Setting } from './redact.ts'
import type { Span } from './span.ts'

/**
 * Where words that are to be hidden stand in the name of a place as somebody: «дом Серика», «Серик ага», «С. Ахметов»; not as
 * what is called like them, «улица Абая», «кафе Серик».
 */
export function standingAsPerson(
  text: string,
  words: string,
  { language, lexicon }: Omit<Setting, 'known'>,
): Stretch[] {
  const known = { ...nothingKnown, people: [{ key: 'hidden', name: words }] }
  const spans = redact(text, { language, lexicon, known })
  const addresses = spans.filter(({ type }) => type === 'ADDRESS')
  const people = spans.filter(
    (span) =>
      span.reason === 'REGISTER' &&
      span.verdict === 'redact' &&
      addresses.every((address) => !isOfAddress(text, span, address)),
  )
  return occurrencesOf(text, words).filter((found) =>
    people.some((span) => overlaps(span, found) && isSaidOfPerson(text, span, found)),
  )
}

/** «Ахметова, 12» is a street. */
function isOfAddress(text: string, span: Stretch, address: Stretch): boolean {
  return (
    overlaps(span, address) ||
    (span.end <= address.start && /^[\s,]*$/.test(text.slice(span.end, address.start)))
  )
}

/** Whether more than the words is somebody's name, they are declined, or it is said beside them who that is. */
function isSaidOfPerson(text: string, span: Span, found: Stretch): boolean {
  if (isOfCompound(text.slice(0, span.start))) return false
  if (span.start < found.start || found.end < span.end) return true
  if (span.case !== undefined && span.case !== 'nominative') return true
  const before = /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, span.start - longest), span.start))
  const behind = /^\s+(\p{L}+)/u.exec(text.slice(span.end, span.end + longest))
  return [before?.[1], behind?.[1]].some((word) => word !== undefined && isPersonWord(word))
}

const longest = 40

function isPersonWord(word: string): boolean {
  const plain = word.toLowerCase()
  return isHonorific(plain) || isNeighbour(plain) || (cuesOf(plain).social & socialCue.kin) !== 0
}

function isNeighbour(plain: string): boolean {
  return /^(?:сосед|жилец|жильц|жител|көрші|корши|тұрғын|тургын)/u.test(plain)
}

/** «школа-гимназия Ахметова»: what two words of institutions are called after. */
function isOfCompound(before: string): boolean {
  const [, first = '', second = ''] = /(\p{L}+)-(\p{L}+)\s+$/u.exec(before.slice(-longest)) ?? []
  return [first, second].some((half) => half !== '' && cuesOf(half.toLowerCase()).namesake !== 0)
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}
