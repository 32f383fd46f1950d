/** Words of the letters a–z as paths from a root, each with what it stands for at its end. */
export interface Branches<T> {
  add(word: string, value: T): void
  /** Where the path goes on from a place with a letter, by its code; the root, 0, where it does not. */
  next(from: number, code: number): number
  /** What the words stand for that end at a place. */
  valuesAt(place: number): readonly T[]
}

/** How many letters there are. */
export const alphabet = 26

/** The code of the first letter. */
export const firstCode = 97

const root = 0
const none: readonly never[] = []

/** No words yet. */
export function branches<T>(): Branches<T> {
  let ways = new Int32Array(alphabet * 256)
  let size = 1
  const values: T[][] = [[]]

  function next(from: number, code: number): number {
    const letter = code - firstCode
    return letter >= 0 && letter < alphabet ? (ways[from * alphabet + letter] ?? root) : root
  }

  function grow(from: number, code: number): number {
    if ((size + 1) * alphabet > ways.length) {
      const wider = new Int32Array(ways.length * 2)
      wider.set(ways)
      ways = wider
    }
    ways[from * alphabet + code - firstCode] = size
    values.push([])
    size += 1
    return size - 1
  }

  return {
    next,
    valuesAt: (place) => values[place] ?? none,
    add(word, value) {
      let place = root
      for (let at = 0; at < word.length; at += 1) {
        const code = word.charCodeAt(at)
        place = next(place, code) || grow(place, code)
      }
      values[place]?.push(value)
    },
  }
}
