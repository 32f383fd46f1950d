import type { Instant, Stretch } from '@esep/law'
import { Field, InputType, ObjectType } from 'type-graphql'
import { InstantScalar } from '../../shared/scalars.ts'

/** A stretch of time. */
@ObjectType('Stretch', { description: 'A stretch of time.' })
export class StretchType implements Stretch {
  @Field(() => InstantScalar)
  readonly from!: Instant

  @Field(() => InstantScalar, { description: 'Not included.' })
  readonly until!: Instant
}

/** The same, as it is given. */
@InputType()
export class StretchInput implements Stretch {
  @Field(() => InstantScalar)
  readonly from!: Instant

  @Field(() => InstantScalar, { description: 'Not included.' })
  readonly until!: Instant
}
