import { fold } from './fold.ts'

/** Something found where nothing should be. */
export interface Hit {
  /** What was sought. */
  readonly sought: string
  /** What stands around it, in the text or, where only that has it, in its fold. */
  readonly around: string
}

/** Looks for many words in a text, exactly as they are written and in what both fold to. */
export interface Search {
  hitsIn(text: string): Hit[]
}

const shortest = 5

/** Prepares the search for these words; one shorter than five letters is no word to look for, and throws. */
export function searchFor(words: Iterable<string>): Search {
  const all = [...new Set(words)]
  const exact = beginnings(all.map((word) => [word.toLowerCase(), word]))
  const folded = beginnings(all.map((word) => [fold(word), word]))
  return {
    hitsIn(text) {
      const said = text.replace(id, ' ')
      return [...found(said.toLowerCase(), exact), ...found(fold(said), folded)]
    },
  }
}

// NOTE: drawn by lot, so that one of thousands may hold the digits of somebody's day of birth.
const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

interface Beginnings {
  /** The sought words by their first letters. */
  readonly byStart: ReadonlyMap<string, readonly (readonly [sought: string, word: string])[]>
  /** A one for the number of every start: most of a text is passed over by it alone. */
  readonly starts: Uint8Array
}

/** The sought words by their beginnings; of one that begins with another, only the other. */
function beginnings(words: readonly (readonly [string, string])[]): Beginnings {
  const byStart = new Map<string, (readonly [string, string])[]>()
  const starts = new Uint8Array(rooms)
  for (const entry of words.toSorted(([one], [other]) => one.length - other.length)) {
    const [sought] = entry
    if (sought.length < shortest) throw new Error(`Too short to be looked for: ${sought}`)
    const start = sought.slice(0, shortest)
    const same = byStart.get(start)
    if (!same) byStart.set(start, [entry])
    else if (!same.some(([shorter]) => sought.startsWith(shorter))) same.push(entry)
    starts[roomOf(trailOf(start))] = 1
  }
  return { byStart, starts }
}

function found(text: string, { byStart, starts }: Beginnings): Hit[] {
  const hits: Hit[] = []
  let trail = 0
  for (let end = 0; end < text.length; end += 1) {
    trail = next(trail, text.charCodeAt(end))
    if (starts[roomOf(trail)] === 0) continue
    const at = end + 1 - shortest
    const candidates = byStart.get(text.slice(at, end + 1))
    const hit = candidates?.find(([word]) => text.startsWith(word, at))
    if (hit) hits.push({ sought: hit[1], around: text.slice(Math.max(0, at - 60), at + 80) })
  }
  return hits
}

const rooms = 2 ** 20

/** A number in which the last five letters leave a trace, and none before them. */
function next(trail: number, code: number): number {
  return ((trail << 6) ^ code) & 0x3fff_ffff
}

function trailOf(start: string): number {
  let trail = 0
  for (let at = 0; at < start.length; at += 1) trail = next(trail, start.charCodeAt(at))
  return trail
}

/** The room of a trail among a million. */
function roomOf(trail: number): number {
  return Math.imul(trail, 0x9e37_79b1) >>> 12
}
