import { type FilterQuery, raw } from '@mikro-orm/core'
import { isKept } from '../boxed/kept.ts'
import type { InternalContext } from '../context.ts'
import { controllersOf } from './objection-controllers.ts'
import type { SlipObjection } from './slip-objection.entity.ts'

/** The objections that the actor reads: those to an appeal that they control, and that are not to be forgotten (¶33). */
export function objectionsInScope(context: InternalContext): FilterQuery<SlipObjection> {
  const controls = raw(
    (objection) => `? in (${controllersOf(`${objection}.code_hash`)})`,
    [context.actor.id],
  )
  return { $and: [{ [controls]: [] }, { [isKept(context)]: [] }] }
}
