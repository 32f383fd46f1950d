import { Field, Int, ObjectType } from 'type-graphql'

/** When residents are received on one weekday. */
@ObjectType('ReceptionHours', {
  simpleResolvers: true,
  description: 'When residents are received on one weekday, in Asia/Almaty.',
})
export class ReceptionHours {
  @Field(() => Int, { description: 'The weekday; 1 is Monday.' })
  readonly weekday!: number

  @Field(() => String, { description: 'From when, `18:00`.' })
  readonly from!: string

  @Field(() => String, { description: 'Until when, `20:00`.' })
  readonly until!: string
}
