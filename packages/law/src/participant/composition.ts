import type { CountEdition, ShownCount } from '../count/edition.ts'
import { publishCounts } from '../count/publish.ts'
import type { CountTable } from '../count/table.ts'
import { type Counted, isMember } from './member.ts'
import type { RegistrationRules } from './registration-rules.ts'

/** Into what the public sees a register divided, and no finer (¶32). */
export const bands = ['RESIDENTS', 'OFFICIALS', 'POLICE', 'MASS_MEDIA', 'OTHERS'] as const

/** One of {@link bands}. */
export type Band = (typeof bands)[number]

/** How many of a band are in the register; null where it is not shown. */
export interface BandCount {
  readonly band: Band
  readonly count: ShownCount | null
}

/**
 * In which band a participant is, by the rules of a gathering whatever the form; whoever is no member of the community for
 * certain is among the others.
 */
export function bandOf(one: Counted, rules: RegistrationRules): Band {
  switch (one.capacity) {
    case 'OFFICIAL':
      return 'OFFICIALS'
    case 'POLICE':
    case 'MASS_MEDIA':
      return one.capacity
    default:
      return isMember(one, rules) === 'yes' ? 'RESIDENTS' : 'OTHERS'
  }
}

const row = 'registered'

/** A register as a table of its bands. */
export function compositionOf(
  registered: readonly Counted[],
  rules: RegistrationRules,
): CountTable {
  const found = registered.map((one) => bandOf(one, rules))
  const counts = bands.map((band) => found.filter((one) => one === band).length)
  return { rows: [row], columns: bands, counts: [counts], totals: ['all'] }
}

/** What residents read of who came, and the table by which later editions are held against it. */
export interface ShownComposition {
  readonly bands: readonly BandCount[]
  readonly edition: CountEdition
}

/**
 * The composition of a register as residents may read it. The whole is public beside it as turnout, so where the rule would
 * hide the whole, no band is shown (¶29, ¶32).
 */
export function showComposition(
  table: CountTable,
  earlier: readonly CountEdition[],
  policy: { readonly smallCount: number },
): ShownComposition {
  const rule = publishCounts(table, earlier, policy)
  const isWhole = rule.some(({ column, count }) => column === null && count !== null)
  const published = isWhole ? rule : rule.map((place) => ({ ...place, count: null }))
  return {
    bands: bands.map((band) => ({
      band,
      count: published.find(({ column }) => column === band)?.count ?? null,
    })),
    edition: { table, published },
  }
}
