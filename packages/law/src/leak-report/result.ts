/** What became of a report that something got out by mistake. */
export const leakReportResults = [
  'HIDDEN',
  'HIDDEN_BEFORE',
  'NOT_THERE',
  'NOT_PERSONAL',
  'OTHER_MATTER',
] as const

/** One of {@link leakReportResults}. */
export type LeakReportResult = (typeof leakReportResults)[number]
