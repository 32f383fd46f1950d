import type { Houses } from '@esep/geography'
import { Field, InputType, Int } from 'type-graphql'
import { type HouseParity, HouseParityEnum } from './enums.ts'

/** Houses of one street that a new precinct takes over. */
@InputType({ description: 'Houses of one street that a new precinct takes over.' })
export class HousesInput implements Houses {
  @Field(() => String, { description: 'As it is kept for the old precinct.' })
  readonly streetKk!: string

  @Field(() => String)
  readonly typeKk!: string

  @Field(() => String)
  readonly streetRu!: string

  @Field(() => String)
  readonly typeRu!: string

  @Field(() => HouseParityEnum)
  readonly parity!: HouseParity

  @Field(() => Int, { description: 'The first number; it belongs to them.' })
  readonly from!: number

  @Field(() => Int, { description: 'The last number; it belongs to them.' })
  readonly to!: number
}
