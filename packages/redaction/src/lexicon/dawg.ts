/** A word list as the dictionaries of `az` keep it: a directed acyclic word graph with a payload under every word. */
export interface WordGraph {
  /** The number kept under exactly this key; undefined where there is none. */
  valueOf(key: string): number | undefined
  /** Tells every payload of a word, each a pair of numbers; `е` also finds words spelled with `ё`. */
  eachPayload(word: string, tell: (first: number, second: number) => void): void
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

  interface Walk {
    readonly word: string
    readonly tell: (first: number, second: number) => void
  }

  function walk(walking: Walk, from: number, node: number): void {
    for (let at = from; at < walking.word.length; at += 1) {
      const byte = byteOf(walking.word.charCodeAt(at))
      if (byte === ie) {
        const other = follow(io, node)
        if (other !== missing) walk(walking, at + 1, other)
      }
      node = byte === 0 ? missing : follow(byte, node)
      if (node === missing) return
    }
    const below = follow(separator, node)
    if (below !== missing) tellBelow(walking.tell, below, [])
  }

  /** Every key below a node, byte by byte, by the guide of first children and next siblings. */
  function tellBelow(tell: Walk['tell'], node: number, key: number[]): void {
    if (((units[node] ?? 0) & hasLeaf) !== 0) tell(firstOf(key), secondOf(key))
    for (let byte = guide[node * 2] ?? 0; byte !== 0; ) {
      const child = follow(byte, node)
      if (child === missing) break
      key.push(byte)
      tellBelow(tell, child, key)
      key.pop()
      byte = guide[child * 2 + 1] ?? 0
    }
  }

  return {
    valueOf(key) {
      let node = 0
      for (let at = 0; at < key.length; at += 1) {
        node = follow(byteOf(key.charCodeAt(at)), node)
        if (node === missing) return undefined
      }
      const unit = units[node] ?? 0
      if ((unit & hasLeaf) === 0) return undefined
      return (units[(node ^ offsetOf(unit)) >>> 0] ?? 0) & 0x7fffffff
    },
    eachPayload: (word, tell) => walk({ word, tell }, 0, 0),
  }
}

function offsetOf(unit: number): number {
  return ((unit >>> 10) << ((unit & extension) >>> 6)) >>> 0
}

// NOTE: the number pairs are written seven bits a byte, so that no byte is zero.
function firstOf([a = 0, b = 0]: readonly number[]): number {
  return ((a ^ 1) << 6) + (b >> 1)
}

function secondOf([, , c = 0, d = 0]: readonly number[]): number {
  return ((c ^ 1) << 6) + (d >> 1)
}

const ie = 0xe5
const io = 0xb8

/** The letter in code page 1251; 0 for what neither a Russian word nor a grammatical tag has. */
function byteOf(code: number): number {
  if (code >= 0x430 && code <= 0x44f) return code - 0x430 + 0xe0
  if (code === 0x451) return io
  return code < 0x80 ? code : 0
}
