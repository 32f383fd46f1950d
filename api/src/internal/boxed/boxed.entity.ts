import type { Instant } from '@esep/law'
import type { Opt } from '@mikro-orm/core'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Moment } from '../moment.ts'
import { By } from '../staff/by.ts'

interface Closing<Result> {
  readonly at: Instant
  readonly by: string
  readonly result: Result
  readonly note: string | null
}

/** What a resident put into the drop box, and what became of it; only staff read it. */
@Entity({ abstract: true })
@ObjectType()
export abstract class Boxed<Result extends string = string> {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid', defaultRaw: 'gen_random_uuid()' })
  readonly id!: Opt<string>

  @Field(() => Int, { description: 'Goes back with an act as `input.version`, to guard it.' })
  @Property({ type: 'integer', version: true, default: 1 })
  readonly version: Opt<number> = 1

  @Field(() => InstantScalar)
  @Property({ type: InstantType, defaultRaw: 'now()' })
  readonly receivedAt!: Opt<string>

  @Field(() => String, { description: 'In the words of the resident; they may name people.' })
  @Property({ type: 'text' })
  readonly text!: string

  @Moment()
  closedAt: string | null = null

  @By('closed_by', { nullable: true })
  closedBy: string | null = null

  /** What became of it; null while it waits. */
  abstract result: Result | null

  @Field(() => String, { nullable: true, description: 'What was done about it, for colleagues.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null

  close({ at, by, result, note }: Closing<Result>): void {
    this.closedAt = at
    this.closedBy = by
    this.result = result
    this.note = note
  }
}

/** That its words are as long as the drop box takes them. */
export const textCheck = 'char_length(text) >= 1 and char_length(text) <= 2000'

/** That whoever closed it said when and what became of it, and nobody else said anything. */
export const closedCheck =
  '(closed_at is null) = (closed_by is null) and (closed_at is null) = (result is null) and (closed_at is not null or note is null)'
