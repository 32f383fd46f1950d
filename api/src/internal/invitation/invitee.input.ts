import type { InvitationCategory } from '@esep/law'
import { Field, ID, InputType } from 'type-graphql'
import { ActInput } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import { ConstituencyInput } from './constituency.ts'
import { InvitationCategoryEnum } from './enums.ts'

/** Who is invited; what is left out of a draft stays as it was. */
@InputType()
export class InviteeInput extends ActInput {
  @Field(() => ID, { nullable: true, description: 'A draft of it; else left out.' })
  readonly invitationId?: string | null

  @Field(() => ID, { nullable: true, description: 'Left out where there is a draft.' })
  readonly meetingId?: string | null

  @Field(() => InvitationCategoryEnum, { nullable: true })
  readonly category?: InvitationCategory | null

  @Field(() => BilingualInput, {
    nullable: true,
    description: 'The office or organisation; it is public as soon as the invitation is sent.',
  })
  readonly office?: BilingualInput | null

  @Field(() => BilingualInput, { nullable: true, description: 'The person, where one is meant.' })
  readonly name?: BilingualInput | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the name may be public too; left out where they were not asked, and a reviewer decides.',
  })
  readonly mayBeNamed?: boolean | null

  @Field(() => ConstituencyInput, {
    nullable: true,
    description: 'For a deputy: whom they represent.',
  })
  readonly constituency?: ConstituencyInput | null
}
