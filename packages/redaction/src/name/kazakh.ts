import type { Case } from '../language.ts'
import { caseIn } from './suffix.ts'

// NOTE: in the letters of `spell`, where ы is и, ң is н, ғ is г: one pattern holds both harmonies.
const chain = new RegExp(
  [
    '^(?:жан|еке|таи|аи)?',
    '(?:[лдт][ае]р)?',
    '(?:(?:и?(?:миз|низ))|им|ин|и|си|м|н)?',
    '(?:',
    '(?<genitive>[ндт]ин)|(?<dative>[гк][ае]|н?[ае])|(?<accusative>[ндт]и|н)',
    '|(?<locative>н?[дт][ае](?:[гк]и(?:[лдт][ае]р)?(?:н[иае]|нин|нен|мен|нан)?)?)',
    '|(?<ablative>[дтн][ае]н)|(?<instrumental>[мбп]ен(?:ен)?)',
    '|[ндт]ики|[дт][ае]и|ш[ае]',
    ')?',
    '(?:[мсбп]ин|[мсбп]из)?$',
  ].join(''),
  'u',
)

/** The case that a chain of Kazakh suffixes ends in; null when these letters are no such chain. */
export function caseOfChain(letters: string): Case | null {
  return caseIn(chain.exec(letters))
}

/** Whether these letters are a chain of Kazakh suffixes. */
export function isChain(letters: string): boolean {
  return chain.test(letters)
}

const suffix = /(?:[ндт]ин|[гк][ае]|[ндт]и|н?[дт][ае]|[дтн][ае]н|[мбп]ен)$/u
const shortestInflected = 6

const ofFather = /(?:оли|кизи)(?<chain>\p{L}{1,6})$/u

/** The case that the last suffix of a name tells; null where none stands. */
export function caseOfName(letters: string): Case | null {
  // NOTE: «Хұсайынұлына», and not the suffix of «Сапарға».
  const chained = ofFather.exec(letters)?.groups?.chain
  const told = chained === 'н' ? 'accusative' : chained && caseOfChain(chained)
  if (told) return told
  const found = letters.length < shortestInflected ? undefined : suffix.exec(letters)?.[0]
  return found === undefined ? null : caseOfChain(found)
}
