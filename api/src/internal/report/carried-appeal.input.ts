import type { CarriedState } from '@esep/law'
import { Field, ID, InputType } from 'type-graphql'
import { CarriedStateEnum } from '../../shared/enums.ts'
import { BilingualInput } from '../bilingual.ts'

/** What a report says of an appeal that an earlier one left open (¶30). */
@InputType({ description: 'What a report says of an appeal that an earlier one left open (¶30).' })
export class CarriedAppealInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => CarriedStateEnum)
  readonly state!: CarriedState

  @Field(() => BilingualInput, { nullable: true, description: 'Signed, never public.' })
  readonly words?: BilingualInput | null
}
