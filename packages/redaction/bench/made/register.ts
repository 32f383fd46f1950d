import { linesOf } from '../data.ts'
import { mention } from '../people/mention.ts'
import { fullName, type Person } from '../people/person.ts'
import { peopleOf } from '../people/pools.ts'
import { kazakhWritings, writings } from '../people/written.ts'
import type { Row } from '../row.ts'
import { agreeing, type GenderedPiece } from '../text/agreement.ts'
import { filled, type Slot } from '../text/frame.ts'
import { joined, type Piece } from '../text/piece.ts'
import { type Random, randomOf } from '../text/random.ts'

type Language = Row['language']

const frames = { ru: linesOf('frames/people.ru.txt'), kk: linesOf('frames/people.kk.txt') }

/** Sentences and paragraphs about people of a register, whose names are written in every way. */
export function registerRows(
  language: Language,
  count: number,
  hand: 'any' | 'typed' = 'any',
): Row[] {
  const random = randomOf(`register ${language} ${hand}`)
  return Array.from({ length: count }, (_, index) => {
    const people = peopleOf(12, random)
    const known = {
      people: people.map((person, at) => ({
        key: `${at}`,
        name: registered(person, language, random),
      })),
      officers: [],
      officials: [],
      places: [],
    }
    const sentences = random.some(frames[language], random.pick([1, 1, 2, 3, 5]))
    const pieces = sentences.flatMap((frame, at) => [
      ...(at > 0 ? [{ text: ' ' }] : []),
      ...sentence(frame, { language, people, random, rewritten: hand === 'any' }),
    ])
    return { id: `register-${language}-${index}`, language, known, ...joined(pieces) }
  })
}

interface Company {
  readonly language: Language
  readonly people: readonly Person[]
  readonly random: Random
  /** Whether some of the names are written in other letters than the keyboard's. */
  readonly rewritten: boolean
}

/** A sentence about some of the people, each in a way of writing of its own. */
export function sentence(
  frame: string,
  { language, people, random, rewritten: anyHand }: Company,
): Piece[] {
  const chosen = random.some(people, 3)
  return agreeing(
    filled(frame, ({ name, form }: Slot): GenderedPiece => {
      const person = chosen[Number(name) - 1]
      if (!person) throw new Error(`The frame "${frame}" speaks of nobody with {${name}}.`)
      const piece = mention(person, { language, form }, random)
      const written = anyHand ? rewritten(piece, language, random) : piece
      return { ...written, gender: person.gender }
    }),
  )
}

/** Writes one name in four as hands and machines do it: other alphabets, lost capitals, breaks. */
function rewritten(piece: GenderedPiece, language: Language, random: Random): GenderedPiece {
  if (!random.chance(0.25)) return piece
  const ways = Object.entries(language === 'kk' ? { ...writings, ...kazakhWritings } : writings)
  const [way, write] = random.pick(ways)
  const text = write(piece.text, random)
  return text === piece.text ? piece : { ...piece, text, kind: `${piece.kind}, ${way}` }
}

/** How the register has the name: mostly in full, surname first, and in the language of the text. */
function registered(person: Person, language: Language, random: Random): string {
  const other = language === 'kk' ? 'ru' : 'kk'
  const { surname, given, patronymic } = person[random.chance(0.7) ? language : other]
  if (random.chance(0.7)) return fullName({ surname, given, patronymic })
  const orders = [
    [surname, given],
    [given, surname],
    [given, patronymic, surname],
  ]
  return random.pick(orders).filter(Boolean).join(' ')
}
