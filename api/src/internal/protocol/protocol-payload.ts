import { Ctx, Field, ObjectType } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { UserError } from '../user-error.ts'
import { latestProtocol } from './latest.ts'
import { Protocol } from './protocol.entity.ts'

/** What an act on a protocol answers. */
@ObjectType()
export class ProtocolPayload {
  @Field(() => Meeting, { nullable: true })
  readonly meeting?: Meeting | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]

  @Field(() => Protocol, { nullable: true, description: 'Its latest version.' })
  protocol(@Ctx() { em }: InternalContext): Promise<Protocol | null> | null {
    return this.meeting ? latestProtocol(em, this.meeting) : null
  }
}
