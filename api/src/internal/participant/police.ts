import type { Meeting } from '../meeting/meeting.entity.ts'
import { fullName } from '../staff/person-name.ts'

/** The names of those who report at a meeting, as a register may write them; none of them is there as a resident (¶32). */
export function policeAt({ precincts }: Meeting): string[] {
  return precincts
    .getItems()
    .flatMap(({ inspector }) => (inspector ? [inspector.unwrap().name] : []))
    .flatMap(({ kk, ru }) => [kk, ru])
    .flatMap((name) => [fullName(name), fullName({ ...name, patronymic: null })])
}
