import type { Channel, Day, Evidence, Instant } from '@esep/law'
import { Field, ID, InputType } from 'type-graphql'
import { ChannelEnum } from '../../shared/enums.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { BilingualInput } from '../bilingual.ts'

/** A file that is kept elsewhere, told by its fingerprint (¶27). */
@InputType({ description: 'A file that is kept elsewhere, told by its fingerprint.' })
export class EvidenceFileInput {
  @Field(() => String)
  readonly name!: string

  @Field(() => String, { description: 'Its SHA-256: 64 hexadecimal digits.' })
  readonly hash!: string
}

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

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it named the hour; what does not is no complete announcement (¶27).',
  })
  readonly namesTime!: boolean

  @Field(() => Boolean, {
    defaultValue: true,
    description: 'Whether it named the place; what does not is no complete announcement (¶27).',
  })
  readonly namesPlace!: boolean

  @Field(() => ID, {
    nullable: true,
    description: 'The precinct whose population was told; left out for every one of the meeting.',
  })
  readonly precinctId?: string | null

  @Field(() => EvidenceFileInput, { nullable: true, description: 'A picture or scan of it.' })
  readonly file?: EvidenceFileInput | null

  @Field(() => InstantScalar, { nullable: true, description: 'When somebody saw and kept it.' })
  readonly capturedAt?: Instant | null

  @Field(() => ID, { nullable: true, description: 'Who did; left out for whoever records it.' })
  readonly capturedBy?: string | null
}

/** The same as the law reads it. */
export function evidenceOf(input: EvidenceInput): Evidence {
  const { channel, outlet, link = null, firstPublicOn, file = null, capturedAt = null } = input
  return { channel, outlet: outlet?.kk ?? null, link, day: firstPublicOn, file, capturedAt }
}
