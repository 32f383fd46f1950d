import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Bilingual } from '../bilingual.ts'
import { PoliceBody } from './police-body.entity.ts'

/** A precinct police point: where the inspectors of some precincts work and receive residents. */
@Entity({ schema: 'internal', tableName: 'precinct_point' })
@Check({
  name: 'precinct_point_position_check',
  expression: '(latitude is null) = (longitude is null)',
})
@ObjectType({ description: 'A precinct police point.' })
export class PrecinctPoint {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'precinct_point_body_id_index' })
  @ManyToOne(() => PoliceBody, { ref: true, joinColumn: 'body_id' })
  body!: Ref<PoliceBody>

  @Field(() => Int)
  @Property({ type: 'integer' })
  number!: number

  @Field(() => Bilingual)
  @Property({ type: 'json' })
  name!: Bilingual

  @Field(() => Bilingual)
  @Property({ type: 'json' })
  address!: Bilingual

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null

  @Property({ type: 'double', nullable: true })
  latitude: number | null = null

  @Property({ type: 'double', nullable: true })
  longitude: number | null = null
}
