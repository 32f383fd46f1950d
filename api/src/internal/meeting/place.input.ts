import { Field, Float, InputType } from 'type-graphql'
import { BilingualInput } from '../bilingual.ts'

/** Where a meeting is to be; residents read it as soon as the meeting is announced. */
@InputType()
export class PlaceInput {
  @Field(() => BilingualInput, { nullable: true, description: 'The name of the place.' })
  readonly venue?: BilingualInput | null

  @Field(() => BilingualInput, { nullable: true })
  readonly address?: BilingualInput | null

  @Field(() => Float, { nullable: true })
  readonly latitude?: number | null

  @Field(() => Float, { nullable: true })
  readonly longitude?: number | null

  @Field(() => String, { nullable: true, description: 'Where an online meeting is joined.' })
  readonly joinLink?: string | null

  @Field(() => BilingualInput, {
    nullable: true,
    description: 'Why the weather allows it outdoors.',
  })
  readonly climate?: BilingualInput | null
}
