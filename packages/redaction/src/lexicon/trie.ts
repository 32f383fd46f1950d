/** Words letter by letter, each with bits of its own. */
export interface Trie {
  add(word: string, bits: number): void
  /** The node behind one more letter; 0, which is also the root, where no word goes on so. */
  next(node: number, letter: number): number
  /** The bits of the word that ends in a node; 0 where none does. */
  bitsAt(node: number): number
}

const firstNodes = 1 << 12

/**
 * Begins without a word.
 * NOTE: the children of a node are a list, for hardly any has more than one: a table of all letters for every node would
 * be forty times as large.
 */
export function trie(): Trie {
  let nodes = 1
  let child = new Int32Array(firstNodes)
  let sibling = new Int32Array(firstNodes)
  let letters = new Int32Array(firstNodes)
  let bits = new Int32Array(firstNodes)

  function grow(): void {
    child = twice(child)
    sibling = twice(sibling)
    letters = twice(letters)
    bits = twice(bits)
  }

  function next(node: number, letter: number): number {
    let at = child[node] ?? 0
    while (at !== 0 && letters[at] !== letter) at = sibling[at] ?? 0
    return at
  }

  function addChild(node: number, letter: number): number {
    if (nodes === bits.length) grow()
    const added = nodes
    nodes += 1
    letters[added] = letter
    sibling[added] = child[node] ?? 0
    child[node] = added
    return added
  }

  return {
    add(word, own) {
      let node = 0
      for (let at = 0; at < word.length; at += 1) {
        const letter = word.charCodeAt(at)
        if (!isLetter(letter)) return
        node = next(node, letter) || addChild(node, letter)
      }
      bits[node] = (bits[node] ?? 0) | own
    },
    next,
    bitsAt: (node) => bits[node] ?? 0,
  }
}

function twice(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2)
  more.set(array)
  return more
}

const kazakh = new Set(Array.from('ёәғқңөұүһії-', (letter) => letter.charCodeAt(0)))

/** Whether this is a small Cyrillic letter of the two languages, or a hyphen. */
function isLetter(code: number): boolean {
  return (code >= 0x430 && code < 0x450) || kazakh.has(code)
}
