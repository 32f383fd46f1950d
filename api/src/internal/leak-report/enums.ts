import type { LeakReportResult } from '@esep/law'
import { graphqlEnum } from '../../shared/enum.ts'

/** {@link LeakReportResult} in GraphQL. */
export const LeakReportResultEnum = graphqlEnum<LeakReportResult>(
  'LeakReportResult',
  'What became of a report that something got out by mistake.',
  {
    HIDDEN: { value: 'HIDDEN', description: 'It was there, and is hidden now.' },
    HIDDEN_BEFORE: {
      value: 'HIDDEN_BEFORE',
      description: 'It was there, and had been hidden before this report was opened.',
    },
    NOT_THERE: { value: 'NOT_THERE', description: 'It is not on the page, nor on any other.' },
    NOT_PERSONAL: {
      value: 'NOT_PERSONAL',
      description: 'It is there and stays: an officer in office, say, or a public place.',
    },
    OTHER_MATTER: { value: 'OTHER_MATTER', description: 'The report is about something else.' },
  },
)
