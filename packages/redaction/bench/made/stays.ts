import { type Known, nothingKnown } from '@esep/redaction'
import { linesOf } from '../data.ts'
import { fullName } from '../people/person.ts'
import type { Row } from '../row.ts'
import { agreeing, type GenderedPiece } from '../text/agreement.ts'
import { filled, type Slot } from '../text/frame.ts'
import { joined } from '../text/piece.ts'
import { type Random, randomOf } from '../text/random.ts'
import { inOffice, meeting, officerNames } from './meeting.ts'
import { writtenOut } from './values.ts'

const known: Known = {
  people: meeting.people.map((name, at) => ({ key: `${at}`, name })),
  officers: officerNames,
  officials: meeting.officials.map(({ kk, ru, office }) => ({
    name: fullName(kk),
    otherNames: [fullName(ru)],
    office,
    mayBeNamed: true,
  })),
  places: meeting.places,
}
/** A line with something to fill in is written as often. */
const variants = 6

/** Sentences of meetings in which nothing points to a resident, though some residents are called alike. */
export function stayingRows(language: Row['language']): Row[] {
  const random = randomOf(`stays ${language}`)
  return linesOf(`stays/${language}.txt`).flatMap((line, index) =>
    Array.from({ length: line.includes('{') ? variants : 1 }, (_, time) => {
      const text = stayingText(line, language, random)
      return { id: `stays-${language}-${index}-${time}`, text, language, known, marks: [] }
    }),
  )
}

/** Sentences with posts that point to nobody: many people, an office without a name, any one of them. */
export function postRows(language: Row['language']): Row[] {
  return linesOf(`stays/posts.${language}.txt`).map((text, index) => {
    return { id: `posts-${language}-${index}`, text, language, known: nothingKnown, marks: [] }
  })
}

/** A line of `data/stays`, filled in. */
export function stayingText(line: string, language: Row['language'], random: Random): string {
  const pieces = filled(line, (slot) => pieceFor(slot, language, random))
  return joined(agreeing(pieces)).text
}

function pieceFor({ name, form }: Slot, language: Row['language'], random: Random): GenderedPiece {
  if (name === 'o') return inOffice(random.pick(meeting.officers), { language, form }, random)
  if (name === 'd') return inOffice(random.pick(meeting.officials), { language, form }, random)
  return { text: writtenOut(`{${name}.${form}}`, random) }
}
