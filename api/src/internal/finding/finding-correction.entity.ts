import type { Duty, Instant, Quarter, Verdict } from '@esep/law'
import type { Opt, Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { DutyEnum, VerdictEnum } from '../../shared/duty-enums.ts'
import { InstantScalar, QuarterScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Moment } from '../moment.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { By } from '../staff/by.ts'
import { correctionChecks } from './finding-correction.checks.ts'

/** That a finding was contested: what is said instead, by whom and why, until it is taken back. */
@Entity({ schema: 'internal', tableName: 'finding_correction' })
@Checks(correctionChecks)
@Index({ name: 'finding_correction_cell_index', properties: ['precinct', 'quarter'] })
@ObjectType({
  description: 'What is said instead of a finding, by whom and why, until it is taken back.',
})
export class FindingCorrection {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @ManyToOne(() => Precinct, { ref: true, joinColumn: 'precinct_id', deleteRule: 'restrict' })
  readonly precinct!: Ref<Precinct>

  @Field(() => QuarterScalar)
  @Property({ type: 'text' })
  readonly quarter!: Quarter

  @Field(() => DutyEnum)
  @Property({ type: 'text' })
  readonly duty!: Duty

  @ManyToOne(() => Meeting, {
    ref: true,
    nullable: true,
    joinColumn: 'meeting_id',
    deleteRule: 'restrict',
  })
  readonly meeting: Ref<Meeting> | null = null

  /** The inspector whom the finding is about; null for a precinct's or a meeting's. */
  @By('staff_id', { nullable: true })
  readonly staffId: string | null = null

  @Field(() => VerdictEnum)
  @Property({ type: 'text' })
  readonly verdict!: Verdict

  @Field(() => VerdictEnum, { description: 'What was found by the facts when it was contested.' })
  @Property({ type: 'text' })
  readonly insteadOf!: Verdict

  @Field(() => Bilingual)
  @Property({ type: 'json' })
  readonly reason!: ClearedBilingual

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly correctedAt!: Instant

  @By('corrected_by')
  readonly correctedBy!: string

  @Moment()
  withdrawnAt: Instant | null = null

  @By('withdrawn_by', { nullable: true })
  withdrawnBy: string | null = null

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  withdrawalWords: ClearedBilingual | null = null

  /** Lets what is found by the facts stand again. */
  withdraw({ at, by, words }: Withdrawing): void {
    this.withdrawnAt = at
    this.withdrawnBy = by
    this.withdrawalWords = words
  }
}

interface Withdrawing {
  readonly at: Instant
  readonly by: string
  readonly words: ClearedBilingual
}
