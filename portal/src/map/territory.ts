import { ask } from '../public-api/ask.ts'
import { HomeTerritory } from '../public-api/home-territory.ts'
import { Outlines } from '../public-api/outlines.ts'
import { cached } from './cached.ts'

/** The code of the whole country. */
export const country = '000000000'

/** The outlines of a territory's parts, of precincts those of a day, half a minute old at most; null where there is no such territory. */
export function outlinesOf(kato: string, on: string | null = null) {
  return loadOutlines(on === null ? kato : `${kato} ${on}`)
}

const loadOutlines = cached(async (asked) => {
  const [kato = '', on = null] = asked.split(' ')
  return (await ask(Outlines, { kato, on })).territory
})

/** The territory that the front page speaks of: the only region with precincts, else the whole country. */
export function homeTerritory(): Promise<string> {
  return loadHome(country)
}

const loadHome = cached(async (kato) => {
  const { territory } = await ask(HomeTerritory, { country: kato })
  const [first, ...others] = (territory?.parts ?? []).filter(
    ({ precinctCount }) => precinctCount > 0,
  )
  return first && others.length === 0 ? first.kato : kato
})

/** The districts with precincts below a territory, itself where it has no parts. */
export async function districtsOf(kato: string): Promise<string[]> {
  const territory = await outlinesOf(kato)
  const parts = (territory?.parts ?? []).filter(({ precinctCount }) => precinctCount > 0)
  if (parts.length === 0) return [kato]

  const below = await Promise.all(parts.map((part) => districtsOf(part.kato)))
  return below.flat()
}
