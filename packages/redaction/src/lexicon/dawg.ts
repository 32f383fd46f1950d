/** A word list as the dictionaries of `az` keep it: a directed acyclic word graph with a payload under every word. */
export interface WordGraph {
  /** The number kept under exactly this key; undefined where there is none. */
  valueOf(key: string): number | undefined
  /** The payloads of a word, each a pair of numbers; `е` also finds words spelled with `ё`. */
  payloadsOf(word: string): (readonly [number, number])[]
}

const missing = -1
const separator = 1
const hasLeaf = 1 << 8
const extension = 1 << 9

/** Reads a word graph from the bytes of a `.dawg` file. */
export function wordGraph(bytes: Uint8Array): WordGraph {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint32(0, true)
  const units = Uint32Array.from({ length: size }, (_, at) => view.getUint32(4 + at * 4, true))
  const guideAt = 4 + size * 4 + 4
  const guide = bytes.subarray(guideAt, guideAt + view.getUint32(guideAt - 4, true) * 2)

  function follow(byte: number, from: number): number {
    const next = (from ^ offsetOf(units[from] ?? 0) ^ byte) >>> 0
    return ((units[next] ?? 0) & 0x800000ff) >>> 0 === byte ? next : missing
  }

  function nodesOf(word: string, at: number, from: number): number[] {
    const letter = word[at]
    if (letter === undefined) return [follow(separator, from)].filter((node) => node !== missing)

    return (letter === 'е' ? ['е', 'ё'] : [letter]).flatMap((one) => {
      const byte = byteOf(one)
      const next = byte === 0 ? missing : follow(byte, from)
      return next === missing ? [] : nodesOf(word, at + 1, next)
    })
  }

  /** Every key below a node, byte by byte, by the guide of first children and next siblings. */
  function keysBelow(node: number, key: readonly number[]): number[][] {
    const keys = ((units[node] ?? 0) & hasLeaf) !== 0 ? [[...key]] : []
    for (let byte = guide[node * 2] ?? 0; byte !== 0; ) {
      const child = follow(byte, node)
      if (child === missing) break
      keys.push(...keysBelow(child, [...key, byte]))
      byte = guide[child * 2 + 1] ?? 0
    }
    return keys
  }

  return {
    valueOf(key) {
      let node = 0
      for (const letter of key) {
        node = follow(byteOf(letter), node)
        if (node === missing) return undefined
      }
      const unit = units[node] ?? 0
      if ((unit & hasLeaf) === 0) return undefined
      return (units[(node ^ offsetOf(unit)) >>> 0] ?? 0) & 0x7fffffff
    },
    payloadsOf: (word) =>
      nodesOf(word, 0, 0).flatMap((node) => keysBelow(node, []).map((key) => pairOf(key))),
  }
}

function offsetOf(unit: number): number {
  return ((unit >>> 10) << ((unit & extension) >>> 6)) >>> 0
}

/** The number pairs are written seven bits a byte, so that no byte is zero. */
function pairOf([a = 0, b = 0, c = 0, d = 0]: readonly number[]): readonly [number, number] {
  return [((a ^ 1) << 6) + (b >> 1), ((c ^ 1) << 6) + (d >> 1)]
}

/** The letter in code page 1251; 0 for what neither a Russian word nor a grammatical tag has. */
function byteOf(letter: string): number {
  const code = letter.charCodeAt(0)
  if (code >= 0x430 && code <= 0x44f) return code - 0x430 + 0xe0
  if (letter === 'ё') return 0xb8
  return code < 0x80 ? code : 0
}
