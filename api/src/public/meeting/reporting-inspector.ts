import { ObjectType } from 'type-graphql'
import type { Trilingual } from '../../shared/trilingual.ts'

/** An inspector who reports at a meeting, for one precinct (¶27). */
@ObjectType('ReportingInspector', {
  description: 'Who reports at a meeting, for one precinct (¶27).',
})
export class ReportingInspector {
  readonly precinctId!: string

  readonly name!: Trilingual

  readonly rank!: Trilingual
}
