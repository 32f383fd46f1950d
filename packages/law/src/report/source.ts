/** From what a report may be drawn, as the paragraph lists it; the list is closed (¶29). */
export const sourceKinds = [
  'STATE_STATISTICS',
  'DEPARTMENTAL_STATISTICS',
  'APPEALS',
  'PUBLIC_COUNCILS',
  'PUBLIC_ASSOCIATIONS',
  'PROGRAMMES',
  'OPINION_STUDIES',
  'MASS_MEDIA',
] as const

/** One of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number]
