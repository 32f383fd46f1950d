import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { isUuid } from '../../shared/uuid.ts'
import type { InternalContext } from '../context.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { servedBy } from '../precinct/served-by.ts'
import { ledgerFor } from './ledger.ts'
import { Ledger } from './ledger-object.ts'

/** What a report has to account for. */
@Resolver(() => Meeting)
export class LedgerResolver {
  @Query(() => Ledger, {
    name: 'ledger',
    nullable: true,
    description:
      'What a report of a precinct that who asks serves would have to account for today; null where there is none (¶30).',
  })
  async ledgerOfPrecinct(
    @Arg('precinctId', () => ID) precinctId: string,
    @Ctx() { em, actor, now, today }: InternalContext,
  ): Promise<Ledger | null> {
    if (!isUuid(precinctId) || actor.role === 'ADMINISTRATOR') return null
    const precinct = await em.findOne(Precinct, { $and: [{ id: precinctId }, servedBy(actor)] })
    if (!precinct) return null
    return new Ledger(
      await ledgerFor(em, { precinctIds: [precinct.id], startsAt: now, day: today }),
    )
  }

  @FieldResolver(() => Ledger, {
    name: 'ledger',
    description: 'What its report has to account for, on its day (¶30).',
  })
  async ledgerOfMeeting(
    @Root() { precincts, startsAt, day }: Meeting,
    @Ctx() { em }: InternalContext,
  ): Promise<Ledger> {
    const parts = await precincts.loadItems()
    const precinctIds = parts.map(({ precinct }) => precinct.id)
    return new Ledger(await ledgerFor(em, { precinctIds, startsAt, day }))
  }
}
