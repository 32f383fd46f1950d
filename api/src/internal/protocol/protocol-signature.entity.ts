import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Staff } from '../staff/staff.entity.ts'
import { type SignatureMeans, SignatureMeansEnum, signatureMeans } from './enums.ts'
import { Protocol } from './protocol.entity.ts'

/** The signature of one reporting inspector under one version of a protocol (¶32). */
@Entity({ schema: 'internal', tableName: 'protocol_signature' })
@Checks({ protocol_signature_means_check: isOneOf('means', signatureMeans) })
@ObjectType({ description: 'A signature under one version of a protocol (¶32).' })
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

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly signedAt!: string

  /** SHA-256 of what they signed, in hexadecimal. */
  @Field(() => String)
  @Property({ type: 'text' })
  readonly hash!: string

  /** Null under what was signed before a signature had to be confirmed. */
  @Field(() => SignatureMeansEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly means: SignatureMeans | null = null
}
