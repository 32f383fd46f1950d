import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../database/types.ts'
import { Staff } from '../staff/staff.entity.ts'
import { Protocol } from './protocol.entity.ts'

/** The signature of one reporting inspector under one version of a protocol (¶32). */
@Entity({ schema: 'internal', tableName: 'protocol_signature' })
export class ProtocolSignature {
  readonly [PrimaryKeyProp]?: ['protocol', 'staff']

  @ManyToOne(() => Protocol, {
    ref: true,
    primary: true,
    joinColumn: 'protocol_id',
    deleteRule: 'restrict',
  })
  readonly protocol!: Ref<Protocol>

  @ManyToOne(() => Staff, {
    ref: true,
    primary: true,
    joinColumn: 'staff_id',
    deleteRule: 'restrict',
  })
  readonly staff!: Ref<Staff>

  @Property({ type: InstantType })
  readonly signedAt!: string

  /** SHA-256 of what they signed, in hexadecimal. */
  @Property({ type: 'text' })
  readonly hash!: string
}
