import { marksOf } from './mark.ts'
import { type Person, personOf } from './person.ts'
import type { Told } from './saying.ts'
import { type Teller, teller } from './teller.ts'

/** What a resident puts forward, and what is answered. */
export interface ToldAppeal {
  /** The place in the register of whoever raised it; none where nobody is known. */
  readonly by: number | null
  readonly said: Told
  readonly answer: Told
  readonly later: Told
}

/** A meeting full of people, addresses and numbers, each said in one way after another. */
export interface Tale {
  readonly number: number
  readonly tongues: 'kk' | 'ru' | 'mixed'
  readonly registered: readonly Person[]
  /** Noted as mentioned: they did not come. */
  readonly mentioned: readonly Person[]
  /** Invited in office, and not to be named. */
  readonly official: Person
  /** On no list at all, but spoken of. */
  readonly strangers: readonly Person[]
  /** In none of the texts: staff try to name them where words are public at once. */
  readonly tried: Person
  readonly appeals: readonly ToldAppeal[]
  readonly protocol: Told
  readonly reports: readonly Told[]
  readonly decisions: Told
  /** Words of the protocol that are hidden only after they were public; none in most tales. */
  readonly regretted: string | null
}

const cast = 16

/** The tale of this number; no two have a person in common. */
export function taleOf(number: number): Tale {
  const people = Array.from({ length: cast }, (_, index) => personOf(number * cast + index))
  const [official, tried] = people.splice(14, 2)
  if (!official || !tried) throw new Error('A tale without its people.')
  const registered = people.slice(0, 10)
  const tongues = (['kk', 'ru', 'mixed'] as const)[number % 3] ?? 'kk'
  const regretted = number % 10 === 6 ? 'за зелёной аптекой' : null
  const strangers = people.slice(12, 14)
  const tell = teller([...people, official], { number, tongues })
  return {
    ...{ number, tongues, registered, official, tried, regretted },
    mentioned: people.slice(10, 12),
    strangers,
    appeals: Array.from({ length: 4 }, (_, index) => appealOf(tell, index)),
    protocol: withWords(tell(16), regretted),
    reports: Array.from({ length: 6 }, () => tell(5)),
    decisions: tell(8, '\n'),
  }
}

/** Every word by which somebody of the tale would be known in public, and every mention as it was written. */
export function soughtIn(tale: Tale): { readonly word: string; readonly what: string }[] {
  return [
    ...peopleIn(tale)
      .flatMap(marksOf)
      .flatMap(({ what, sought }) => sought.map((word) => ({ word, what }))),
    ...toldIn(tale).flatMap(({ sayings }) =>
      sayings.map(({ mention, how }) => ({ word: mention, what: how })),
    ),
    ...(tale.regretted ? [{ word: tale.regretted, what: 'words hidden afterwards' }] : []),
  ]
}

/** Everybody in it. */
export function peopleIn({ registered, mentioned, strangers, official, tried }: Tale): Person[] {
  return [...registered, ...mentioned, ...strangers, official, tried]
}

/** All of its texts. */
export function toldIn({ appeals, protocol, reports, decisions }: Tale): Told[] {
  const spoken = appeals.flatMap(({ said, answer, later }) => [said, answer, later])
  return [protocol, ...reports, decisions, ...spoken]
}

/** The same with a last sentence about a house that everybody knows. */
function withWords(told: Told, words: string | null): Told {
  return words ? { ...told, text: `${told.text} Дом стоит ${words}.` } : told
}

function appealOf(tell: Teller, index: number): ToldAppeal {
  return {
    by: index === 3 ? null : index,
    said: tell(8),
    answer: tell(3),
    later: tell(2),
  }
}
