/** What stands on the letters with which it begins, as bits: the word itself, and a word that goes on behind them. */
export interface Listed {
  readonly letters: string
  readonly bits: number
  /** The bits of whatever has this as its stem. */
  readonly stemBits: number
}

/** Words letter by letter, each with bits of its own. */
export interface Trie {
  /** The node behind one more letter; 0, which is also the root, where no word goes on so. */
  next(node: number, letter: number): number
  /** The bits of the word that ends in a node; 0 where none does. */
  bitsAt(node: number): number
  /** The bits of the stem that ends in a node; 0 where none does. */
  stemBitsAt(node: number): number
}

/** The words with one beginning, as some of all that are sorted. */
interface Node {
  readonly from: number
  readonly to: number
  readonly depth: number
}

/**
 * Puts words together by their beginnings.
 * NOTE: the nodes below a node follow one another, those of most words first, so that looking for a letter among them is one
 * short look into memory, and all that is asked of one node is another.
 */
export function trieOf(words: readonly Listed[]): Trie {
  const sorted = words.toSorted((a, b) => (a.letters < b.letters ? -1 : 1))
  const nodes: Node[] = [{ from: 0, to: sorted.length, depth: 0 }]
  const letters: number[] = [0]
  const rows: number[] = []
  for (const node of nodes) {
    const first = nodes.length
    const { own, below } = parted(sorted, node)
    for (const one of below) {
      letters.push(sorted[one.from]?.letters.charCodeAt(node.depth) ?? 0)
      nodes.push(one)
    }
    const bits = own.reduce((all, one) => all | one.bits, 0)
    const stemBits = own.reduce((all, one) => all | one.stemBits, 0)
    rows.push(first, nodes.length, bits, stemBits)
  }
  return walked(Uint16Array.from(letters), Int32Array.from(rows))
}

/** The words that end in a node, and the nodes below it. */
function parted(sorted: readonly Listed[], { from, to, depth }: Node) {
  let at = from
  while (at < to && sorted[at]?.letters.length === depth) at += 1
  const own = sorted.slice(from, at)
  const below: Node[] = []
  while (at < to) {
    const begin = at
    const letter = sorted[at]?.letters.charCodeAt(depth)
    while (at < to && sorted[at]?.letters.charCodeAt(depth) === letter) at += 1
    below.push({ from: begin, to: at, depth: depth + 1 })
  }
  return { own, below: below.sort((a, b) => b.to - b.from - (a.to - a.from)) }
}

/** What the row of a node holds: the first of the nodes below it and the first that is no more, and its bits. */
const at = { first: 0, end: 1, bits: 2, stemBits: 3 } as const
const inRow = 4

/** A trie of the letter that leads to each node and of the rows of all nodes. */
function walked(letters: Uint16Array, rows: Int32Array): Trie {
  return {
    next(node, letter) {
      const row = node * inRow
      const end = rows[row + at.end] ?? 0
      for (let one = rows[row + at.first] ?? 0; one < end; one += 1) {
        if (letters[one] === letter) return one
      }
      return 0
    },
    bitsAt: (node) => rows[node * inRow + at.bits] ?? 0,
    stemBitsAt: (node) => rows[node * inRow + at.stemBits] ?? 0,
  }
}
