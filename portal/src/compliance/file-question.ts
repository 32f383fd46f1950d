import { country } from '../map/territory.ts'
import { parseQuarter, quarterId, quarterOf } from '../spell/quarter.ts'

/** Of which territory and quarter a file is asked for. */
export interface FileQuestion {
  readonly kato: string
  /** "2026-Q1". */
  readonly quarter: string
}

/** What is said where an address asks for no file. */
export const misasked = 'Give kato as nine digits and quarter as 2026-Q1.\n'

/** What is said where there is no such territory. */
export const noTerritory = 'There is no such territory.\n'

/** Reads the address of a file: the country and the present quarter where it names none; null where it names what is none. */
export function fileQuestionOf(query: URLSearchParams, today: string): FileQuestion | null {
  const kato = query.get('kato') ?? country
  const asked = query.get('quarter')
  const quarter = asked === null ? quarterOf(today) : parseQuarter(asked)
  return quarter && /^\d{9}$/.test(kato) ? { kato, quarter: quarterId(quarter) } : null
}
