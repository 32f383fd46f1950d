import type { Known, Official } from '../known.ts'
import type { Case } from '../language.ts'
import { caseOfChain, hardened } from './kazakh.ts'
import { initialsOf, type PartKind, partsOf } from './part.ts'
import { declined } from './russian.ts'
import { single, spell, spellings } from './spelling.ts'

/** Someone whose name is known before the text is read, and what they are to the meeting. */
export interface Bearer {
  readonly key: string
  readonly as: 'resident' | 'officer' | 'official'
  readonly initials: ReadonlySet<string>
  readonly official?: Official
}

/** A part of someone's name that a word may be. */
export interface Hit {
  readonly bearer: Bearer
  readonly kind: PartKind
  /** How many letters of the name itself the word has. */
  readonly stem: number
  readonly cases: readonly Case[]
}

/** Tells whose name a word may be part of, in whatever form and spelling. */
export interface Register {
  hitsOf(word: string): readonly Hit[]
}

interface Entry extends Hit {
  /** The name itself, to which Kazakh suffixes may be added. */
  readonly base: boolean
}

type Entries = Map<string, Entry[]>

/** Prepares everyone who is known for being looked up by word. */
export function registerOf({ people, officers, officials }: Omit<Known, 'places'>): Register {
  const entries: Entries = new Map()
  for (const { key, name, otherNames = [] } of people) {
    enter(entries, { key, as: 'resident' }, [name, ...otherNames])
  }
  officers.forEach((name, index) => {
    enter(entries, { key: `officer-${index}`, as: 'officer' }, [name])
  })
  officials.forEach((official, index) => {
    const names = [official.name, ...(official.otherNames ?? [])]
    enter(entries, { key: `official-${index}`, as: 'official', official }, names)
  })
  return { hitsOf: (word) => hitsOf(entries, word) }
}

function enter(entries: Entries, who: Omit<Bearer, 'initials'>, names: readonly string[]): void {
  const initials = new Set(names.flatMap(initialsOf).map((letter) => spell(letter)))
  const bearer = { ...who, initials }
  for (const { name, kind } of names.flatMap(partsOf)) {
    declined(name).forEach(({ form, cases }, index) => {
      const spelled = single(spell(form))
      const entry = { bearer, kind, cases, stem: spelled.length, base: index === 0 }
      const entered = entries.get(spelled)
      if (entered) entered.push(entry)
      else entries.set(spelled, [entry])
    })
  }
}

/** No name is longer, with all its suffixes. */
const longest = 48

function hitsOf(entries: Entries, word: string): readonly Hit[] {
  if (word.length > longest) return []
  const whole = spellings(word).flatMap((spelled) => [
    ...(entries.get(single(spelled)) ?? []),
    ...suffixed(entries, spelled),
  ])
  if (whole.length > 0 || !/[-‐‑]/.test(word)) return whole

  return word.split(/[-‐‑]/).flatMap((half) => (half.length > 2 ? hitsOf(entries, half) : []))
}

const shortestStem = 2

function suffixed(entries: Entries, spelled: string): Hit[] {
  const hits: Hit[] = []
  for (let length = spelled.length - 1; length >= shortestStem; length -= 1) {
    const suffix = spelled.slice(length)
    const stem = single(hardened(spelled.slice(0, length), suffix))
    const bases = entries.get(stem)?.filter(({ base }) => base)
    if (!bases?.length) continue

    const one = caseOfChain(suffix)
    if (one) hits.push(...bases.map((entry) => ({ ...entry, cases: [one] })))
  }
  return hits
}
