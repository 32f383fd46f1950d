import { type Day, type ReportSection, type SourceKind, sourceKinds } from '@esep/law'
import type { Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType } from '../../database/types.ts'
import { ReportSectionEnum, SourceKindEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { Protocol } from '../protocol/protocol.entity.ts'

/** A figure of a report, with its period and its source; without both it is not published (¶29). */
@Entity({ schema: 'internal', tableName: 'report_figure' })
@Checks({
  report_figure_value_check: 'number > 0 and value >= 0',
  report_figure_part_check: 'part_of <> number',
  report_figure_period_check: 'period_from <= period_until',
  report_figure_source_kind_check: isOneOf('source_kind', sourceKinds),
})
@Unique({
  name: 'report_figure_protocol_id_number_unique',
  properties: ['protocol', 'number'],
})
@ObjectType({ description: 'A figure of a report, with its period and its source (¶29).' })
export class ReportFigure {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @ManyToOne(() => Protocol, { ref: true, joinColumn: 'protocol_id', deleteRule: 'restrict' })
  readonly protocol!: Ref<Protocol>

  @Field(() => Int, { description: 'Its place in the report, from 1.' })
  @Property({ type: 'integer' })
  readonly number!: number

  @Field(() => ReportSectionEnum)
  @Property({ type: 'text' })
  readonly section!: ReportSection

  @Field(() => Bilingual, { description: 'What is counted.' })
  @Property({ type: 'json' })
  readonly label!: ClearedBilingual

  @Field(() => Int)
  @Property({ type: 'integer' })
  readonly value!: number

  @Field(() => Boolean, { description: 'Whether it counts residents or what befell them.' })
  @Property({ type: 'boolean' })
  readonly countsPeople!: boolean

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the total of which it is a part.',
  })
  @Property({ type: 'integer', nullable: true })
  readonly partOf: number | null = null

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  readonly periodFrom: Day | null = null

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  readonly periodUntil: Day | null = null

  @Field(() => SourceKindEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly sourceKind: SourceKind | null = null

  @Field(() => Bilingual, { nullable: true, description: 'The source in words.' })
  @Property({ type: 'json', nullable: true })
  readonly source: ClearedBilingual | null = null

  @Field(() => DayScalar, { nullable: true, description: 'When it was taken from there.' })
  @Property({ type: DayType, nullable: true })
  readonly retrievedOn: Day | null = null
}
