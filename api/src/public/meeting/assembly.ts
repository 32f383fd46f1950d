import type { AkimLevel, Convenor } from '@esep/law'
import { Field, ObjectType } from 'type-graphql'
import { AkimLevelEnum, ConvenorEnum } from '../../shared/enums.ts'
import { DayScalar } from '../../shared/scalars.ts'

/** How an assembly of the local community was convened; of its members nothing is told: they are few, and residents (¶27). */
@ObjectType('Assembly', {
  simpleResolvers: true,
  description: 'How an assembly of the local community was convened (¶27).',
})
export class Assembly {
  @Field(() => ConvenorEnum, { description: 'Who convened it.' })
  readonly convenor!: Convenor

  @Field(() => AkimLevelEnum, { nullable: true, description: 'Of an akim: of which unit.' })
  readonly level!: AkimLevel | null

  @Field(() => DayScalar, { description: 'On which day.' })
  readonly convenedOn!: string
}
