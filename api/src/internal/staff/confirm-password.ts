import type { Problem } from '@esep/law'
import type { MiddlewareFn } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import type { Refusal } from '../user-error.ts'
import { type Attempt, areTooMany, forgive, noteFailure } from './attempts.ts'
import { isPassword } from './password.ts'
import { Staff } from './staff.entity.ts'

/**
 * Why a password does not confirm that it is who is signed in; empty when it does. Too many failures, here and at signing
 * in together, keep everybody out for a while.
 */
export async function whyNotPassword(
  context: InternalContext,
  password: string,
): Promise<Problem[]> {
  const { em } = context
  const staff = await staffOf(context)
  const attempt = attemptOf(staff, context)
  if (await areTooMany(em, attempt)) return ['TOO_MANY_ATTEMPTS']
  if (!(await isPassword(password, staff.passwordHash))) return ['PASSWORD_WRONG']

  await forgive(em, attempt)
  return []
}

/** Counts a wrong password of an act, once the act is undone with all else that it wrote. */
export const countsWrongPasswords: MiddlewareFn<InternalContext> = async ({ context }, next) => {
  const payload: Refusal = await next()
  if (payload.errors.some(({ code }) => code === 'PASSWORD_WRONG')) {
    await noteFailure(context.em, attemptOf(await staffOf(context), context))
  }
  return payload
}

function staffOf({ em, actor }: InternalContext): Promise<Staff> {
  return em.findOneOrFail(Staff, actor.id, { populate: ['passwordHash'] })
}

function attemptOf({ login }: Staff, { address, now }: InternalContext): Attempt {
  return { login, address, now }
}
