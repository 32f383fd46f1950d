import { Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { invitedTexts } from '../wording/invited.ts'

/** An invited office or circle; a person's name only where it may be public (¶28). */
@ObjectType('Invited', {
  simpleResolvers: true,
  description: 'An invited office or circle; a person’s name only where it may be public (¶28).',
})
export class Invited {
  @Field(() => String, { description: 'Its category, as HEALTH or MASS_MEDIA.' })
  readonly category!: string

  /** The office, or the name where it may be public; null leaves the category's own words. */
  readonly label!: Trilingual | null
}

/** Its texts. */
@Resolver(() => Invited)
export class InvitedResolver {
  @FieldResolver(() => String, { description: 'The office or circle in words.' })
  label(@Root() { label, category }: Invited, @InLanguage() language: Language): string {
    return (label ?? invitedTexts[category])?.[language] ?? category
  }
}
