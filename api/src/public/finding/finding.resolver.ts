import { dutyName, type Purpose, remarkSentence, sentenceOf, termsOf } from '@esep/law'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { PurposeEnum } from '../../shared/duty-enums.ts'
import { AppointmentKindEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { PublicContext } from '../context.ts'
import { PublishedMeeting } from '../meeting/meeting.entity.ts'
import { meetingById } from '../meeting/meeting.loader.ts'
import { PublishedPrecinct } from '../precinct/precinct.entity.ts'
import { precinctById } from '../precinct/precinct.loader.ts'
import { FindingCorrection, PublishedFinding } from './finding.ts'
import { FindingFact, factsOf } from './finding-fact.ts'

/** The officer in post whom a finding is about. */
@ObjectType('FindingInspector', {
  simpleResolvers: true,
  description: 'The officer in post whom a finding is about; nobody else is named.',
})
export class FindingInspector {
  @Field(() => String, { description: 'Surname, given name and patronymic.' })
  readonly name!: string

  @Field(() => String, { nullable: true, description: 'The rank.' })
  readonly rank!: string | null

  @Field(() => AppointmentKindEnum, { description: 'Appointed to the post, or acting.' })
  readonly kind!: 'permanent' | 'acting'
}

/** What a finding says in words, and what it is about. */
@Resolver(() => PublishedFinding)
export class FindingResolver {
  @FieldResolver(() => String, { description: 'What the order asks, in a few words.' })
  dutyName(@Root() { duty }: PublishedFinding, @InLanguage() language: Language): string {
    return dutyName(duty, language)
  }

  @FieldResolver(() => String, {
    description:
      'What was found by the facts and why, in a sentence; after a correction still that.',
  })
  sentence(@Root() finding: PublishedFinding, @InLanguage() language: Language): string {
    return sentenceOf(finding, language)
  }

  @FieldResolver(() => String, { description: 'The paragraph of the order, as ¶26.' })
  paragraph(@Root() { duty }: PublishedFinding): string {
    return termsOf(duty).paragraph
  }

  @FieldResolver(() => [PurposeEnum], { description: 'What it is for (¶25).' })
  purposes(@Root() { duty }: PublishedFinding): readonly Purpose[] {
    return termsOf(duty).purposes
  }

  @FieldResolver(() => [String], { description: 'Words of warning; they change no verdict.' })
  remarks(@Root() { remarks }: PublishedFinding, @InLanguage() language: Language): string[] {
    return remarks.map((remark) => remarkSentence(remark, language))
  }

  @FieldResolver(() => [FindingFact], {
    description:
      'The records on which it rests, each once; empty where it rests on none being there.',
  })
  facts(@Root() { grounds, inspector }: PublishedFinding): FindingFact[] {
    // NOTE: since when somebody served tells who it was, and nobody is named but the officer in post.
    return factsOf(grounds.filter(({ kind }) => kind !== 'APPOINTMENT' || inspector !== null))
  }

  @FieldResolver(() => FindingInspector, {
    nullable: true,
    description: 'Of a finding about an inspector: who, where they are the officer in post.',
  })
  inspector(
    @Root() { inspector }: PublishedFinding,
    @InLanguage() language: Language,
  ): FindingInspector | null {
    if (!inspector) return null
    const { name, rank, kind } = inspector
    return { name: name[language], rank: rank?.[language] ?? null, kind }
  }

  @FieldResolver(() => PublishedMeeting, {
    nullable: true,
    description: 'The meeting it is about; null where it is about the whole quarter.',
  })
  async meeting(
    @Root() { meetingId }: PublishedFinding,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedMeeting | null> {
    return meetingId ? loader(meetingById).load(meetingId) : null
  }

  @FieldResolver(() => PublishedPrecinct, { nullable: true, description: 'The precinct.' })
  precinct(
    @Root() { precinctId }: PublishedFinding,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedPrecinct | null> {
    return loader(precinctById).load(precinctId)
  }
}

/** Why it was corrected. */
@Resolver(() => FindingCorrection)
export class FindingCorrectionResolver {
  @FieldResolver(() => String, { description: 'Why.' })
  reason(@Root() { reason }: FindingCorrection, @InLanguage() language: Language): string {
    return reason[language]
  }
}
