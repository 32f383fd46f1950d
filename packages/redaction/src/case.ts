import type { Case } from './language.ts'
import type { Page } from './text/page.ts'
import { areNeighbours } from './text/words.ts'

// NOTE: what an inspector does to somebody in nearly every protocol.
const dativeVerb =
  /^(?:ответил|сообщил|разъяснил|помог|помочь|выдал|вручил|отказал|предложил|рекоменд|позвонил|обещал|объяснил|написал|передал|направил|напомнил|спасибо|вынес|дал[аи]?$|дать$)/

const prepositions: readonly (readonly [string, readonly Case[]])[] = [
  ['к ко благодаря согласно вопреки', ['dative']],
  ['у от до из без для около возле против кроме после напротив насчёт насчет', ['genitive']],
  ['с со', ['instrumental', 'genitive']],
  ['над под перед между за', ['instrumental', 'accusative']],
  ['о об обо в во на при', ['locative', 'accusative']],
  ['по', ['dative', 'locative']],
  ['про через', ['accusative']],
]
const governed = new Map(
  prepositions.flatMap(([words, cases]) => words.split(' ').map((word) => [word, cases] as const)),
)
const dative: readonly Case[] = ['dative']
const none: readonly Case[] = []

/** The one case among those possible that the word before asks for; the first possible one where it asks for none. A preposition knows better than a dictionary. */
export function caseAfter(before: string, possible: readonly Case[]): Case | undefined {
  const after = governed.get(before)
  const asked = after ?? (dativeVerb.test(before) ? dative : none)
  if (possible.length === 0 || after?.length === 1) return asked[0]
  // NOTE: «Имашевой – ответить письменно»: who comes first and is not who acts, to that one something is done.
  if (before === '' && !possible.includes('nominative') && possible.includes('dative'))
    return 'dative'
  return asked.find((one) => possible.includes(one)) ?? after?.[0] ?? possible[0]
}

/** The case of a name that begins with this word, see {@link caseAfter}: «у Раи», and not «… против, Рая тоже». */
export function caseOfNameAt(
  { text, words }: Page,
  index: number,
  possible: readonly Case[],
): Case | undefined {
  const [before, word] = [words[index - 1], words[index]]
  const isBeside = before && word && areNeighbours(text, before, word)
  return caseAfter(isBeside ? before.plain : '', possible)
}

/** The cases that all words of a name can stand in together; where they share none, those of the one that is declined. */
export function sharedCases(words: readonly (readonly Case[])[]): readonly Case[] {
  const [only, another] = words
  if (only && !another) return only

  const [first = [], ...others] = words.filter((cases) => cases.length > 0)
  const shared = first.filter((one) => others.every((cases) => cases.includes(one)))
  if (shared.length > 0 && !words.some((cases) => cases.length === 0)) return shared

  const declined = words.find((cases) => cases.length > 0 && !cases.includes('nominative'))
  return declined ? womanFirst(declined) : first
}

// NOTE: a first name that is not declined is a woman's, and then «Ботагоз Калиеву» is whom, not to whom.
function womanFirst(cases: readonly Case[]): readonly Case[] {
  return cases.includes('dative') && cases.includes('accusative') ? ['accusative', ...cases] : cases
}
