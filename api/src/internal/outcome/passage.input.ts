import type { SpanType } from '@esep/redaction'
import { Field, InputType, Int } from 'type-graphql'
import { SpanTypeEnum } from './enums.ts'

/** A passage of what is public, by its words or by its place. */
@InputType({
  description:
    'A passage of what is public: its words as they stand on the page, or the text, its start and its end.',
})
export class PassageInput {
  @Field(() => String, {
    nullable: true,
    description:
      'As they stand on the page; they are hidden wherever they stand in what is public of the meeting.',
  })
  readonly words?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The key of the text, such as `appeal:3`, `note:1:ru` or `address:1:kk`.',
  })
  readonly text?: string | null

  @Field(() => Int, { nullable: true, description: 'In UTF-16 code units of the public text.' })
  readonly start?: number | null

  @Field(() => Int, { nullable: true, description: 'Not included.' })
  readonly end?: number | null

  @Field(() => SpanTypeEnum, { defaultValue: 'PERSON' })
  readonly type!: SpanType
}
