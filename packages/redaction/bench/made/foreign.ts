import { nothingKnown } from '@esep/redaction'
import { linesOf, tableOf } from '../data.ts'
import { mention } from '../people/mention.ts'
import type { Person } from '../people/person.ts'
import type { Row } from '../row.ts'
import { agreeing, type GenderedPiece } from '../text/agreement.ts'
import { filled } from '../text/frame.ts'
import { joined } from '../text/piece.ts'
import { type Random, randomOf } from '../text/random.ts'

interface Foreigner extends Person {
  readonly origin: string
}

const foreigners: readonly Foreigner[] = tableOf('foreign.tsv').map(
  ([origin = '', gender, surname = '', given = '']) => {
    const parts = { surname, given, patronymic: null }
    return { origin, gender: gender === 'm' ? 'm' : 'f', kk: parts, ru: parts }
  },
)
const orders = [
  'surname given',
  'given surname',
  'surname given',
  'given surname',
  'surname',
  'given',
]
const perName = 4

/** Sentences of meetings about people with names from elsewhere, of whom nothing is known. */
export function foreignRows(language: Row['language']): Row[] {
  const random = randomOf(`foreign ${language}`)
  const frames = linesOf(`frames/people.${language}.txt`)
  return foreigners.flatMap((person, at) =>
    Array.from({ length: perName }, (_, index) => {
      const company = [person, ...random.some(foreigners, 2)]
      const pieces = filled(random.pick(frames), ({ name, form }) =>
        named(company[Number(name) - 1], { language, form, random }),
      )
      const id = `foreign-${language}-${at}-${index}`
      return { id, language, known: nothingKnown, ...joined(agreeing(pieces)) }
    }),
  )
}

function named(
  person: Foreigner | undefined,
  { language, form, random }: { language: Row['language']; form: string; random: Random },
): GenderedPiece {
  if (!person) throw new Error('A frame speaks of more people than there are.')
  const piece = mention(person, { language, form, order: random.pick(orders) }, random)
  return { ...piece, kind: `${person.origin}, ${piece.kind}`, gender: person.gender }
}
