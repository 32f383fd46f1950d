import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'

/** A list on paper that was entered in a register; the same one again is known by its hash (¶32). */
@Entity({ schema: 'internal', tableName: 'register_import' })
@Checks({ register_import_rows_check: 'rows > 0 and added >= 0 and added <= rows' })
@Unique({ name: 'register_import_hash_unique', properties: ['meeting', 'contentHash'] })
export class RegisterImport {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id', deleteRule: 'restrict' })
  readonly meeting!: Ref<Meeting>

  /** SHA-256 of what it says, however its cells are divided. */
  @Property({ type: 'text' })
  readonly contentHash!: string

  @Property({ type: 'integer' })
  readonly rows!: number

  /** How many of its rows were not in the register yet. */
  @Property({ type: 'integer' })
  readonly added!: number

  @Property({ type: InstantType })
  readonly importedAt!: string

  @By('imported_by')
  readonly importedBy!: string
}
