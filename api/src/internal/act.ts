import { OptimisticLockError } from '@mikro-orm/core'
import { Field, ID, InputType, Int, type MiddlewareFn } from 'type-graphql'
import type { InternalContext } from './context.ts'
import { judgeTouched } from './finding/judge-touched.ts'
import { takeTouched } from './finding/touched.ts'
import { NotThere } from './not-there.ts'
import { whyUnreadable } from './readable.ts'
import { beginRequest, finishRequest } from './request/once.ts'
import { MaterialsGone } from './retention/materials-gone.ts'
import { takeChangedAppeals } from './slip/changed.ts'
import { followSlips } from './slip/follow.ts'
import { type Refusal, refused } from './user-error.ts'

/** What every act on something may be given beside its own. */
@InputType()
export class ActInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'An id of your own: the same id again gives the same answer and does nothing more.',
  })
  readonly requestId?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The version you saw; when it has changed since, the act is refused.',
  })
  readonly version?: number | null
}

/** What an act is done to: its name in the payload, and how it is found; several at once are found by any of them. */
export interface Subject {
  readonly key: string
  find(context: InternalContext, id: string): Promise<Found | readonly Found[] | null>
}

interface Found {
  readonly id: string
}

type Payload = Refusal & Readonly<Record<string, unknown>>

/**
 * Does an act in one transaction, with what it makes of the duties and of what slips open, and once for each request id. What is not there or out of scope, and what somebody
 * else changed meanwhile, is a refusal too; the latter shows what is there now.
 */
export function acts(subject: Subject): MiddlewareFn<InternalContext> {
  return async ({ args, context, info }, next) => {
    const { em, actor } = context
    const input: Record<string, unknown> = args['input']
    const unreadable = whyUnreadable(input)
    if (unreadable.length > 0) return refused(unreadable)
    const request = {
      staffId: actor.id,
      requestId: textOf(input['requestId']),
      act: info.fieldName,
    }

    takeTouched(em)
    takeChangedAppeals(em)
    await em.begin()
    try {
      const earlier = await beginRequest(context, request)
      if (earlier) {
        await em.rollback()
        return await repeated(subject, context, earlier)
      }
      const payload: Payload = await next()
      if (payload.errors.length > 0) {
        await em.rollback()
        return payload
      }
      await judgeTouched(context)
      await followSlips(context)
      await finishRequest(context, { ...request, subjectId: idIn(payload[subject.key]) })
      await em.commit()
      return payload
    } catch (fault) {
      await em.rollback()
      em.clear()
      return await refusedFor(fault, { subject, context, id: textOf(input[`${subject.key}Id`]) })
    }
  }
}

interface Done {
  readonly act: string
  readonly subjectId: string | null
  readonly isSameAct: boolean
}

async function repeated(subject: Subject, context: InternalContext, done: Done): Promise<object> {
  if (!done.isSameAct) return refused(['INVALID_INPUT'])
  return {
    [subject.key]: done.subjectId && (await subject.find(context, done.subjectId)),
    errors: [],
  }
}

interface Refused {
  readonly subject: Subject
  readonly context: InternalContext
  readonly id: string | null
}

async function refusedFor(fault: unknown, { subject, context, id }: Refused): Promise<object> {
  if (fault instanceof NotThere) return refused(['NOT_FOUND'])
  if (fault instanceof MaterialsGone) return refused(['MATERIALS_PURGED'])
  if (!(fault instanceof OptimisticLockError)) throw fault

  const there = id && (await subject.find(context, id))
  return { [subject.key]: there, ...refused(['CHANGED_MEANWHILE']) }
}

function idIn(node: unknown): string | null {
  if (Array.isArray(node)) return idIn(node[0])
  return typeof node === 'object' && node !== null && 'id' in node ? textOf(node.id) : null
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
