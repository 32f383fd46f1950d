import type { Known, Official } from '../known.ts'
import type { Case } from '../language.ts'
import type { Entry } from '../lexicon/entry.ts'
import { plain } from '../text/fold.ts'
import type { Form } from './ending.ts'
import { lettersOf } from './letters.ts'
import type { PartKind } from './part.ts'
import { readyNameOf } from './ready.ts'
import type { ShortNames } from './short.ts'
import { formOf, type NamePart, type StemKind, startLength, startOf } from './stem.ts'
import { nearFormOf, nearStartsIn, nearStartsOf } from './typo.ts'

/** Someone whose name is known before the text is read, and what they are to the meeting. */
export interface Bearer {
  readonly key: string
  readonly as: 'resident' | 'officer' | 'official'
  /** The words of the name by their letters, which initials stand for. */
  readonly initials: readonly string[]
  readonly official?: Official
}

/** A part of someone's name that a word may be. */
export interface Hit {
  readonly bearer: Bearer
  readonly kind: PartKind
  /** The part of the name as it was given, in lower case. */
  readonly name: string
  /** How many letters the name itself has, not its forms. */
  readonly length: number
  /** How surely it is the name, as long as nothing stands beside it. */
  readonly as: StemKind | 'mistyped'
  readonly cases: Form
}

/** Tells whose name a word may be part of, in whatever form and spelling. */
export interface Register {
  hitsOf(word: string): readonly Hit[]
  /** The same for a word of a text, whose letters are already known. */
  hitsIn(entry: Entry): readonly Hit[]
  /** Whose name it is with one letter wrong, left out, put in or in the wrong place. */
  nearHitsIn(entry: Entry): readonly Hit[]
}

interface Slot {
  readonly bearer: Bearer
  readonly part: NamePart
}

type Slots = Map<number, Slot[]>

/** Prepares everyone who is known for being looked up by word. */
export function registerOf(known: Omit<Known, 'places'>, shortNames: ShortNames): Register {
  const slots = namedIn(known).flatMap((who) => slotsOf(who, shortNames))
  const starts = indexed(slots, ({ part }) => part.byStart.keys())
  let middles: Slots | null = null

  return {
    hitsOf: (word) => hitsOf(starts, lettersOf(plain(word))),
    hitsIn: (entry) => hitsIn(starts, entry),
    nearHitsIn(entry) {
      middles ??= indexed(slots, ({ part }) => part.sure.flatMap(nearStartsOf))
      return nearHitsOf(middles, entry.letters)
    },
  }
}

interface Named extends Omit<Bearer, 'initials'> {
  readonly names: readonly string[]
}

function namedIn({ people, officers, officials }: Omit<Known, 'places'>): Named[] {
  return [
    ...people.map(
      ({ key, name, otherNames = [] }): Named => ({
        ...{ key, as: 'resident', names: [name, ...otherNames] },
      }),
    ),
    ...officers.map(
      (name, index): Named => ({ key: `officer-${index}`, as: 'officer', names: [name] }),
    ),
    ...officials.map(
      (official, index): Named => ({
        ...{ key: `official-${index}`, as: 'official', official },
        names: [official.name, ...(official.otherNames ?? [])],
      }),
    ),
  ]
}

function slotsOf({ names, ...who }: Named, shortNames: ShortNames): Slot[] {
  const ready = names.map((name) => readyNameOf(name, shortNames))
  const bearer = { ...who, initials: ready.flatMap(({ words }) => words) }
  return ready.flatMap(({ parts }) => parts.map((part) => ({ bearer, part })))
}

function indexed(slots: readonly Slot[], startsOf: (slot: Slot) => Iterable<number>): Slots {
  const index: Slots = new Map()
  for (const slot of slots) {
    for (const start of startsOf(slot)) {
      const others = index.get(start)
      if (others) others.push(slot)
      else index.set(start, [slot])
    }
  }
  return index
}

const none: readonly Hit[] = []
/** No name is longer, with all its suffixes. */
const longest = 48
const shortestHalf = 2

function hitsIn(starts: Slots, entry: Entry): readonly Hit[] {
  const whole = hitsOf(starts, entry.letters)
  if (whole.length > 0 || entry.halves.length === 0) return whole

  return entry.halves.flatMap((letters) =>
    (letters[0]?.length ?? 0) > shortestHalf ? hitsOf(starts, letters) : none,
  )
}

function hitsOf(starts: Slots, readings: readonly string[]): readonly Hit[] {
  let hits = none
  for (const letters of readings) {
    if (letters.length > longest) continue
    for (let length = shortestStem; length <= startLength; length += 1) {
      const slots = starts.get(startOf(letters, length))
      if (slots) hits = [...hits, ...slots.flatMap((slot) => hitOf(slot, letters, length) ?? [])]
      if (letters.length <= length) break
    }
  }
  return hits
}

const shortestStem = 2

function hitOf({ bearer, part }: Slot, letters: string, length: number): Hit | null {
  const { kind, name } = part
  let hit: Hit | null = null
  for (const stem of part.byStart.get(startOf(letters, length)) ?? []) {
    // NOTE: nobody calls an officer Секе in a protocol, but there may be a resident of that name.
    if (stem.as === 'short' && bearer.as === 'officer') continue
    const form = formOf(stem, letters)
    if (!form) continue
    const next = {
      bearer,
      kind,
      name,
      length: stem.as === 'itself' ? part.length : stem.letters.length,
      as: stem.as,
      cases: form,
    }
    hit = hit ? surer(hit, next) : next
  }
  return hit
}

function surer(a: Hit, b: Hit): Hit {
  const [better, other] = rankOf(b) < rankOf(a) ? [b, a] : [a, b]
  if (better.as !== other.as) return better
  const cases = {
    ru: merged(better.cases.ru, other.cases.ru),
    kk: merged(better.cases.kk, other.cases.kk),
  }
  return { ...better, length: Math.max(a.length, b.length), cases }
}

const ranks = { itself: 0, short: 1, beside: 2, mistyped: 3 } as const

function rankOf({ as }: Hit): number {
  return ranks[as]
}

function merged(a: readonly Case[], b: readonly Case[]): readonly Case[] {
  return b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])]
}

function nearHitsOf(middles: Slots, readings: readonly string[]): readonly Hit[] {
  const tried = new Set<Slot>()
  const hits: Hit[] = []
  for (const letters of readings) {
    for (const start of nearStartsIn(letters)) {
      for (const slot of middles.get(start) ?? []) {
        if (tried.has(slot)) continue
        tried.add(slot)
        const hit = nearHitOf(slot, letters)
        if (hit) hits.push(hit)
      }
    }
  }
  return hits
}

function nearHitOf({ bearer, part }: Slot, letters: string): Hit | null {
  const { kind, name, sure } = part
  for (const stem of sure) {
    const cases = nearFormOf(stem, letters)
    if (cases)
      return {
        bearer,
        kind,
        name,
        length: part.length,
        as: 'mistyped',
        cases,
      }
  }
  return null
}
