import type { Answer, AppealKind, AppealLanguage, Day } from '@esep/law'
import { Collection, type Opt, OptionalProps, type Ref } from '@mikro-orm/core'
import {
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { DayType, InstantType } from '../../database/types.ts'
import { AnswerEnum, AppealKindEnum } from '../../shared/enums.ts'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Participant } from '../participant/participant.entity.ts'
import { WrittenLanguageEnum } from '../protocol/enums.ts'
import { By } from '../staff/by.ts'
import { AppealTranslation } from './appeal-translation.entity.ts'
import { AppealLanguageEnum, type NotificationChannel, NotificationChannelEnum } from './enums.ts'
import { Forwardable, referredCheck } from './forwardable.ts'

/** Words and the language in which they are written. */
export interface Words {
  readonly text: string
  readonly language: 'kk' | 'ru'
}

/** What a resident put forward at a meeting, and what became of it (¶31, ¶32). */
@Entity({ schema: 'internal', tableName: 'appeal' })
@Checks({
  appeal_number_check: 'number > 0',
  appeal_kind_check: "kind in ('complaint', 'proposal', 'remark', 'question')",
  appeal_answer_check: "answer in ('full', 'partial', 'none')",
  appeal_answer_text_check:
    "answer is null or answer = 'none' or (answer_text is not null and answer_language is not null)",
  appeal_language_check: "language in ('kk', 'ru', 'other')",
  appeal_minute_check: 'minute >= 0',
  appeal_check_check: "check_opened_on is null or answer in ('partial', 'none')",
  appeal_later_answer_check:
    '(answered_on is null or later_answer is not null) and (later_answer is null) = (later_answer_language is null)',
  appeal_forward_check: '(forward_from is null) = (forward_by is null)',
  appeal_referred_check: referredCheck,
  appeal_notified_check:
    '(referred_on is null or participant_id is null or notified_on is not null) and (notified_on is null) = (notified_by is null)',
})
@Unique({ name: 'appeal_meeting_id_number_unique', properties: ['meeting', 'number'] })
@Index({ name: 'appeal_open_index', properties: ['dueOn', 'id'] })
@ObjectType({ description: 'What a resident put forward, and what became of it (¶31, ¶32).' })
export class Appeal extends Forwardable {
  readonly [OptionalProps]?: 'anonymous'

  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Index({ name: 'appeal_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  /** Its place in the order of speaking, from 1. */
  @Field(() => Int)
  @Property({ type: 'integer' })
  readonly number!: number

  @Field(() => AppealKindEnum)
  @Property({ type: 'text' })
  kind!: AppealKind

  @Field(() => AppealLanguageEnum)
  @Property({ type: 'text' })
  language!: AppealLanguage

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string

  /** Who raised it; null when that is not known. */
  @Index({ name: 'appeal_participant_id_index' })
  @ManyToOne(() => Participant, {
    ref: true,
    nullable: true,
    joinColumn: 'participant_id',
    deleteRule: 'restrict',
  })
  participant: Ref<Participant> | null = null

  @Field(() => Int, { nullable: true, description: 'The minute of the recording, from 0.' })
  @Property({ type: 'integer', nullable: true })
  minute: number | null = null

  /** How far it was answered at the meeting; null while that is not written down. */
  @Field(() => AnswerEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  answer: Answer | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  answerText: string | null = null

  @Field(() => WrittenLanguageEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  answerLanguage: 'kk' | 'ru' | null = null

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  checkOpenedOn: Day | null = null

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  dueOn: Day | null = null

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  notifiedOn: Day | null = null

  @Field(() => NotificationChannelEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  notifiedBy: NotificationChannel | null = null

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  answeredOn: Day | null = null

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  laterAnswer: string | null = null

  @Field(() => WrittenLanguageEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  laterAnswerLanguage: 'kk' | 'ru' | null = null

  /** Its words in other languages, none of which takes their place (¶31). */
  @OneToMany(
    () => AppealTranslation,
    (translation) => translation.appeal,
  )
  readonly translations = new Collection<AppealTranslation>(this)

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly raisedAt!: string

  @By('raised_by')
  readonly raisedBy!: string

  /** Everybody who wrote in it; none of them reviews it. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  writtenBy!: readonly string[]

  /** Whether nobody is known who raised it. */
  @Field(() => Boolean)
  get anonymous(): boolean {
    return this.participant === null
  }

  /** It was answered at the meeting itself. */
  answerThere(answer: Answer, words: Words | null, by: string): void {
    this.answer = answer
    this.answerText = words?.text ?? null
    this.answerLanguage = words?.language ?? null
    if (answer === 'full') this.closeCheck()
    this.noteWriter(by)
  }

  /** It was answered after the meeting. */
  answerLater({ text, language }: Words, on: Day, by: string): void {
    this.laterAnswer = text
    this.laterAnswerLanguage = language
    this.answeredOn = on
    this.noteWriter(by)
  }

  /** One of its parts was answered; the words of all of them are its answer, and its day is that of the last. */
  answerPart({ text, language }: Words, answeredOn: Day | null, by: string): void {
    this.laterAnswer = this.laterAnswer ? `${this.laterAnswer}\n\n${text}` : text
    this.laterAnswerLanguage ??= language
    this.answeredOn = answeredOn
    this.noteWriter(by)
  }

  /** Its term ends on another day. */
  moveTerm(dueOn: Day): void {
    this.dueOn = dueOn
  }

  /** The one who raised it was told that it was forwarded. */
  notify(on: Day, by: NotificationChannel): void {
    this.notifiedOn = on
    this.notifiedBy = by
  }

  /** A check was opened with the signature of the protocol; an answer is owed by `dueOn` where somebody is known (¶32). */
  openCheck(on: Day, dueOn: Day | null): void {
    this.checkOpenedOn ??= on
    this.dueOn ??= dueOn
  }

  private closeCheck(): void {
    this.checkOpenedOn = null
    this.dueOn = null
  }

  /** Somebody wrote in it, and does not review it. */
  noteWriter(by: string): void {
    this.writtenBy = [...new Set([...this.writtenBy, by])]
  }
}
