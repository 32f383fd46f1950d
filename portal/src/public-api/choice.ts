import type { AddressAnswerQuery } from './generated/graphql.ts'

type Match = AddressAnswerQuery['addresses'][number]

/** The one address that is meant: the only house among the matches, or all of them in one precinct; else null. */
export function choiceOf(matches: readonly Match[]): Match | null {
  const [best] = matches
  if (!best) return null

  const precincts = new Set(matches.map(({ precinct }) => precinct.id))
  if (precincts.size === 1) return best

  const houses = matches.filter(({ house }) => house != null)
  return houses.length === 1 && houses[0] === best ? best : null
}
