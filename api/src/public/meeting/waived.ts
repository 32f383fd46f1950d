import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { invitedTexts } from '../wording/invited.ts'

/** A circle of which there was nobody to invite, and why (¶28). */
@ObjectType('Waived', {
  simpleResolvers: true,
  description: 'A circle of which there was nobody to invite, and why (¶28).',
})
export class Waived {
  @Field(() => String, { description: 'Its category, as AGRICULTURE.' })
  readonly category!: string

  readonly reason!: Trilingual
}

/** Its texts. */
@Resolver(() => Waived)
export class WaivedResolver {
  @FieldResolver(() => String, { description: 'The circle in words.' })
  label(@Root() { category }: Waived, @InLanguage() language: Language): string {
    return invitedTexts[category]?.[language] ?? category
  }

  @FieldResolver(() => String, { description: 'Why there was nobody.' })
  reason(@Root() { reason }: Waived, @InLanguage() language: Language): string {
    return reason[language]
  }
}
