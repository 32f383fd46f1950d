/** Words letter by letter, each with bits of its own. */
export interface Trie {
  add(word: string, bits: number): void
  /** The node behind one more letter; 0, which is also the root, where no word goes on so. */
  next(node: number, letter: number): number
  /** The bits of the word that ends in a node; 0 where none does. */
  bitsAt(node: number): number
}

const width = 64
const firstNodes = 1 << 12

/** Begins without a word. */
export function trie(): Trie {
  let nodes = 1
  let children = new Int32Array(firstNodes * width)
  let bits = new Int32Array(firstNodes)

  function grow(): void {
    const more = new Int32Array(children.length * 2)
    more.set(children)
    children = more
    const moreBits = new Int32Array(bits.length * 2)
    moreBits.set(bits)
    bits = moreBits
  }

  return {
    add(word, own) {
      let node = 0
      for (let at = 0; at < word.length; at += 1) {
        const place = slotOf(word.charCodeAt(at))
        if (place < 0) return
        const next = children[node * width + place] ?? 0
        if (next === 0) {
          if (nodes === bits.length) grow()
          children[node * width + place] = nodes
          node = nodes
          nodes += 1
        } else node = next
      }
      bits[node] = (bits[node] ?? 0) | own
    },
    next(node, letter) {
      const place = slotOf(letter)
      return place < 0 ? 0 : (children[node * width + place] ?? 0)
    },
    bitsAt: (node) => bits[node] ?? 0,
  }
}

const kazakh = new Map(Array.from('ёәғқңөұүһії-', (letter, at) => [letter.charCodeAt(0), 32 + at]))

/** The place of a Cyrillic letter among a node's children; negative for other signs. */
function slotOf(code: number): number {
  if (code >= 0x430 && code < 0x450) return code - 0x430
  return kazakh.get(code) ?? -1
}
