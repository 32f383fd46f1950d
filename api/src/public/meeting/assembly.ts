import type { AkimLevel, Convenor } from '@esep/law'
import type { ClearedText } from '@esep/redaction'
import { Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { AkimLevelEnum, ConvenorEnum } from '../../shared/enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** How an assembly of the local community was convened; its members are counted and never named (¶27). */
@ObjectType('Assembly', {
  simpleResolvers: true,
  description: 'How an assembly of the local community was convened (¶27).',
})
export class Assembly {
  @Field(() => ConvenorEnum, { description: 'Who convened it.' })
  readonly convenor!: Convenor

  @Field(() => AkimLevelEnum, { nullable: true, description: 'Of an akim: of which unit.' })
  readonly level!: AkimLevel | null

  readonly unit!: Trilingual<ClearedText> | null

  @Field(() => DayScalar, { description: 'On which day.' })
  readonly convenedOn!: string

  @Field(() => Int, { nullable: true, description: 'How many members it has; null where unknown.' })
  readonly members!: number | null

  @Field(() => Int, { nullable: true, description: 'How many of them signed for it.' })
  readonly signatures!: number | null
}

/** Its texts. */
@Resolver(() => Assembly)
export class AssemblyResolver {
  @FieldResolver(() => String, { nullable: true, description: 'The name of the akim’s unit.' })
  unit(@Root() { unit }: Assembly, @InLanguage() language: Language): string | null {
    return unit?.[language] ?? null
  }
}
