import { type Match, matchOf, nearMatchOf } from './match.ts'
import { shortestStem, startLength, startOf } from './start.ts'
import type { NamePart } from './stem.ts'
import { nearStartsIn } from './typo.ts'

/** That a word is a form of a part of a name. */
export interface Likeness {
  readonly part: NamePart
  /** Which of the beginnings of the word showed it. */
  readonly rank: number
  readonly match: Match
}

/** What a word was found to be a form of, among the parts of names met so far. */
export interface Compared {
  readonly index: PartIndex
  /** With how many of the parts of each beginning the word is compared. */
  readonly counts: number[]
  found: Likeness[]
}

const nothing: Likeness[] = []

/**
 * The parts of all names met so far by how their stems begin. A word is compared with each of them once, whatever registers
 * have it.
 */
export class PartIndex {
  private readonly byStart = new Map<number, NamePart[]>()
  private readonly byNearStart = new Map<number, NamePart[]>()

  add(part: NamePart): void {
    for (const start of part.starts) addTo(this.byStart, start, part)
    for (const start of part.nearStarts) addTo(this.byNearStart, start, part)
  }

  /** A word that is compared with nothing yet. */
  begin(): Compared {
    return { index: this, counts: [], found: nothing }
  }

  /** The parts of which a word with these readings is a form. */
  likenesses(compared: Compared, readings: readonly string[]): readonly Likeness[] {
    let rank = 0
    for (const letters of readings) {
      if (letters.length > longest) continue
      for (let length = shortestStem; length <= startLength; length += 1) {
        const start = startOf(letters, length)
        const parts = this.byStart.get(start)
        const from = compared.counts[rank] ?? 0
        compared.counts[rank] = parts?.length ?? 0
        for (let at = from; parts && at < parts.length; at += 1) {
          const part = parts[at]
          const match = part ? matchOf(part, letters, start) : null
          if (part && match) keep(compared, { part, rank, match })
        }
        rank += 1
        if (letters.length <= length) break
      }
    }
    return compared.found
  }

  /** The same of a word in which one letter is amiss; the first beginning decides of a part that has several of them. */
  nearLikenesses(compared: Compared, readings: readonly string[]): readonly Likeness[] {
    let tried: Set<NamePart> | null = null
    let rank = 0
    for (const letters of readings) {
      for (const start of nearStartsIn(letters)) {
        const parts = this.byNearStart.get(start)
        const from = compared.counts[rank] ?? 0
        compared.counts[rank] = parts?.length ?? 0
        for (let at = from; parts && at < parts.length; at += 1) {
          const part = parts[at]
          tried ??= new Set()
          if (!part || tried.has(part)) continue
          tried.add(part)
          const match = nearMatchOf(part, letters)
          if (match) keep(compared, { part, rank, match })
        }
        rank += 1
      }
    }
    return compared.found
  }
}

/** No name is longer, with all its suffixes. */
const longest = 48

function addTo(index: Map<number, NamePart[]>, start: number, part: NamePart): void {
  const others = index.get(start)
  if (others) others.push(part)
  else index.set(start, [part])
}

function keep(compared: Compared, likeness: Likeness): void {
  if (compared.found === nothing) compared.found = [likeness]
  else compared.found.push(likeness)
}
