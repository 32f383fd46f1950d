import { type StreetName, spellAddress, spellStreet } from '@esep/geography'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { PublicContext } from '../context.ts'
import { PublishedPrecinct } from '../precinct/precinct.entity.ts'
import { precinctById } from '../precinct/precinct.loader.ts'

/** A street, or a house on it, and the precinct it belongs to. */
@ObjectType('AddressMatch', {
  simpleResolvers: true,
  description:
    'A street, or a house on it, and its precinct; a long street has one for each precinct.',
})
export class AddressMatch {
  readonly name!: StreetName

  @Field(() => String, {
    nullable: true,
    description: 'The house as it is written; null where none was typed.',
  })
  readonly house!: string | null

  @Field(() => Boolean, {
    description: 'It is the very street that was typed, however spelt; otherwise one much like it.',
  })
  readonly exact!: boolean

  readonly precinctId!: string
}

/** Its texts, and its precinct. */
@Resolver(() => AddressMatch)
export class AddressMatchResolver {
  @FieldResolver(() => String, { description: 'The street, with the word for its kind.' })
  street(@Root() { name }: AddressMatch, @InLanguage() language: Language): string {
    return spellStreet(name, language)
  }

  @FieldResolver(() => String, { description: 'Street and house.' })
  label(@Root() { name, house }: AddressMatch, @InLanguage() language: Language): string {
    return spellAddress(name, house, language)
  }

  @FieldResolver(() => PublishedPrecinct, { description: 'The precinct it belongs to.' })
  precinct(
    @Root() { precinctId }: AddressMatch,
    @Ctx() { loader }: PublicContext,
  ): Promise<PublishedPrecinct | null> {
    return loader(precinctById).load(precinctId)
  }
}
