import { knownNames } from '@esep/law'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { type BilingualName, fullName } from '../staff/person-name.ts'

/** The names of those who report at a meeting; none of them is there as a resident (¶32). */
export function policeAt({ precincts }: Meeting): ReadonlySet<string> {
  const names = precincts
    .getItems()
    .flatMap(({ inspector }) => (inspector ? [inspector.unwrap().name] : []))
  return knownNames(names.flatMap(namesOf))
}

/** A name in the ways in which a register may write it. */
export function namesOf({ kk, ru }: BilingualName): string[] {
  return [kk, ru].flatMap((name) => [fullName(name), fullName({ ...name, patronymic: null })])
}
