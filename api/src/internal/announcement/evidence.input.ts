import type { Channel, Day, Evidence } from '@esep/law'
import { Field, InputType } from 'type-graphql'
import { ChannelEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { BilingualInput } from '../bilingual.ts'

/** Where and on which day a meeting was first made public (¶27). */
@InputType({ description: 'Where and on which day a meeting was first made public (¶27).' })
export class EvidenceInput {
  @Field(() => ChannelEnum)
  readonly channel!: Channel

  @Field(() => BilingualInput, { nullable: true, description: 'The newspaper, page or employer.' })
  readonly outlet?: BilingualInput | null

  @Field(() => String, { nullable: true })
  readonly link?: string | null

  @Field(() => DayScalar)
  readonly firstPublicOn!: Day
}

/** The same as the law reads it. */
export function evidenceOf({ channel, outlet, link, firstPublicOn }: EvidenceInput): Evidence {
  return { channel, outlet: outlet?.kk ?? null, link: link ?? null, day: firstPublicOn }
}
