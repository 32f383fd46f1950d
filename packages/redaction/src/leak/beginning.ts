import { alphabet, type Branches, firstCode } from './branches.ts'

/** What a word stands for with which another begins, and what is left of that behind it. */
export interface Beginning<T> {
  readonly values: readonly T[]
  readonly rest: string
}

interface Place {
  readonly node: number
  readonly at: number
}

/** Every word with which this one begins. */
export function beginningsOf<T>(branches: Branches<T>, word: string): Beginning<T>[] {
  return onwards(branches, word, { node: 0, at: 0 })
}

/** Whether some word goes on where this one ends. */
export function hasLonger<T>(branches: Branches<T>, word: string): boolean {
  let node = 0
  for (let at = 0; at < word.length; at += 1) {
    node = branches.next(node, word.charCodeAt(at))
    if (node === 0) return false
  }
  return true
}

/** Every word with which this one begins but for one letter: wrong, missing, too many, or changed for its neighbour; the first at most wrong. */
export function nearBeginningsOf<T>(branches: Branches<T>, word: string): Beginning<T>[] {
  const found: Beginning<T>[] = []
  let node = 0
  for (let at = 0; at <= word.length; at += 1) {
    for (const place of amissAt(branches, word, { node, at })) {
      found.push(...behindMistake(branches, word, place))
    }
    node = branches.next(node, word.charCodeAt(at))
    if (node === 0) break
  }
  return found
}

function onwards<T>(branches: Branches<T>, word: string, from: Place): Beginning<T>[] {
  const found: Beginning<T>[] = []
  let { node, at } = from
  for (;;) {
    const values = branches.valuesAt(node)
    if (values.length > 0) found.push({ values, rest: word.slice(at) })
    if (at >= word.length) return found
    node = branches.next(node, word.charCodeAt(at))
    if (node === 0) return found
    at += 1
  }
}

/** Where every single mistake leads that can be made at this place. */
function amissAt<T>(branches: Branches<T>, word: string, { node, at }: Place): Place[] {
  const code = word.charCodeAt(at)
  const places: Place[] = []
  for (let other = firstCode; other < firstCode + alphabet; other += 1) {
    const to = branches.next(node, other)
    if (to === 0 || other === code) continue
    if (at > 0) places.push({ node: to, at })
    if (at < word.length) places.push({ node: to, at: at + 1 })
  }
  if (at === 0 || at + 1 >= word.length) return places

  places.push({ node, at: at + 1 })
  const first = branches.next(node, word.charCodeAt(at + 1))
  const swapped = first === 0 ? 0 : branches.next(first, code)
  if (swapped !== 0) places.push({ node: swapped, at: at + 2 })
  return places
}

/** What goes on exactly behind a mistake; where the mistake is in a last letter, an ending behind it is none. */
function behindMistake<T>(branches: Branches<T>, word: string, place: Place): Beginning<T>[] {
  const left = word.length - place.at
  return onwards(branches, word, place).filter(({ rest }) => rest === '' || rest.length < left)
}
