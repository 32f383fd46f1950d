import type { KnownPerson } from '../known.ts'
import { leaksIn } from '../leak/leaks-in.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Stretch } from '../occurrence.ts'

const word = /\p{L}{6,40}/gu
const shortest = 3
const most = 24
const apart = '\n\n\n'

/** Two names of one person of the register that are written as one word: «gulmiraduisenbaeva». */
export function joinedNames(
  text: string,
  people: readonly KnownPerson[],
  lexicon: Lexicon,
): Stretch[] {
  return Array.from(text.matchAll(word))
    .slice(0, most)
    .filter(({ 0: one }) => isJoined(one, people, lexicon))
    .map(({ index, 0: one }) => ({ start: index, end: index + one.length }))
}

/** Whether it can be parted into two names of the same person; others may be called by one of them too. */
function isJoined(one: string, people: readonly KnownPerson[], lexicon: Lexicon): boolean {
  const isOfTwoNames = (known: readonly KnownPerson[]) => isParted(one, known, lexicon)
  return isOfTwoNames(people) && people.some((person) => isOfTwoNames([person]))
}

/** Whether it can be parted into two names of any of these people. */
function isParted(one: string, people: readonly KnownPerson[], lexicon: Lexicon): boolean {
  const cuts = Array.from({ length: one.length - 2 * shortest + 1 }, (_, at) => at + shortest)
  const lines = cuts.map((at) => `${one.slice(0, at)} ${one.slice(at)}`)
  const leaks = leaksIn(lines.join(apart), people, { lexicon }).filter(
    ({ what }) => what === 'name',
  )
  const width = one.length + 1 + apart.length
  return cuts.some((cut, line) => {
    const [first, second] = [line * width, line * width + cut + 1].map((start) =>
      leaks.find(({ where }) => where.start === start),
    )
    return (
      first?.where.end === line * width + cut && second?.where.end === line * width + one.length + 1
    )
  })
}
