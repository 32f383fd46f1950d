import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../database/types.ts'
import { Staff } from './staff.entity.ts'

/** A sign-in that is still good; of its token only the SHA-256 is kept. */
@Entity({ schema: 'internal', tableName: 'session' })
export class Session {
  @PrimaryKey({ type: 'text' })
  readonly tokenHash!: string

  @Index({ name: 'session_staff_id_index' })
  @ManyToOne(() => Staff, { ref: true, joinColumn: 'staff_id' })
  readonly staff!: Ref<Staff>

  @Property({ type: InstantType })
  readonly createdAt!: string

  @Property({ type: InstantType })
  usedAt!: string

  @Property({ type: InstantType })
  readonly expiresAt!: string
}
