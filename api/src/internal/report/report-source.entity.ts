import { type SourceKind, sourceKinds } from '@esep/law'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { isOneOf } from '../../database/checks.ts'
import { SourceKindEnum } from '../../shared/enums.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { Protocol } from '../protocol/protocol.entity.ts'

/** From what a report was drawn, beside its figures (¶29). */
@Entity({ schema: 'internal', tableName: 'report_source' })
@Check({ name: 'report_source_kind_check', expression: isOneOf('source_kind', sourceKinds) })
@ObjectType({ description: 'From what a report was drawn, beside its figures (¶29).' })
export class ReportSource {
  readonly [PrimaryKeyProp]?: ['protocol', 'number']

  @ManyToOne(() => Protocol, {
    ref: true,
    primary: true,
    joinColumn: 'protocol_id',
    deleteRule: 'restrict',
  })
  readonly protocol!: Ref<Protocol>

  /** Its place in the list, from 1. */
  @PrimaryKey({ type: 'integer' })
  readonly number!: number

  @Field(() => SourceKindEnum)
  @Property({ type: 'text' })
  readonly sourceKind!: SourceKind

  @Field(() => Bilingual)
  @Property({ type: 'json' })
  readonly name!: ClearedBilingual
}
