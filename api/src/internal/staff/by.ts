import { ManyToOne } from '@mikro-orm/decorators/legacy'
import { Staff } from './staff.entity.ts'

/** The id of the member of staff who did what a column says; an account with deeds is never deleted. */
export function By(
  joinColumn: string,
  { nullable = false } = {},
): (entity: object, property: string) => void {
  return ManyToOne(() => Staff, { mapToPk: true, nullable, joinColumn, deleteRule: 'restrict' })
}
