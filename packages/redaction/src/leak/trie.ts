/** Words of the letters a–z, each with what it stands for, looked up by the beginning of a longer word. */
export interface Trie<T> {
  add(word: string, value: T): void
  /** Whether some word goes on where this one ends. */
  has(beginning: string): boolean
  /** Every word with which this one begins, and what of it is left behind. */
  beginnings(word: string): readonly Beginning<T>[]
  /** The same, with one letter wrong, missing, too many, or changed for its neighbour. */
  nearBeginnings(word: string): readonly Beginning<T>[]
}

/** A word of the trie at the beginning of another. */
export interface Beginning<T> {
  readonly values: readonly T[]
  readonly rest: string
}

const alphabet = 26
const firstLetter = 97

/** An empty trie. */
export function trie<T>(): Trie<T> {
  let next = new Int32Array(alphabet * 1024)
  let size = 1
  const valuesAt: T[][] = [[]]

  function child(node: number, letter: number): number {
    return letter < 0 || letter >= alphabet ? 0 : (next[node * alphabet + letter] ?? 0)
  }

  function grow(node: number, letter: number): number {
    const known = child(node, letter)
    if (known !== 0) return known
    if ((size + 1) * alphabet > next.length) {
      const larger = new Int32Array(next.length * 2)
      larger.set(next)
      next = larger
    }
    next[node * alphabet + letter] = size
    valuesAt.push([])
    size += 1
    return size - 1
  }

  function exactly(word: string, from: Step, found: Beginning<T>[]): void {
    collect(word, from, found)
    let { node, at } = from
    while (at < word.length) {
      node = child(node, word.charCodeAt(at) - firstLetter)
      if (node === 0) return
      at += 1
      collect(word, { node, at }, found)
    }
  }

  /** The same behind a mistake; where the mistake is in a last letter, an ending behind it is none. */
  function exactlyAfter(word: string, from: Step, found: Beginning<T>[]): void {
    const after: Beginning<T>[] = []
    exactly(word, from, after)
    const rest = word.slice(from.at)
    found.push(...after.filter((one) => one.rest === '' || one.rest.length < rest.length))
  }

  function collect(word: string, { node, at }: Step, found: Beginning<T>[]): void {
    const values = valuesAt[node]
    if (values && values.length > 0) found.push({ values, rest: word.slice(at) })
  }

  /** Goes on exactly after every single mistake that can be made at this place. */
  function amiss(word: string, { node, at }: Step, found: Beginning<T>[]): void {
    const letter = word.charCodeAt(at) - firstLetter
    for (let other = 0; other < alphabet; other += 1) {
      const to = child(node, other)
      if (to === 0 || other === letter) continue
      exactlyAfter(word, { node: to, at }, found)
      if (at < word.length) exactlyAfter(word, { node: to, at: at + 1 }, found)
    }
    if (at + 1 >= word.length) return
    exactlyAfter(word, { node, at: at + 1 }, found)
    const swapped = child(child(node, word.charCodeAt(at + 1) - firstLetter), letter)
    if (swapped !== 0) exactlyAfter(word, { node: swapped, at: at + 2 }, found)
  }

  return {
    add(word, value) {
      let node = 0
      for (let at = 0; at < word.length; at += 1) {
        node = grow(node, word.charCodeAt(at) - firstLetter)
      }
      valuesAt[node]?.push(value)
    },
    has(beginning) {
      let node = 0
      for (let at = 0; at < beginning.length; at += 1) {
        node = child(node, beginning.charCodeAt(at) - firstLetter)
        if (node === 0) return false
      }
      return true
    },
    beginnings(word) {
      const found: Beginning<T>[] = []
      exactly(word, { node: 0, at: 0 }, found)
      return found
    },
    nearBeginnings(word) {
      const found: Beginning<T>[] = []
      let node = 0
      for (let at = 0; at <= word.length; at += 1) {
        amiss(word, { node, at }, found)
        node = child(node, word.charCodeAt(at) - firstLetter)
        if (node === 0) break
      }
      return found
    },
  }
}

interface Step {
  readonly node: number
  readonly at: number
}
