import type { EntityManager } from '@mikro-orm/postgresql'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import { loaded } from '../loading.ts'
import { AppealRecord } from './appeal-record.entity.ts'
import { Slip } from './slip.entity.ts'

/** What there is in writing of an appeal put forward aloud. */
@Resolver(() => Appeal)
export class SlipResolver {
  @FieldResolver(() => Slip, {
    nullable: true,
    description: 'Its slip; null while none was given.',
  })
  slip(@Root() { id }: Appeal, @Ctx() { em }: InternalContext): Promise<Slip | null> {
    return loaded(em, slipsOf, id)
  }

  @FieldResolver(() => AppealRecord, {
    nullable: true,
    description:
      'The record that whoever raised it signed; null where there is none. Never public.',
  })
  record(@Root() { id }: Appeal, @Ctx() { em }: InternalContext): Promise<AppealRecord | null> {
    return loaded(em, recordsOf, id)
  }
}

async function slipsOf(em: EntityManager, appealIds: readonly string[]) {
  const slips = await em.find(Slip, { appeal: { $in: [...appealIds] } })
  return new Map(slips.map((slip) => [slip.appeal.id, slip]))
}

async function recordsOf(em: EntityManager, appealIds: readonly string[]) {
  const records = await em.find(AppealRecord, { appeal: { $in: [...appealIds] } })
  return new Map(records.map((record) => [record.appeal.id, record]))
}
