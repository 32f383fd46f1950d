import { Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { UserError } from '../user-error.ts'
import { endSession } from './session.ts'

@ObjectType()
class StaffSignOutPayload {
  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Signing out. */
@Resolver()
export class StaffSignOut {
  @Mutation(() => StaffSignOutPayload, { description: 'Ends the session of this token.' })
  async staffSignOut(@Ctx() { em, session }: InternalContext): Promise<StaffSignOutPayload> {
    if (session) await endSession(em, session)
    return { errors: [] }
  }
}
