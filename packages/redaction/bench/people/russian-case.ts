import { incline } from 'lvovich'
import type { Gender, Parts } from './person.ts'

/** The cases in which a name stands in a Russian sentence; `nom` is the name itself. */
export const russianCases = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const
export type RussianCase = (typeof russianCases)[number]

const theirs = {
  nom: 'nominative',
  gen: 'genitive',
  dat: 'dative',
  acc: 'accusative',
  ins: 'instrumental',
  loc: 'prepositional',
} as const

/** Women's names in -ь, which the library leaves as they are. */
const soft = { nom: 'ь', gen: 'и', dat: 'и', acc: 'ь', ins: 'ью', loc: 'и' } as const

/** A name in a case of Russian; a woman's surname or name that ends in a consonant stays as it is. */
export function declinedParts(parts: Parts, gender: Gender, wanted: RussianCase): Parts {
  if (wanted === 'nom') return parts
  const { surname, given, patronymic } = parts
  const made = incline(
    {
      last: surname,
      first: given,
      middle: patronymic,
      gender: gender === 'm' ? 'male' : 'female',
    },
    theirs[wanted],
  )
  const stays = (word: string) => gender === 'f' && !/[аяь]$/iu.test(word)
  return {
    surname: stays(surname) ? surname : (made.last ?? surname),
    given: givenName(given, { gender, wanted, made: made.first ?? given }),
    patronymic:
      patronymic && /(?:улы|ұлы|кызы|қызы)$/iu.test(patronymic)
        ? patronymic
        : (made.middle ?? null),
  }
}

function givenName(
  given: string,
  { gender, wanted, made }: { gender: Gender; wanted: RussianCase; made: string },
): string {
  if (gender === 'm' || /[ая]$/iu.test(given)) return made
  return given.endsWith('ь') ? given.slice(0, -1) + soft[wanted] : given
}
