import { parseQuarter, type Quarter, quarterId, quarterOf, quartersUpTo } from '../spell/quarter.ts'

/** What an address of the page asks: a territory and a quarter, with the four quarters to choose from. */
export interface Question {
  readonly kato: string
  readonly quarter: Quarter
  readonly four: readonly [string, string, string, string]
}

/** Reads the address; null where its quarter or its code is none, or the quarter lies ahead. */
export function questionOf(query: URLSearchParams, home: string, today: string): Question | null {
  const kato = query.get('kato') ?? home
  const asked = query.get('quarter')
  const current = quarterOf(today)
  const quarter = asked === null ? current : parseQuarter(asked)
  if (!/^\d{9}$/.test(kato) || !quarter || quarterId(quarter) > quarterId(current)) return null

  const year = { year: quarter.year, number: 4 }
  const last = quarter.year === current.year ? current : year
  const [first = '', second = '', third = '', fourth = ''] = quartersUpTo(last, 4).map(quarterId)
  return { kato, quarter, four: [first, second, third, fourth] }
}
