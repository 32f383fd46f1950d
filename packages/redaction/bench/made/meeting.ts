import { readFileSync } from 'node:fs'
import { mention } from '../people/mention.ts'
import { fullName, type Person } from '../people/person.ts'
import type { Row } from '../row.ts'
import type { GenderedPiece } from '../text/agreement.ts'
import type { Random } from '../text/random.ts'

interface Official extends Person {
  readonly office: Readonly<Record<'kk' | 'ru', string>>
}

interface Meeting {
  readonly officers: readonly Person[]
  readonly officials: readonly Official[]
  readonly people: readonly string[]
  readonly places: readonly string[]
}

/** The meeting at which the made texts are spoken: who reports, who is a guest, where it is. */
export const meeting: Meeting = JSON.parse(
  readFileSync(new URL('../data/stays/known.json', import.meta.url), 'utf8'),
)

/** The names of those who report, as staff have recorded them. */
export const officerNames: readonly string[] = meeting.officers.flatMap(({ kk, ru }) => [
  fullName(kk),
  fullName(ru),
])

/** How a protocol names somebody in office: never by the given name alone. */
const orders = [
  'surname given patronymic',
  'given patronymic surname',
  'surname given',
  'given patronymic',
  'surname',
  'surname initials',
  'initials surname',
]

/** A name of somebody in office, which stays: it bears no mark. */
export function inOffice(
  person: Person,
  { language, form }: { language: Row['language']; form: string },
  random: Random,
): GenderedPiece {
  const { text } = mention(person, { language, form, order: random.pick(orders) }, random)
  return { text, gender: person.gender }
}
