import type { Span } from '@esep/redaction'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Dossier } from './dossier.ts'
import { ReviewSpan } from './review-text.ts'

/** Passages that belong together. */
@ObjectType({ description: 'Passages that belong together: of one kind, or of one person.' })
export class ReviewGroup {
  @Field(() => ID, { description: 'The kind, or the `person` of the passages.' })
  readonly key!: string

  @Field(() => String, {
    nullable: true,
    description: 'The name in the register or among those mentioned; null where there is none.',
  })
  readonly name!: string | null

  @Field(() => Int)
  readonly undecided!: number

  @Field(() => Int)
  readonly hidden!: number

  @Field(() => Int)
  readonly kept!: number

  @Field(() => [String], { description: 'Each wording once.' })
  readonly wordings!: readonly string[]

  @Field(() => [ReviewSpan])
  readonly spans!: readonly ReviewSpan[]
}

/** The passages by their kind, the kinds with the most open ones first. */
export function byKind(spans: readonly ReviewSpan[]): ReviewGroup[] {
  return grouped(
    spans,
    ({ type }) => type,
    () => null,
  )
}

/** The passages by the person whose they are; those of nobody are in no group. */
export function byPerson(
  spans: readonly ReviewSpan[],
  { participants, mentioned, delegated }: Pick<Dossier, 'participants' | 'mentioned' | 'delegated'>,
): ReviewGroup[] {
  const names = new Map(
    [...participants, ...mentioned, ...delegated].map(({ id, name }) => [id, name]),
  )
  return grouped(
    spans.filter(({ person }) => person),
    ({ person = '' }) => person,
    (key) => names.get(key) ?? null,
  )
}

function grouped(
  spans: readonly ReviewSpan[],
  keyOf: (span: Pick<Span, 'type' | 'person'>) => string,
  nameOf: (key: string) => string | null,
): ReviewGroup[] {
  return [...Map.groupBy(spans, keyOf)]
    .map(([key, group]) => ({
      key,
      name: nameOf(key),
      undecided: group.filter(({ decision }) => decision === null).length,
      hidden: group.filter(({ decision }) => decision === 'hide').length,
      kept: group.filter(({ decision }) => decision === 'keep').length,
      wordings: [...new Set(group.map(({ text }) => text))],
      spans: group,
    }))
    .toSorted((one, other) => other.undecided - one.undecided)
}
