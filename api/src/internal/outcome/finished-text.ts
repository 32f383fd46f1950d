import { type Draft, draft, keyOf, type Numbering, type SpanType } from '@esep/redaction'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'
import { SpanTypeEnum } from './enums.ts'
import type { ReadText } from './reviewed-text.ts'

/** Something hidden in a finished text. */
@ObjectType({ description: 'Something that is hidden in a finished text.' })
class FinishedStretch {
  @Field(() => Int, { description: 'In UTF-16 code units of the finished text.' })
  readonly start!: number

  @Field(() => Int, { description: 'In UTF-16 code units of the finished text; not included.' })
  readonly end!: number

  @Field(() => SpanTypeEnum)
  readonly type!: SpanType

  @Field(() => ID, { nullable: true })
  readonly person!: string | null

  @Field(() => String, { description: 'What stands there in the text as it was written.' })
  readonly words!: string

  @Field(() => Boolean, { description: 'Whether nobody has decided on it yet.' })
  readonly undecided!: boolean
}

/** A text as residents would read it now. */
@ObjectType({
  description: 'A text as residents would read it now; what nobody has decided on is shown hidden.',
})
export class FinishedText {
  @Field(() => String, { description: 'The key of the text.' })
  readonly key!: string

  @Field(() => WrittenLanguageEnum)
  readonly language!: WrittenLanguage

  @Field(() => String)
  readonly text!: string

  @Field(() => [FinishedStretch])
  readonly hidden!: readonly FinishedStretch[]
}

/** A text with its draft. */
export interface DraftedText {
  readonly text: ReadText
  readonly draft: Draft
}

/** How every text would read if nothing more were decided. */
export function draftsOf(texts: readonly ReadText[], numbering: Numbering): DraftedText[] {
  return texts.map((text) => ({ text, draft: draft(text.text, { ...text, numbering }) }))
}

/** The finished texts as a reviewer reads them. */
export function shownFinished(texts: readonly ReadText[], numbering: Numbering): FinishedText[] {
  return draftsOf(texts, numbering).map(({ text, draft: { text: finished, hidden } }) => ({
    key: text.key,
    language: text.language,
    text: finished,
    hidden: hidden.map(({ start, end, source, spans }) => ({
      ...{ start, end },
      type: spans[0]?.type ?? 'PERSON',
      person: spans.find(({ person }) => person)?.person ?? null,
      words: text.text.slice(source.start, source.end),
      undecided: spans.some((span) => text.decisions[keyOf(span)] === undefined),
    })),
  }))
}
