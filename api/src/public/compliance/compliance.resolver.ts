import { dutyName, lastDay, lastLawfulAnnouncement, type Purpose, termsOf } from '@esep/law'
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { PurposeEnum } from '../../shared/duty-enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { PublicContext } from '../context.ts'
import { policyOfDay } from '../order/policy.loader.ts'
import { PublishedPrecinct } from '../precinct/precinct.entity.ts'
import { precinctById } from '../precinct/precinct.loader.ts'
import { PublishedTerritory } from '../territory/territory.entity.ts'
import { partsOf, territoryByKato } from '../territory/territory.loader.ts'
import { dutyCounts, judgedThrough, standingCounts, standingsWithin } from './compliance.loader.ts'
import {
  ComplianceSummary,
  DutyCount,
  PrecinctStanding,
  StandingCount,
} from './compliance-summary.ts'

/** What is counted of a territory. */
@Resolver(() => ComplianceSummary)
export class ComplianceResolver {
  @FieldResolver(() => PublishedTerritory, {
    nullable: true,
    description: 'The territory; null where no such code is on record.',
  })
  territory(
    @Root() { kato }: ComplianceSummary,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedTerritory | null> {
    return loader(territoryByKato).load(kato)
  }

  @FieldResolver(() => DayScalar, {
    nullable: true,
    description: 'The last day on which the findings were looked at; null before the first.',
  })
  async asOf(@Ctx() { loader }: PublicContext): Promise<string | null> {
    return (await loader(judgedThrough).load('only'))?.through ?? null
  }

  @FieldResolver(() => DayScalar, {
    description: 'The last day on which a meeting of the quarter may be announced in time (¶27).',
  })
  async lastLawfulAnnouncement(
    @Root() { quarter }: ComplianceSummary,
    @Ctx() { loader }: PublicContext,
  ): Promise<string> {
    return lastLawfulAnnouncement(quarter, await loader(policyOfDay).load(lastDay(quarter)))
  }

  @FieldResolver(() => Int, { description: 'How many precincts existed in the quarter.' })
  async precincts(
    @Root() { kato, quarter }: ComplianceSummary,
    @Ctx() { loader }: PublicContext,
  ): Promise<number> {
    const counts = await loader(standingCounts).load({ id: kato, asked: quarter })
    return counts.reduce((sum, { count }) => sum + count, 0)
  }

  @FieldResolver(() => [StandingCount], {
    description: 'Where they stand; the counts add up to `precincts`, and those of 0 are left out.',
  })
  standings(
    @Root() { kato, quarter }: ComplianceSummary,
    @Ctx() { loader }: PublicContext,
  ): Promise<StandingCount[]> {
    return loader(standingCounts).load({ id: kato, asked: quarter })
  }

  @FieldResolver(() => [DutyCount], {
    description:
      'Each duty in the order of the paragraphs; those of which nothing is found are left out.',
  })
  async duties(
    @Root() { kato, quarter }: ComplianceSummary,
    @Ctx() { loader }: PublicContext,
  ): Promise<DutyCount[]> {
    const counts = await loader(dutyCounts).load({ id: kato, asked: quarter })
    const byDuty = Map.groupBy(counts, ({ duty }) => duty)
    return [...byDuty].map(([duty, verdicts]) => ({ duty, verdicts }))
  }

  @FieldResolver(() => [ComplianceSummary], {
    description: 'The same of its parts: the regions of the country, the districts of a region.',
  })
  async parts(
    @Root() { kato, quarter }: ComplianceSummary,
    @Ctx() { loader }: PublicContext,
  ): Promise<ComplianceSummary[]> {
    const parts = await loader(partsOf).load(kato)
    return parts.map((part) => ({ kato: part.kato, quarter }))
  }

  @FieldResolver(() => [PrecinctStanding], {
    description: 'Where each of its precincts stands, by number.',
  })
  precinctStandings(
    @Root() { kato, quarter }: ComplianceSummary,
    @Ctx() { loader }: PublicContext,
  ): Promise<PrecinctStanding[]> {
    return loader(standingsWithin).load({ id: kato, asked: quarter })
  }
}

/** The precinct that stands so. */
@Resolver(() => PrecinctStanding)
export class PrecinctStandingResolver {
  @FieldResolver(() => PublishedPrecinct, { nullable: true, description: 'The precinct.' })
  precinct(
    @Root() { precinctId }: PrecinctStanding,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedPrecinct | null> {
    return loader(precinctById).load(precinctId)
  }
}

/** What a duty is called, and what it is for. */
@Resolver(() => DutyCount)
export class DutyCountResolver {
  @FieldResolver(() => String, { description: 'What the order asks, in a few words.' })
  name(@Root() { duty }: DutyCount, @InLanguage() language: Language): string {
    return dutyName(duty, language)
  }

  @FieldResolver(() => String, { description: 'The paragraph of the order, as ¶26.' })
  paragraph(@Root() { duty }: DutyCount): string {
    return termsOf(duty).paragraph
  }

  @FieldResolver(() => [PurposeEnum], { description: 'What it is for (¶25).' })
  purposes(@Root() { duty }: DutyCount): readonly Purpose[] {
    return termsOf(duty).purposes
  }
}
