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
interface Some {
  readonly from: number
  readonly to: number
}

/** The words that begin with the letters that lead to a node, so many. */
interface Begun extends Some {
  readonly node: number
  readonly depth: number
}

/** What is kept of a node: the first node below it, the letter that leads to it with how many are below, and its bits. */
const at = { first: 0, letter: 1, bits: 2, stemBits: 3 } as const
const inNode = 4
const halfBits = 16
const half = (1 << halfBits) - 1

/**
 * Puts words together by their beginnings.
 * NOTE: the nodes below a node follow one another, those of most words first, and behind them those below the first of them,
 * so that looking for a word is a few short looks into memory.
 */
export function trieOf(words: readonly Listed[]): Trie {
  const sorted = words.toSorted((a, b) => (a.letters < b.letters ? -1 : 1))
  const nodes = [0, 0, 0, 0]
  const left: Begun[] = [{ from: 0, to: sorted.length, node: 0, depth: 0 }]
  for (let begun = left.pop(); begun; begun = left.pop()) {
    const { node, depth } = begun
    const { own, longer } = parted(sorted, begun)
    const first = nodes.length
    const letter = nodes[node + at.letter] ?? 0
    nodes[node + at.first] = first
    nodes[node + at.letter] = letter | (longer.length << halfBits)
    nodes[node + at.bits] = own.reduce((all, one) => all | one.bits, 0)
    nodes[node + at.stemBits] = own.reduce((all, one) => all | one.stemBits, 0)
    for (const { from } of longer) {
      nodes.push(0, sorted[from]?.letters.charCodeAt(depth) ?? 0, 0, 0)
    }
    for (const [place, some] of [...longer.entries()].reverse()) {
      left.push({ ...some, node: first + place * inNode, depth: depth + 1 })
    }
  }
  return walked(Int32Array.from(nodes))
}

/** The words that end with so many letters, and those that go on, by their next letter. */
function parted(sorted: readonly Listed[], { from, to, depth }: Begun) {
  let at = from
  while (at < to && sorted[at]?.letters.length === depth) at += 1
  const own = sorted.slice(from, at)
  const longer: Some[] = []
  while (at < to) {
    const begin = at
    const letter = sorted[at]?.letters.charCodeAt(depth)
    while (at < to && sorted[at]?.letters.charCodeAt(depth) === letter) at += 1
    longer.push({ from: begin, to: at })
  }
  return { own, longer: longer.sort((a, b) => b.to - b.from - (a.to - a.from)) }
}

function walked(nodes: Int32Array): Trie {
  return {
    next(node, letter) {
      const many = (nodes[node + at.letter] ?? 0) >>> halfBits
      const first = nodes[node + at.first] ?? 0
      for (let one = first; one < first + many * inNode; one += inNode) {
        if (((nodes[one + at.letter] ?? 0) & half) === letter) return one
      }
      return 0
    },
    bitsAt: (node) => nodes[node + at.bits] ?? 0,
    stemBitsAt: (node) => nodes[node + at.stemBits] ?? 0,
  }
}
