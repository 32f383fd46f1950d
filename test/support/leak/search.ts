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
    hitsIn: (text) => [...found(text.toLowerCase(), exact), ...found(fold(text), folded)],
  }
}

type Beginnings = ReadonlyMap<string, readonly (readonly [sought: string, word: string])[]>

/** The sought words by their first letters; of one that begins with another, only the other. */
function beginnings(words: readonly (readonly [string, string])[]): Beginnings {
  const byStart = new Map<string, (readonly [string, string])[]>()
  for (const entry of words.toSorted(([one], [other]) => one.length - other.length)) {
    const [sought] = entry
    if (sought.length < shortest) throw new Error(`Too short to be looked for: ${sought}`)
    const start = sought.slice(0, shortest)
    const same = byStart.get(start)
    if (!same) byStart.set(start, [entry])
    else if (!same.some(([shorter]) => sought.startsWith(shorter))) same.push(entry)
  }
  return byStart
}

function found(text: string, sought: Beginnings): Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at <= text.length - shortest; at += 1) {
    const candidates = sought.get(text.slice(at, at + shortest))
    const hit = candidates?.find(([word]) => text.startsWith(word, at))
    if (hit) hits.push({ sought: hit[1], around: text.slice(Math.max(0, at - 60), at + 80) })
  }
  return hits
}
