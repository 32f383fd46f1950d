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
 * short look into memory, and where they end those of the next node begin.
 */
export function trieOf(words: readonly Listed[]): Trie {
  const sorted = words.toSorted((a, b) => (a.letters < b.letters ? -1 : 1))
  const nodes: Node[] = [{ from: 0, to: sorted.length, depth: 0 }]
  const [letters, first]: [number[], number[]] = [[0], []]
  const [bits, stemBits]: [number[], number[]] = [[], []]
  for (const node of nodes) {
    first.push(nodes.length)
    const { own, below } = parted(sorted, node)
    bits.push(own.reduce((all, one) => all | one.bits, 0))
    stemBits.push(own.reduce((all, one) => all | one.stemBits, 0))
    for (const one of below) {
      letters.push(sorted[one.from]?.letters.charCodeAt(node.depth) ?? 0)
      nodes.push(one)
    }
  }
  first.push(nodes.length)
  return walked({
    letters: Uint16Array.from(letters),
    first: Int32Array.from(first),
    bits: Int32Array.from(bits),
    stemBits: Int32Array.from(stemBits),
  })
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

interface Rows {
  /** The letter that leads to each node. */
  readonly letters: Uint16Array
  /** The first of the nodes below each, and behind all of them how many there are. */
  readonly first: Int32Array
  readonly bits: Int32Array
  readonly stemBits: Int32Array
}

function walked({ letters, first, bits, stemBits }: Rows): Trie {
  return {
    next(node, letter) {
      const end = first[node + 1] ?? 0
      for (let at = first[node] ?? 0; at < end; at += 1) if (letters[at] === letter) return at
      return 0
    },
    bitsAt: (node) => bits[node] ?? 0,
    stemBitsAt: (node) => stemBits[node] ?? 0,
  }
}
