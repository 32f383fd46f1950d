import { tableOf } from '../data.ts'
import type { Piece } from '../text/piece.ts'
import type { Random } from '../text/random.ts'
import { anyChain, type Ending, owned, withEnding } from './kazakh-suffix.ts'
import type { Parts, Person } from './person.ts'
import { declinedParts, type RussianCase, russianCases } from './russian-case.ts'

const diminutives = new Map(
  tableOf('diminutives.tsv').map(([name = '', , , ...small]) => [name, small]),
)

/** The orders in which the parts of a name are written, each as often as it stands here. */
const orders = [
  ...times(8, 'surname given patronymic'),
  ...times(5, 'given patronymic surname'),
  ...times(12, 'surname given'),
  ...times(12, 'given surname'),
  ...times(10, 'given patronymic'),
  ...times(12, 'surname'),
  ...times(12, 'given'),
  ...times(3, 'patronymic'),
  ...times(6, 'surname initials'),
  ...times(6, 'initials surname'),
  ...times(6, 'diminutive'),
]

interface Wish {
  readonly language: 'kk' | 'ru'
  /** A case, or one of the Kazakh endings; `chain` is any of the chains. */
  readonly form: string
  /** The order in which the parts are written; any when not given. */
  readonly order?: string
}

/** A person's name as it stands in a sentence. */
export function mention(person: Person, { language, form, order }: Wish, random: Random): Piece {
  const wished = order ?? random.pick(orders)
  const given = language === 'ru' ? person.ru : person.kk
  const kind = possible(wished, given, diminutivesOf(person, language))
  const small = kind === 'diminutive' ? random.pick(diminutivesOf(person, language)) : given.given
  const parts = { ...given, given: small }
  const text =
    language === 'ru'
      ? inOrder(declinedParts(parts, person.gender, caseOf(form)), kind, random)
      : suffixed(inOrder(parts, kind, random), { kind, form, random })
  return { text, type: 'PERSON', kind }
}

function diminutivesOf(person: Person, language: 'kk' | 'ru'): readonly string[] {
  return diminutives.get(person[language].given) ?? []
}

function possible(order: string, { patronymic }: Parts, small: readonly string[]): string {
  if (order === 'diminutive' && small.length === 0) return 'given'
  if (patronymic) return order
  return order === 'patronymic' ? 'surname' : order.replace(' patronymic', '')
}

function inOrder(parts: Parts, order: string, random: Random): string {
  if (order === 'diminutive') return parts.given
  if (!order.includes('initials')) {
    return order
      .split(' ')
      .map((part) => parts[part as keyof Parts] ?? '')
      .join(' ')
  }
  const initials = initialsOf(parts, random)
  const gap = random.chance(0.8) ? ' ' : ''
  return order === 'surname initials'
    ? `${parts.surname} ${initials}`
    : initials + gap + parts.surname
}

function initialsOf({ given, patronymic }: Parts, random: Random): string {
  const letters = [given, random.chance(0.7) ? patronymic : null].flatMap((name) =>
    name ? [`${name.charAt(0)}.`] : [],
  )
  return letters.join(random.chance(0.5) ? '' : ' ')
}

function caseOf(form: string): RussianCase {
  return russianCases.find((one) => one === form) ?? 'nom'
}

/** The last word bears the endings; after initials there is nothing that could bear them. */
function suffixed(
  name: string,
  { kind, form, random }: { kind: string; form: string; random: Random },
): string {
  if (form === '' || form === 'nom' || kind === 'surname initials') return name
  if (form === 'chain') return anyChain(name, random)
  if (form === 'my' || form === 'our') return owned(name, form, null)
  return withEnding(name, form as Ending)
}

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value)
}
