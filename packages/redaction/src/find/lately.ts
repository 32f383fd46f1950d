import type { NameForm } from '../name/name-form.ts'

/** What was met last, by the words that name it. */
export interface Lately<Item> {
  /** Adds an item under a word, or makes it the last again. */
  add(word: NameForm, item: Item): void
  /** What is named by words that begin like this one; whatever was added last is the last. */
  like(word: NameForm): readonly Item[]
}

// NOTE: in a text without end each word would else be compared with all before it.
const most = 24
const none: readonly never[] = []

/** Begins with nothing. */
export function lately<Item>(): Lately<Item> {
  // NOTE: made for the first item, for most texts name nobody.
  let byStart: Map<number, Item[]> | null = null
  return {
    like: ({ start }) => byStart?.get(start) ?? none,
    add({ start }, item) {
      byStart ??= new Map()
      const items = byStart.get(start)
      if (!items) {
        byStart.set(start, [item])
        return
      }
      const at = items.lastIndexOf(item)
      if (at >= 0) items.splice(at, 1)
      else if (items.length === most) items.shift()
      items.push(item)
    },
  }
}
