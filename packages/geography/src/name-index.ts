import { distance } from './distance.ts'

/** Something found by its name, and how well the name fits what was typed: 1 is the same name, however spelt. */
export interface Scored<T> {
  readonly of: T
  readonly score: number
}

/** Names that are found by their folded keys, best first. */
export interface NameIndex<T> {
  /** Those with this very key; 1 each. */
  exact(key: string): Scored<T>[]
  /** Those in which a word begins with each word typed; from 0.5 to 0.9, the more of the name is typed the higher. */
  begun(key: string): Scored<T>[]
  /** Those one or two slips of the finger away; below 0.5. */
  similar(key: string): Scored<T>[]
}

interface Name<T> {
  readonly of: T
  readonly key: string
  readonly words: readonly string[]
}

/** An index of things by the folded keys of their names; one thing may have several. */
export function nameIndex<T>(
  named: readonly { readonly of: T; readonly keys: readonly string[] }[],
): NameIndex<T> {
  const names = named.flatMap(({ of, keys }) =>
    [...new Set(keys)].map((key): Name<T> => ({ of, key: joined(key), words: key.split(' ') })),
  )
  const byKey = Map.groupBy(names, ({ key }) => key)
  const byWord = names
    .flatMap((name) => name.words.map((word) => ({ word, name })))
    .sort((a, b) => (a.word < b.word ? -1 : 1))

  return {
    exact: (key) => best((byKey.get(joined(key)) ?? []).map(({ of }) => ({ of, score: 1 }))),

    begun(key) {
      const words = key.split(' ')
      return best(
        beginning(byWord, words[0] ?? '')
          .filter((name) =>
            words.every((typed) => name.words.some((word) => word.startsWith(typed))),
          )
          .map(({ of, key: whole }) => ({
            of,
            score: 0.5 + 0.4 * Math.min(1, joined(key).length / whole.length),
          })),
      )
    },

    similar(key) {
      const typed = joined(key)
      const slips = Math.min(2, Math.floor(typed.length / 4))
      return best(
        names.flatMap(({ of, key: whole }) => {
          const score = 0.5 * (1 - distance(typed, whole, slips) / typed.length)
          return score > 0 && slips > 0 ? { of, score } : []
        }),
      )
    },
  }
}

/** The names with a word that begins so, from a list in order of words. */
function beginning<T>(
  byWord: readonly { readonly word: string; readonly name: Name<T> }[],
  start: string,
): Name<T>[] {
  let [low, high] = [0, byWord.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byWord[middle]?.word ?? '') < start) low = middle + 1
    else high = middle
  }

  const found: Name<T>[] = []
  for (let at = low; at < byWord.length; at++) {
    const entry = byWord[at]
    if (!entry?.word.startsWith(start)) break
    found.push(entry.name)
  }
  return found
}

/** Each thing once, by its best name. */
function best<T>(scored: readonly Scored<T>[]): Scored<T>[] {
  const bestOf = new Map<T, number>()
  for (const { of, score } of scored) bestOf.set(of, Math.max(score, bestOf.get(of) ?? 0))
  return [...bestOf].map(([of, score]) => ({ of, score })).sort((a, b) => b.score - a.score)
}

function joined(key: string): string {
  return key.replaceAll(' ', '')
}
