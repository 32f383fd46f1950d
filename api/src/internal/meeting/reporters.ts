import type { ReportingInspector } from '../../public/meeting/reporting-inspector.ts'
import { nameInOffice } from '../staff/name-in-office.ts'
import { trilingual } from '../trilingual.ts'
import type { PublishablePrecinct } from './publishable.ts'

/** Who reports at a meeting, as residents read it; once it was held, who did report (¶27). */
export function reportersOf(precincts: readonly PublishablePrecinct[]): ReportingInspector[] {
  return precincts.flatMap(({ precinctId, inspector, reported }) =>
    inspector?.rank && reported !== false
      ? [{ precinctId, name: nameInOffice(inspector.name), rank: trilingual(inspector.rank) }]
      : [],
  )
}
