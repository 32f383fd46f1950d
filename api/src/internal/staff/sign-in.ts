import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import { whyUnreadable } from '../readable.ts'
import { refused, UserError } from '../user-error.ts'
import { areTooMany, forgive, noteFailure } from './attempts.ts'
import { isPassword } from './password.ts'
import { beginSession } from './session.ts'
import { Staff } from './staff.entity.ts'

@InputType()
class StaffSignInInput {
  @Field(() => String)
  readonly login!: string

  @Field(() => String)
  readonly password!: string
}

@ObjectType()
class StaffSignInPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Sent back as `Authorization: Bearer …`; it is shown this once.',
  })
  readonly token?: string

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Signing in. */
@Resolver()
export class StaffSignIn {
  @Mutation(() => StaffSignInPayload, { description: 'Begins a session.' })
  async staffSignIn(
    @Arg('input', () => StaffSignInInput) { login, password }: StaffSignInInput,
    @Ctx() { em, now, address }: InternalContext,
  ): Promise<StaffSignInPayload> {
    if (whyUnreadable({ login }).length > 0) return refused(['SIGN_IN_FAILED'])
    const attempt = { login: login.trim().toLowerCase().slice(0, 200), address, now }
    if (await areTooMany(em, attempt)) return refused(['TOO_MANY_ATTEMPTS'])

    const account = { login: attempt.login, active: true }
    const staff = await em.findOne(Staff, account, { populate: ['passwordHash'] })
    if (!(await isPassword(password, staff?.passwordHash ?? null)) || !staff) {
      await noteFailure(em, attempt)
      return refused(['SIGN_IN_FAILED'])
    }

    await forgive(em, attempt)
    return { token: await beginSession(em, { staffId: staff.id, now }), errors: [] }
  }
}
