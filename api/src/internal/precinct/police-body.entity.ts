import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Bilingual } from '../bilingual.ts'
import { District } from './district.entity.ts'

/** The territorial police body of a district, which keeps the materials of its meetings (¶32). */
@Entity({ schema: 'internal', tableName: 'police_body' })
@ObjectType({ description: 'The territorial police body of a district.' })
export class PoliceBody {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'police_body_district_kato_index' })
  @ManyToOne(() => District, { ref: true, joinColumn: 'district_kato' })
  district!: Ref<District>

  @Field(() => Bilingual)
  @Property({ type: 'json' })
  name!: Bilingual
}
