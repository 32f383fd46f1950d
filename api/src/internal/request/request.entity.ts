import { PrimaryKeyProp } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../database/types.ts'
import { Staff } from '../staff/staff.entity.ts'

/** An act that was done under an id of the client's: the same id again does nothing more. */
@Entity({ schema: 'internal', tableName: 'request' })
export class Request {
  readonly [PrimaryKeyProp]?: ['staffId', 'requestId']

  @ManyToOne(() => Staff, { primary: true, mapToPk: true, joinColumn: 'staff_id' })
  readonly staffId!: string

  @PrimaryKey({ type: 'text' })
  readonly requestId!: string

  /** The name of the mutation. */
  @Property({ type: 'text' })
  readonly act!: string

  /** The id of what the act made or changed. */
  @Property({ type: 'uuid', nullable: true })
  readonly subjectId!: string | null

  @Property({ type: InstantType })
  readonly doneAt!: string
}
