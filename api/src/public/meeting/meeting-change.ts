import type { ChangeWeight } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'
import { ChangeWeightEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { Reason } from './reason.ts'

/** What can happen to a public meeting. */
export type ChangeKind =
  | 'ANNOUNCED'
  | 'DATE_MOVED'
  | 'TIME_CHANGED'
  | 'PLACE_CHANGED'
  | 'CANCELLED'
  | 'HELD'
  | 'NOT_HELD'
  | 'PUBLISHED'
  | 'WITHDRAWN'
  | 'CORRECTED'

const KindEnum = graphqlEnum<ChangeKind>('ChangeKind', 'What happened to a meeting.', {
  ANNOUNCED: { value: 'ANNOUNCED', description: 'It was announced.' },
  DATE_MOVED: { value: 'DATE_MOVED', description: 'It was given another day.' },
  TIME_CHANGED: { value: 'TIME_CHANGED', description: 'It was given another hour.' },
  PLACE_CHANGED: { value: 'PLACE_CHANGED', description: 'It was given another place or form.' },
  CANCELLED: { value: 'CANCELLED', description: 'It was called off.' },
  HELD: { value: 'HELD', description: 'It was held.' },
  NOT_HELD: { value: 'NOT_HELD', description: 'It did not take place.' },
  PUBLISHED: { value: 'PUBLISHED', description: 'Its outcome was published.' },
  WITHDRAWN: { value: 'WITHDRAWN', description: 'Its outcome was withdrawn.' },
  CORRECTED: { value: 'CORRECTED', description: 'A corrected outcome took the place of the old.' },
})

/** One step in the public life of a meeting. */
@ObjectType('MeetingChange', {
  simpleResolvers: true,
  description: 'One step in the public life of a meeting.',
})
export class MeetingChange {
  @Field(() => InstantScalar, { description: 'When.' })
  readonly at!: string

  @Field(() => KindEnum, { description: 'What happened.' })
  readonly kind!: ChangeKind

  @Field(() => InstantScalar, { nullable: true, description: 'The start that held from then on.' })
  readonly start!: string | null

  readonly venue!: Trilingual<ClearedText> | null

  @Field(() => Reason, { nullable: true, description: 'Why.' })
  readonly reason!: Reason | null

  @Field(() => ChangeWeightEnum, {
    nullable: true,
    description: 'How a change of hour or place stands to the notice (¶27).',
  })
  readonly weight!: ChangeWeight | null
}

/** Its texts. */
@Resolver(() => MeetingChange)
export class MeetingChangeResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The place that held from then on.',
  })
  venue(@Root() { venue }: MeetingChange, @InLanguage() language: Language): string | null {
    return venue?.[language] ?? null
  }
}

/** A start that no longer holds; it stays visible (¶27). */
@ObjectType('PreviousStart', {
  simpleResolvers: true,
  description: 'A start that no longer holds; it stays visible (¶27).',
})
export class PreviousStart {
  @Field(() => InstantScalar, { description: 'When it was to start.' })
  readonly start!: string

  @Field(() => InstantScalar, { description: 'When that was changed.' })
  readonly changedAt!: string

  @Field(() => Reason, { nullable: true, description: 'Why.' })
  readonly reason!: Reason | null
}
