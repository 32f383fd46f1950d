/** What was met last, by the words that name it, in the letters of `spell`. */
export interface Lately<Item> {
  /** Adds an item under a word, or makes it the last again. */
  add(word: string, item: Item): void
  /** What is named by words that begin like this one; whatever was added last is the last. */
  like(word: string): readonly Item[]
}

// NOTE: in a text without end each word would else be compared with all before it.
const most = 24
const none: readonly never[] = []

/** Begins with nothing. */
export function lately<Item>(): Lately<Item> {
  const byStart = new Map<number, Item[]>()
  return {
    like: (word) => (byStart.size === 0 ? none : (byStart.get(startOf(word)) ?? none)),
    add(word, item) {
      const start = startOf(word)
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

/** The first two letters and a consonant behind them, «ол» of Оля and Оле, as one number: a string would be made and hashed for every word. */
export function startOf(spelled: string): number {
  const third = isVowelAt(spelled, 2) ? anyVowel : letterAt(spelled, 2)
  return (letterAt(spelled, 0) << 20) | (letterAt(spelled, 1) << 10) | third
}

const anyVowel = 1
const isVowel = new Uint8Array(0x500)
for (const vowel of 'аеиоюя') isVowel[vowel.charCodeAt(0)] = 1

/** Whether a vowel stands there, in the letters of `spell`. */
export function isVowelAt(spelled: string, at: number): boolean {
  return isVowel[spelled.charCodeAt(at)] === 1
}

function letterAt(spelled: string, at: number): number {
  return at < spelled.length ? spelled.charCodeAt(at) & 0x3ff : 0
}
