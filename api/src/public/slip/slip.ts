import { GraphQLError } from 'graphql'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { badInput } from '../../shared/connection.ts'
import { hashOfSlipCode, readSlipCode } from '../../shared/slip-code.ts'
import type { PublicContext } from '../context.ts'
import { sql } from '../sql.ts'
import { PublishedSlip } from './slip.entity.ts'

/** What the code of a slip opens. */
@Resolver()
export class SlipQuery {
  @Query(() => PublishedSlip, {
    nullable: true,
    description:
      'Where the appeal stands whose slip has this code, in any case, with hyphens or without; null where there is none, or where its time of keeping is over. Ask with POST, so that no code is written down on the way; a few times in ten minutes.',
  })
  async slip(
    @Arg('code', () => String, { description: 'The code, as the slip has it.' }) code: string,
    @Ctx() { database, asker, now }: PublicContext,
  ): Promise<PublishedSlip | null> {
    if (!asker.hasPosted) throw badInput('Ask for a slip with POST: an address is written down.')
    const read = readSlipCode(code)
    if (!read) throw badInput('This is no code of a slip: check each sign of it.')
    if (!asker.mayAskForSlip(now)) throw tooMany()

    const [slip] = await database.rows<PublishedSlip>(
      sql`select * from public_record.slip where code_hash = ${hashOfSlipCode(read)}`,
    )
    return slip ?? null
  }
}

function tooMany(): GraphQLError {
  return new GraphQLError('Too many slips were asked for at once: ask again in ten minutes.', {
    extensions: { code: 'TOO_MANY' },
  })
}
