import { tableOf } from '../data.ts'
import type { Random } from '../text/random.ts'
import type { Gender, Person } from './person.ts'
import { inRussian } from './spelling.ts'

interface Name {
  readonly name: string
  readonly kind: string
  readonly gender: string
  readonly lang: string
}

const names: readonly Name[] = tableOf('names.tsv').map(
  ([name = '', kind = '', gender = '', lang = '']) => ({ name, kind, gender, lang }),
)
const groups = Map.groupBy(names, ({ kind, gender, lang }) => `${kind} ${gender} ${lang}`)
const common = tableOf('diminutives.tsv').map(([name = '', lang, gender]) => ({
  name,
  lang,
  gender,
}))

/** People whose names are hard to tell from other words. */
const hardPeople: readonly Person[] = tableOf('hard-people.tsv').map(([gender, ...parts]) => {
  const [surname = '', given = '', patronymic = '', ru = '', ruGiven = '', ruPatronymic = ''] =
    parts
  return {
    gender: gender === 'm' ? 'm' : 'f',
    kk: { surname, given, patronymic },
    ru: { surname: ru, given: ruGiven, patronymic: ruPatronymic },
  }
})

/** People of a meeting: about a tenth hard ones, a third with Russian names, all others with Kazakh ones. */
export function peopleOf(count: number, random: Random): Person[] {
  return Array.from({ length: count }, () => {
    if (random.chance(0.12)) return random.pick(hardPeople)
    return random.chance(0.35) ? russianPerson(random) : kazakhPerson(random)
  })
}

function russianPerson(random: Random): Person {
  const gender = random.pick(['m', 'f'] as const)
  const parts = {
    surname: nameOf({ kind: 'surname', gender, lang: 'ru' }, random),
    given: givenOf(gender, 'ru', random),
    patronymic: random.chance(0.85)
      ? nameOf({ kind: 'patronymic', gender, lang: 'ru' }, random)
      : null,
  }
  return { gender, kk: parts, ru: parts }
}

function kazakhPerson(random: Random): Person {
  const gender = random.pick(['m', 'f'] as const)
  const given = givenOf(gender, 'kk', random)
  const surname = random.chance(0.25)
    ? givenOf('m', 'kk', random)
    : nameOf({ kind: 'surname', gender, lang: 'kk' }, random)
  const father = givenOf('m', 'kk', random)
  const own = random.chance(0.7)
  const has = random.chance(0.85)
  const son = own ? (gender === 'm' ? 'ұлы' : 'қызы') : sonOf(father, gender)
  const patronymic = own ? father + son : son
  const ru = own ? inRussian(father) + inRussian(son) : sonOf(inRussian(father), gender)
  return {
    gender,
    kk: { surname, given, patronymic: has ? patronymic : null },
    ru: {
      surname: inRussian(surname),
      given: inRussian(given),
      patronymic: has ? (random.chance(0.5) ? ru : sonOf(inRussian(father), gender)) : null,
    },
  }
}

/** Half of the people bear one of the common names, which have diminutives. */
function givenOf(gender: Gender, lang: 'kk' | 'ru', random: Random): string {
  if (random.chance(0.5)) return nameOf({ kind: 'first', gender, lang }, random)
  return random.pick(common.filter((one) => one.lang === lang && one.gender === gender)).name
}

function nameOf({ kind, gender, lang }: Omit<Name, 'name'>, random: Random): string {
  return random.pick(groups.get(`${kind} ${gender} ${lang}`) ?? []).name
}

/** The Russian patronymic from a father's name. */
function sonOf(father: string, gender: Gender): string {
  const [son, daughter] = endingsAfter(father)
  return father.replace(/[йь]$/u, '') + (gender === 'm' ? son : daughter)
}

function endingsAfter(father: string): readonly [string, string] {
  return /[йьаәеиоөуұүыіэюя]$/iu.test(father) ? ['евич', 'евна'] : ['ович', 'овна']
}
