import type { Known, Official } from '../known.ts'
import type { Entry } from '../lexicon/entry.ts'
import { plain } from '../text/fold.ts'
import { lettersOf } from './letters.ts'
import { type Match, matchOf, nearMatchOf } from './match.ts'
import type { PartKind } from './part.ts'
import { readyNameOf } from './ready.ts'
import type { ShortNames } from './short.ts'
import { mostStarts, shortestStem, startBefore, startLength, startOf } from './start.ts'
import type { NamePart } from './stem.ts'
import { nearStartsIn } from './typo.ts'

/** Someone whose name is known before the text is read, and what they are to the meeting. */
export interface Bearer {
  readonly key: string
  readonly as: 'resident' | 'officer' | 'official'
  /** The words of the name by their letters, which initials stand for. */
  readonly initials: readonly string[]
  readonly official?: Official
}

/** A part of someone's name that a word may be. */
export interface Hit extends Match {
  readonly bearer: Bearer
  readonly kind: PartKind
  /** The part of the name as it was given, in lower case. */
  readonly name: string
}

/** Tells whose name a word may be part of, in whatever form and spelling. */
export interface Register {
  /** Whether nobody is known. */
  readonly isEmpty: boolean
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
  const starts = indexed(slots, ({ part }) => part.starts)
  const begins = beginningsOf(starts)
  let middles: Slots | null = null

  const whole = remembered((entry) => hitsOf(starts, entry.letters))
  const halved = remembered((entry) => hitsInHalves(starts, entry))
  const near = remembered(({ letters }) => {
    middles ??= indexed(slots, ({ part }) => part.nearStarts)
    return nearHitsOf(middles, letters)
  })
  return {
    isEmpty: slots.length === 0,
    hitsOf: (word) => hitsOf(starts, lettersOf(plain(word))),
    hitsIn(entry) {
      const hits = mayBegin(begins, entry) ? whole(entry) : none
      return hits.length > 0 || entry.halves.length === 0 ? hits : halved(entry)
    },
    nearHitsIn: near,
  }
}

/** Marks the two letters with which any name begins: most words of a text are nobody's by that alone. */
function beginningsOf(starts: Slots): Uint8Array {
  const begins = new Uint8Array(mostStarts)
  for (const start of starts.keys()) {
    begins[start < mostStarts ? start : startBefore(start)] = 1
  }
  return begins
}

function mayBegin(begins: Uint8Array, entry: Entry): boolean {
  if (entry.start >= 0) return begins[entry.start] === 1
  return entry.letters.some((reading) => begins[startOf(reading, shortestStem)] === 1)
}

const none: readonly Hit[] = []
const nobody: readonly Slot[] = []
const mostKept = 5000

// NOTE: names come again and again in a text.
function remembered(hitsIn: (entry: Entry) => readonly Hit[]): (entry: Entry) => readonly Hit[] {
  const kept = new Map<Entry, readonly Hit[]>()
  return (entry) => {
    const known = kept.get(entry)
    if (known) return known

    const hits = hitsIn(entry)
    if (kept.size < mostKept) kept.set(entry, hits)
    return hits
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

function indexed(slots: readonly Slot[], startsOf: (slot: Slot) => readonly number[]): Slots {
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

/** No name is longer, with all its suffixes. */
const longest = 48
const shortestHalf = 2

function hitsInHalves(starts: Slots, { halves }: Entry): readonly Hit[] {
  return halves.flatMap((letters) =>
    (letters[0]?.length ?? 0) > shortestHalf ? hitsOf(starts, letters) : none,
  )
}

function hitsOf(starts: Slots, readings: readonly string[]): readonly Hit[] {
  let hits: Hit[] | null = null
  for (const letters of readings) {
    if (letters.length > longest) continue
    for (let length = shortestStem; length <= startLength; length += 1) {
      const start = startOf(letters, length)
      for (const slot of starts.get(start) ?? nobody) {
        const match = matchOf(slot.part, letters, start)
        if (!match || !mayBeMeant(slot, match)) continue
        hits ??= []
        hits.push(hitOf(slot, match))
      }
      if (letters.length <= length) break
    }
  }
  return hits ?? none
}

/** Nobody calls an officer Секе in a protocol, but there may be a resident of that name. */
function mayBeMeant({ bearer }: Slot, { as }: Match): boolean {
  return as !== 'short' || bearer.as !== 'officer'
}

function hitOf({ bearer, part: { kind, name } }: Slot, { length, as, cases }: Match): Hit {
  return { bearer, kind, name, length, as, cases }
}

function nearHitsOf(middles: Slots, readings: readonly string[]): readonly Hit[] {
  const tried = new Set<Slot>()
  const hits: Hit[] = []
  for (const letters of readings) {
    for (const start of nearStartsIn(letters)) {
      for (const slot of middles.get(start) ?? []) {
        if (tried.has(slot)) continue
        tried.add(slot)
        const match = nearMatchOf(slot.part, letters)
        if (match) hits.push(hitOf(slot, match))
      }
    }
  }
  return hits
}
