import { quarterOf } from '@esep/law'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import { QuarterScalar } from '../../shared/scalars.ts'
import type { PublicContext } from '../context.ts'
import { findingsOfMeeting } from '../finding/finding.loader.ts'
import { PublishedFinding } from '../finding/finding.ts'
import { PublishedOutcome } from '../outcome/outcome.entity.ts'
import { outcomeById } from '../outcome/outcome.loader.ts'
import { PublishedPrecinct } from '../precinct/precinct.entity.ts'
import { precinctById } from '../precinct/precinct.loader.ts'
import { PublishedMeeting } from './meeting.entity.ts'
import { precinctIdsOf } from './meeting.loader.ts'

/** What else can be asked of a meeting. */
@Resolver(() => PublishedMeeting)
export class MeetingResolver {
  @FieldResolver(() => QuarterScalar, { description: 'The quarter in which it starts (¶26).' })
  quarter(@Root() { day }: PublishedMeeting): string {
    return quarterOf(day)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What residents should know beforehand.',
  })
  note(@Root() { note }: PublishedMeeting, @InLanguage() language: Language): string | null {
    return note?.[language] ?? null
  }

  @FieldResolver(() => [PublishedPrecinct], { description: 'The precincts that report.' })
  async precincts(
    @Root() { id }: PublishedMeeting,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedPrecinct[]> {
    const rows = await loader(precinctIdsOf).load(id)
    const precincts = rows.map(({ precinctId }) => loader(precinctById).load(precinctId))
    return (await Promise.all(precincts)).filter((precinct) => precinct !== null)
  }

  @FieldResolver(() => [PublishedFinding], {
    description:
      'Whether the duties of the order were met with it, for each of its precincts (¶26–31).',
  })
  findings(
    @Root() { id }: PublishedMeeting,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedFinding[]> {
    return loader(findingsOfMeeting).load(id)
  }

  @FieldResolver(() => PublishedOutcome, {
    nullable: true,
    description: 'What it brought, once published; also where that was withdrawn.',
  })
  outcome(
    @Root() { id }: PublishedMeeting,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedOutcome | null> {
    return loader(outcomeById).load(id)
  }
}
