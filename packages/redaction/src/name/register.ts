import type { Known, Official } from '../known.ts'
import type { Entry } from '../lexicon/entry.ts'
import { nameOf } from './full-name.ts'
import { type Match, matchOf, nearMatchOf } from './match.ts'
import { type NameWords, nameWordsOf } from './name-word.ts'
import type { PartKind } from './part.ts'
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
  /** Whether any name begins like a word of this {@link Entry.start}: most words of a text are nobody’s by that alone. */
  mayBegin(start: number): boolean
  /** Whose name a word is part of, or one of its halves. */
  hitsIn(entry: Entry): readonly Hit[]
  /** Whether a word as a whole is part of somebody’s name. */
  has(entry: Entry): boolean
  /** Whose name it is with one letter wrong, left out, put in or in the wrong place. */
  nearHitsIn(entry: Entry): readonly Hit[]
}

/** A part of somebody’s name. */
interface Slot {
  readonly bearer: Bearer
  readonly part: NamePart
}

/** The parts of names by where they are to be looked for. */
type Slots = ReadonlyMap<number, readonly Slot[]>

/** Prepares everyone who is known for being looked up by word. */
export function registerOf(known: Omit<Known, 'places'>, shortNames: ShortNames): Register {
  const words = nameWordsOf(shortNames)
  const slots = namedIn(known).flatMap((who) => partsOf(who, words))
  const begins = beginningsOf(slots)
  const whole = slotsBy(slots, ({ starts }) => starts)
  let near: Slots | null = null

  return {
    isEmpty: slots.length === 0,
    mayBegin(start) {
      if (start < 0) return true
      const short = shortOf(start)
      return has(begins, short) && (whole.has(start) || whole.has(short))
    },
    has: (entry) => hitsOf(whole, entry.letters).length > 0,
    hitsIn(entry) {
      const hits = hitsOf(whole, entry.letters)
      return hits.length > 0 || entry.halves.length === 0 ? hits : hitsInHalves(whole, entry)
    },
    nearHitsIn(entry) {
      near ??= slotsBy(slots, ({ nearStarts }) => nearStarts)
      return nearHitsOf(near, entry.letters)
    },
  }
}

function slotsBy(slots: readonly Slot[], startsOf: (part: NamePart) => readonly number[]): Slots {
  const by = new Map<number, Slot[]>()
  for (const slot of slots) {
    for (const start of startsOf(slot.part)) {
      const others = by.get(start)
      if (others) others.push(slot)
      else by.set(start, [slot])
    }
  }
  return by
}

/** The two letters with which any name begins, a bit for each. */
function beginningsOf(slots: readonly Slot[]): Int32Array {
  const begins = new Int32Array(Math.ceil(mostStarts / bits))
  for (const { part } of slots) {
    for (const one of part.starts) {
      const start = shortOf(one)
      begins[start >> 5] = (begins[start >> 5] ?? 0) | (1 << (start & (bits - 1)))
    }
  }
  return begins
}

/** The first two letters of three. */
function shortOf(start: number): number {
  return start < mostStarts ? start : startBefore(start)
}

const bits = 32

function has(begins: Int32Array, start: number): boolean {
  return ((begins[start >> 5] ?? 0) & (1 << (start & (bits - 1)))) !== 0
}

const none: readonly Hit[] = []

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

function partsOf({ names, ...who }: Named, words: NameWords): Slot[] {
  const own = names.map((name) => nameOf(name, words))
  const bearer = { ...who, initials: own.flatMap((name) => name.words) }
  return own.flatMap(({ parts }) => parts.map((part) => ({ bearer, part })))
}

const shortestHalf = 2

function hitsInHalves(slots: Slots, { halves }: Entry): readonly Hit[] {
  return halves.flatMap((letters) =>
    (letters[0]?.length ?? 0) > shortestHalf ? hitsOf(slots, letters) : none,
  )
}

/** No name is longer, with all its suffixes. */
const longest = 48

/** What a word with these readings is to people of the register, in the order in which the word and the register tell. */
function hitsOf(slots: Slots, readings: readonly string[]): readonly Hit[] {
  let hits = none
  for (const letters of readings) {
    if (letters.length > longest) continue
    for (let length = shortestStem; length <= startLength; length += 1) {
      const start = startOf(letters, length)
      for (const slot of slots.get(start) ?? noSlots) {
        hits = withHit(hits, slot, matchOf(slot.part, letters, start))
      }
      if (letters.length <= length) break
    }
  }
  return hits
}

/** The same of a word in which one letter is amiss; the first beginning decides of a part that has several of them. */
function nearHitsOf(slots: Slots, readings: readonly string[]): readonly Hit[] {
  const tried = new Set<Slot>()
  let hits = none
  for (const letters of readings) {
    for (const start of nearStartsIn(letters)) {
      for (const slot of slots.get(start) ?? noSlots) {
        if (tried.has(slot)) continue
        tried.add(slot)
        hits = withHit(hits, slot, nearMatchOf(slot.part, letters))
      }
    }
  }
  return hits
}

const noSlots: readonly Slot[] = []

/** Nobody calls an officer Секе in a protocol, but there may be a resident of that name. */
function withHit(hits: readonly Hit[], { bearer, part }: Slot, match: Match | null) {
  if (!match || (match.as === 'short' && bearer.as === 'officer')) return hits
  const { kind, name } = part
  const { length, as, cases } = match
  const hit: Hit = { bearer, kind, name, length, as, cases }
  return hits.length === 0 ? [hit] : [...hits, hit]
}
