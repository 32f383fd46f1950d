import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { type HouseParity, HouseParityEnum } from './enums.ts'
import { Precinct } from './precinct.entity.ts'

/** Houses of one street that belong to a precinct: from one number to another, on one side or on both. */
@Entity({ schema: 'internal', tableName: 'house_range' })
@Check({ name: 'house_range_parity_check', expression: "parity in ('even', 'odd', 'all')" })
@Check({ name: 'house_range_order_check', expression: '"from" <= "to"' })
@ObjectType('Houses', {
  description: 'Houses of one street that belong to a precinct: from one number to another.',
})
export class HouseRange {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'house_range_precinct_id_index' })
  @ManyToOne(() => Precinct, { ref: true, joinColumn: 'precinct_id' })
  precinct!: Ref<Precinct>

  @Field(() => String)
  @Property({ type: 'text' })
  streetKk!: string

  @Field(() => String)
  @Property({ type: 'text' })
  streetRu!: string

  @Field(() => String)
  @Property({ type: 'text' })
  typeKk!: string

  @Field(() => String)
  @Property({ type: 'text' })
  typeRu!: string

  @Field(() => HouseParityEnum)
  @Property({ type: 'text' })
  parity!: HouseParity

  @Field(() => Int)
  @Property({ type: 'integer' })
  from!: number

  @Field(() => Int)
  @Property({ type: 'integer' })
  to!: number
}
