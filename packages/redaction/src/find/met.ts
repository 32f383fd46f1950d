import { areForms, isOfOtherSex, type NameForm } from '../name/name-form.ts'
import { spell } from '../name/spelling.ts'
import { lately } from './lately.ts'

/** The words by which somebody is named, and the initials beside them. */
export interface Mention {
  readonly words: readonly NameForm[]
  readonly initials: string
}

/** The unknown people of a text, by the words with which they are named. */
export interface Met {
  /** Under which key somebody is kept: the longest word of the first mention. */
  keyOf(mention: Mention): string
}

interface Person {
  readonly key: string
  readonly words: NameForm[]
  initials: string
}

/** Begins with nobody. */
export function met(): Met {
  const people = lately<Person>()
  const named = new Map<string, number>()

  /** The one most like a mention, of several the one mentioned last. */
  function known(mention: Mention): Person | undefined {
    let best: Person | undefined
    let most = 0
    const asked: Person[] = []
    for (const word of mention.words) {
      const alike = people.like(word)
      for (let at = alike.length - 1; at >= 0; at -= 1) {
        const person = alike[at]
        if (!person || asked.includes(person)) continue
        asked.push(person)
        const degree = likeness(person, mention)
        if (degree > most) [best, most] = [person, degree]
      }
    }
    return best
  }

  /** The longest word, by which the same person is most likely called again, and which of that name. */
  function newKey({ words }: Mention): string {
    const longest = words.reduce(
      (long, { spelled }) => (spelled.length > long.length ? spelled : long),
      '',
    )
    const number = (named.get(longest) ?? 0) + 1
    named.set(longest, number)
    return number === 1 ? longest : `${longest} ${number}`
  }

  return {
    keyOf(mention) {
      const person = known(mention) ?? { key: newKey(mention), words: [], initials: '' }
      for (const word of mention.words) {
        if (!isAmong(person.words, word)) person.words.push(word)
      }
      person.initials ||= mention.initials
      for (const word of person.words) people.add(word, person)
      return person.key
    },
  }
}

/** How many words a mention has of a person, a half more for each that is the same letter by letter; 0 where it is of another. */
function likeness({ words, initials }: Person, mention: Mention): number {
  const shared = sharedBy(mention.words, words)
  if (shared < words.length && shared < mention.words.length) return 0
  if (!mayStandFor(mention.initials, { words, but: mention.words, initials })) return 0
  if (!mayStandFor(initials, { ...mention, but: words })) return 0
  return shared + sameAs(mention.words, words) / 2
}

// NOTE: asked of many people for each mention, nearly all of them others.
function sharedBy(some: readonly NameForm[], others: readonly NameForm[]): number {
  let shared = 0
  for (const word of some) if (isAmong(others, word)) shared += 1
  return shared
}

function sameAs(some: readonly NameForm[], others: readonly NameForm[]): number {
  let same = 0
  for (const { spelled } of some) if (others.some((one) => one.spelled === spelled)) same += 1
  return same
}

function isAmong(words: readonly NameForm[], word: NameForm): boolean {
  for (const one of words) if (areForms(one, word) && !isOfOtherSex(one, word)) return true
  return false
}

interface Named {
  readonly words: readonly NameForm[]
  /** The words that were said with the initials too. */
  readonly but: readonly NameForm[]
  readonly initials: string
}

/** Whether initials may be of the words that somebody else is named with besides; where there are none, of the other initials. */
function mayStandFor(initials: string, { words, but, initials: others }: Named): boolean {
  if (initials === '') return true
  const more = words.filter((word) => !isAmong(but, word))
  if (more.length === 0) return others === '' || others.startsWith(initials.charAt(0))
  return [...initials].some((letter) =>
    more.some(({ spelled }) => spelled.startsWith(spell(letter))),
  )
}
