import type { Asking } from '@esep/api/testing'
import { tried } from '../way.ts'
import { disguises } from './disguise.ts'
import { pick } from './draw.ts'
import { fullName } from './full-name.ts'
import { grouped } from './number-form.ts'
import type { Person } from './person.ts'

/** Words with a mark that staff type where the public reads them at once, and what became of them. */
export interface Attempt {
  readonly act: string
  readonly words: string
  readonly codes: readonly string[]
  /** The fields in which personal data was found. */
  readonly fields: readonly string[]
}

/** Tries it with somebody's name, number or address in both languages. */
export async function attempt(
  asking: Asking,
  act: string,
  { words, input }: { words: Bilingual; input: object },
): Promise<Attempt> {
  const { errors } = await tried(asking, act, { ...input })
  const codes = errors.map(({ code }: Problem) => code)
  const fields = errors.flatMap(({ spans }: Problem) => spans.map(({ field }) => field))
  return { act, words: `${words.kk} / ${words.ru}`, codes, fields }
}

interface Problem {
  readonly code: string
  readonly spans: readonly { readonly field: string }[]
}

interface Bilingual {
  readonly kk: string
  readonly ru: string
}

/** A sentence for the public that says who somebody is or how they are found, each time in another way. */
export function indiscreet(person: Person, nth: number): Bilingual {
  const { phone, iin, address, mail, plate } = person
  const [kk, ru] = [fullName(person, 'kk'), fullName(person, 'ru')]
  const eight = `8 ${grouped(phone, [3, 3, 2, 2], ' ')}`
  const disguise = disguises[pick(loud, nth)] ?? String
  return pick(
    [
      { kk: `Жауапты ${disguise(kk)} деп біліңіздер`, ru: `Спрашивать жителя ${disguise(ru)}` },
      { kk: `Байланыс: ${eight}`, ru: `Для связи: ${eight}` },
      {
        kk: `Өтініш иесі ${person.given.kk} ${person.surname.kk}`,
        ru: `По просьбе ${person.given.ru} ${person.surname.ru}`,
      },
      { kk: `ЖСН ${iin}`, ru: `ИИН ${iin}` },
      {
        kk: `Үйі: ${address.kk} көшесі, ${address.house}, ${address.flat}-пәтер`,
        ru: `Дом: ул. ${address.ru}, ${address.house}, кв. ${address.flat}`,
      },
      { kk: `Хат: ${mail}`, ru: `Писать на ${mail}` },
      {
        kk: `Көлік ${plate.number} ${plate.letters} ${plate.region}`,
        ru: `Машина ${plate.number} ${plate.letters} ${plate.region}`,
      },
    ],
    nth,
  )
}

const loud = [
  'as in a book',
  'all capitals',
  'transliterated',
  'look-alike letters',
  'Kazakh Latin of 2021',
]

/** A line about every attempt that was not refused for its personal data in both languages. */
export function accepted(attempts: readonly Attempt[]): string[] {
  return attempts.flatMap(({ act, words, codes, fields }) => {
    const missed = ['kk', 'ru'].filter(
      (language) => !fields.some((one) => one.endsWith(`.${language}`)),
    )
    return missed.map((language) => `${act}, ${language}: «${words}» ${codes.join(', ')}`)
  })
}
