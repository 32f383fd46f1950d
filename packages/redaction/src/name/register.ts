import type { Known, Official } from '../known.ts'
import type { Entry } from '../lexicon/entry.ts'
import type { Match } from './match.ts'
import type { PartKind } from './part.ts'
import type { Likeness, PartIndex } from './part-index.ts'
import { type ReadyNames, readyNames } from './ready.ts'
import type { ShortNames } from './short.ts'
import { mostStarts, shortestStem, startBefore, startOf } from './start.ts'
import type { NamePart } from './stem.ts'

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
  /** Whose name a word is part of, or one of its halves. */
  hitsIn(entry: Entry): readonly Hit[]
  /** Whether a word as a whole is part of somebody’s name. */
  has(entry: Entry): boolean
  /** Whose name it is with one letter wrong, left out, put in or in the wrong place. */
  nearHitsIn(entry: Entry): readonly Hit[]
}

/** A part of somebody’s name, and which one of all parts of the register. */
interface Slot {
  readonly bearer: Bearer
  readonly part: NamePart
  readonly order: number
}

type Owners = ReadonlyMap<NamePart, readonly Slot[]>

/** Prepares everyone who is known for being looked up by word. */
export function registerOf(known: Omit<Known, 'places'>, shortNames: ShortNames): Register {
  const names = readyNames(shortNames)
  const slots = inOrder(namedIn(known).flatMap((who) => partsOf(who, names)))
  const owners: Owners = Map.groupBy(slots, ({ part }) => part)
  const begins = beginningsOf(slots)
  const { index } = names

  const whole = (entry: Entry) =>
    mayBegin(begins, entry) ? hitsOf(owners, entry.likenesses(index)) : none
  return {
    isEmpty: slots.length === 0,
    has: (entry) => whole(entry).length > 0,
    hitsIn(entry) {
      const hits = whole(entry)
      return hits.length > 0 || entry.halves.length === 0
        ? hits
        : hitsInHalves(owners, index, entry)
    },
    nearHitsIn: (entry) => hitsOf(owners, entry.nearLikenesses(index)),
  }
}

function inOrder(slots: readonly Omit<Slot, 'order'>[]): Slot[] {
  return slots.map(({ bearer, part }, order) => ({ bearer, part, order }))
}

/** Marks the two letters with which any name begins: most words of a text are nobody's by that alone. */
function beginningsOf(slots: readonly Slot[]): Uint8Array {
  const begins = new Uint8Array(mostStarts)
  for (const { part } of slots) {
    for (const start of part.starts) begins[start < mostStarts ? start : startBefore(start)] = 1
  }
  return begins
}

function mayBegin(begins: Uint8Array, entry: Entry): boolean {
  if (entry.start >= 0) return begins[entry.start] === 1
  return entry.letters.some((reading) => begins[startOf(reading, shortestStem)] === 1)
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

function partsOf({ names, ...who }: Named, ready: ReadyNames): Omit<Slot, 'order'>[] {
  const own = names.map((name) => ready.nameOf(name))
  const bearer = { ...who, initials: own.flatMap(({ words }) => words) }
  return own.flatMap(({ parts }) => parts.map((part) => ({ bearer, part })))
}

const shortestHalf = 2

function hitsInHalves(owners: Owners, index: PartIndex, { halves }: Entry): readonly Hit[] {
  return halves.flatMap((letters) =>
    (letters[0]?.length ?? 0) > shortestHalf
      ? hitsOf(owners, index.likenesses(index.begin(), letters))
      : none,
  )
}

/** What these likenesses are to people of the register, in the order in which the word and the register tell. */
function hitsOf(owners: Owners, likenesses: readonly Likeness[]): readonly Hit[] {
  if (likenesses.length === 0) return none
  const found: { readonly slot: Slot; readonly likeness: Likeness }[] = []
  for (const likeness of likenesses) {
    for (const slot of owners.get(likeness.part) ?? []) {
      if (mayBeMeant(slot, likeness.match)) found.push({ slot, likeness })
    }
  }
  return found
    .sort((a, b) => a.likeness.rank - b.likeness.rank || a.slot.order - b.slot.order)
    .map(({ slot, likeness }) => hitOf(slot, likeness.match))
}

/** Nobody calls an officer Секе in a protocol, but there may be a resident of that name. */
function mayBeMeant({ bearer }: Slot, { as }: Match): boolean {
  return as !== 'short' || bearer.as !== 'officer'
}

function hitOf({ bearer, part: { kind, name } }: Slot, { length, as, cases }: Match): Hit {
  return { bearer, kind, name, length, as, cases }
}
