import {
  type Day,
  type Instant,
  type NoticeKind,
  type NoticeState,
  noticeKinds,
  noticeStates,
} from '@esep/law'
import { Collection, type Opt, type Ref } from '@mikro-orm/core'
import {
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
} from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks, isOneOf } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { Bilingual } from '../bilingual.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'
import { NoticeKindEnum, NoticeStateEnum } from './enums.ts'
import { NoticeAttempt } from './notice-attempt.entity.ts'

/** What the one who raised an appeal is to be told, and what became of the telling: a row of the outbox (¶32). */
@Entity({ schema: 'internal', tableName: 'notice' })
@Checks({
  notice_kind_check: isOneOf('kind', noticeKinds),
  notice_state_check: isOneOf('state', noticeStates),
  notice_printed_check: '(printed_at is null) = (printed_by is null)',
})
@Index({
  name: 'notice_waiting_index',
  expression:
    "create index notice_waiting_index on internal.notice (due_on, id) where state in ('WAITING', 'FAILED')",
})
@ObjectType({
  description: 'What the one who raised an appeal is to be told, and what became of it (¶32).',
})
export class Notice {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id', deleteRule: 'restrict' })
  readonly meeting!: Ref<Meeting>

  @Index({ name: 'notice_appeal_id_index' })
  @ManyToOne(() => Appeal, { ref: true, joinColumn: 'appeal_id', deleteRule: 'cascade' })
  readonly appeal!: Ref<Appeal>

  @Field(() => Int, { nullable: true, description: 'Which part of the appeal, where it is split.' })
  @Property({ type: 'integer', nullable: true })
  readonly part: number | null = null

  @Field(() => NoticeKindEnum)
  @Property({ type: 'text' })
  readonly kind!: NoticeKind

  @Field(() => Bilingual, { description: 'What they are told, word for word.' })
  @Property({ type: 'json' })
  readonly text!: Bilingual

  @Field(() => Int, { description: 'The edition of the wording.' })
  @Property({ type: 'integer' })
  readonly edition!: number

  @Field(() => DayScalar, { description: 'The day of what it tells, or of the last vain attempt.' })
  @Property({ type: DayType })
  countedFrom!: Day

  @Field(() => DayScalar, { description: 'By when they are to be told.' })
  @Property({ type: DayType })
  dueOn!: Day

  @Field(() => NoticeStateEnum)
  @Property({ type: 'text' })
  state!: NoticeState

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly issuedAt!: Instant

  @By('issued_by')
  readonly issuedBy!: string

  @Moment()
  printedAt: Instant | null = null

  @By('printed_by', { nullable: true })
  printedBy: string | null = null

  /** Every attempt, the first first. */
  @OneToMany(
    () => NoticeAttempt,
    (attempt) => attempt.notice,
    { orderBy: { recordedAt: 'asc', id: 'asc' } },
  )
  readonly attempts = new Collection<NoticeAttempt>(this)

  /** It was put on paper, to be signed and handed over. */
  print(at: Instant, by: string): void {
    this.printedAt ??= at
    this.printedBy ??= by
  }

  /** An attempt was in vain: the term for telling begins anew with it. */
  fail({ on, dueOn }: { readonly on: Day; readonly dueOn: Day }): void {
    this.state = 'FAILED'
    this.countedFrom = on
    this.dueOn = dueOn
  }
}
