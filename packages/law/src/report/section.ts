/** What an inspector reports on, sections (a) to (f) in the order of the paragraph (¶30). */
export const reportSections = [
  'CRIME_SITUATION',
  'MEASURES_TO_STABILISE',
  'PREVENTION',
  'INVOLVING_CITIZENS',
  'LEGISLATION',
  'COMPLAINTS_AND_APPEALS',
] as const

/** One of {@link reportSections}. */
export type ReportSection = (typeof reportSections)[number]
