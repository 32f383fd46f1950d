import { spell } from '../name/spelling.ts'
import { areForms, startOf } from './forms.ts'

/** The words by which somebody is named, in the letters of `spell`, and the initials beside them. */
export interface Mention {
  readonly words: readonly string[]
  readonly initials: string
}

/** The unknown people of a text, by the words with which they are named. */
export interface Met {
  /** Under which key somebody is kept: the longest word of the first mention. */
  keyOf(mention: Mention): string
}

interface Person {
  readonly key: string
  readonly words: string[]
  initials: string
}

/** Begins with nobody. */
export function met(): Met {
  // NOTE: whoever was mentioned last is the last of each.
  const byStart = new Map<number, Person[]>()
  const keys = new Set<string>()

  function known(mention: Mention): Person | undefined {
    let best: Person | undefined
    let most = 0
    for (const word of mention.words) {
      const others = byStart.get(startOf(word)) ?? []
      for (let at = others.length - 1; at >= 0; at -= 1) {
        const person = others[at]
        const alike = person && person !== best ? likeness(person, mention) : 0
        if (person && alike > most) [best, most] = [person, alike]
      }
    }
    return best
  }

  function remember(person: Person): void {
    for (const word of person.words) {
      const start = startOf(word)
      const others = (byStart.get(start) ?? []).filter((one) => one !== person)
      byStart.set(start, [...others, person])
    }
  }

  return {
    keyOf(mention) {
      const person = known(mention) ?? { key: newKey(keys, mention), words: [], initials: '' }
      for (const word of mention.words) {
        if (!person.words.some((one) => areForms(one, word))) person.words.push(word)
      }
      person.initials ||= mention.initials
      remember(person)
      return person.key
    },
  }
}

/** The longest word: what the same person is most likely called by again. */
function newKey(keys: Set<string>, { words }: Mention): string {
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), '')
  let key = longest
  for (let more = 2; keys.has(key); more += 1) key = `${longest} ${more}`
  keys.add(key)
  return key
}

/** How many words a mention has of a person, and half as many again where they are the same letter by letter; 0 where it is of another. */
function likeness({ words, initials }: Person, mention: Mention): number {
  const own = words.filter((word) => !mention.words.some((one) => areForms(one, word)))
  const more = mention.words.filter((word) => !words.some((one) => areForms(one, word)))
  if (own.length > 0 && more.length > 0) return 0
  if (!mayStandFor(mention.initials, own, initials)) return 0
  if (!mayStandFor(initials, more, mention.initials)) return 0
  const same = mention.words.filter((word) => words.includes(word)).length
  return mention.words.length - more.length + same / 2
}

/** Whether initials may be of these words; where there are none, of the other initials. */
function mayStandFor(initials: string, words: readonly string[], others: string): boolean {
  if (initials === '') return true
  if (words.length === 0) return others === '' || others.startsWith(initials.charAt(0))
  return [...initials].some((letter) => words.some((word) => word.startsWith(spell(letter))))
}
