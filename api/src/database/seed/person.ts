import { rowsOf } from './data.ts'
import type { Random } from './random.ts'

/** A name in the form of one language. */
export interface Name {
  readonly surname: string
  readonly given: string
  readonly patronymic: string | null
}

/** Somebody invented, with their name in both languages. */
export interface Person {
  readonly gender: Gender
  readonly kk: Name
  readonly ru: Name
}

/** Men and women bear different forms of a surname. */
export type Gender = 'm' | 'f'

type Group = 'kazakh' | 'russian' | 'uyghur' | 'korean' | 'tatar'

const given = rowsOf('people/given-names.tsv', [
  'group',
  'gender',
  'kk',
  'ru',
  'son_kk',
  'daughter_kk',
  'son_ru',
  'daughter_ru',
])
const surnames = rowsOf('people/surnames.tsv', [
  'group',
  'man_kk',
  'woman_kk',
  'man_ru',
  'woman_ru',
])
const wellKnown = new Set(
  rowsOf('people/known-people.tsv', ['surname_ru', 'given_ru']).map(
    (row) => `${row.surname_ru} ${row.given_ru}`,
  ),
)

/** How often a group is met among a hundred people of the city. */
const shares: Readonly<Record<Group, number>> = {
  kazakh: 68,
  russian: 20,
  uyghur: 6,
  korean: 3,
  tatar: 3,
}

/** Somebody who does not exist: never the name of a widely known person. */
export function invent(random: Random, { gender }: { gender?: Gender } = {}): Person {
  const sex = gender ?? random.pick(['m', 'f'] as const)
  const group = groupFrom(random.int(1, 100))
  const surname = random.pick(surnames.filter((row) => row.group === group))
  const names = given.filter((row) => row.group === namesOf(group))
  const own = random.pick(names.filter((row) => row.gender === sex))
  const father = random.pick(names.filter((row) => row.gender === 'm'))

  const person: Person = {
    gender: sex,
    kk: {
      surname: sex === 'm' ? surname.man_kk : surname.woman_kk,
      given: own.kk,
      patronymic: sex === 'm' ? father.son_kk : father.daughter_kk,
    },
    ru: {
      surname: sex === 'm' ? surname.man_ru : surname.woman_ru,
      given: own.ru,
      patronymic: sex === 'm' ? father.son_ru : father.daughter_ru,
    },
  }
  return wellKnown.has(`${person.ru.surname} ${person.ru.given}`)
    ? invent(random, { gender: sex })
    : person
}

/** Korean families of the city bear Russian given names. */
function namesOf(group: Group): Group {
  return group === 'korean' ? 'russian' : group
}

function groupFrom(hundredth: number): Group {
  let upTo = 0
  for (const group of ['kazakh', 'russian', 'uyghur', 'korean'] as const) {
    upTo += shares[group]
    if (hundredth <= upTo) return group
  }
  return 'tatar'
}
