import type { Band, ShownCount } from '@esep/law'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'

const BandEnum = graphqlEnum<Band>('Band', 'Who came to a meeting, in coarse bands (¶32).', {
  RESIDENTS: { value: 'RESIDENTS', description: 'Adults who live there and came as such.' },
  OFFICIALS: { value: 'OFFICIALS', description: 'Officials.' },
  POLICE: { value: 'POLICE', description: 'Police.' },
  MASS_MEDIA: { value: 'MASS_MEDIA', description: 'Mass media.' },
  OTHERS: { value: 'OTHERS', description: 'Guests, minors, and those of whom it is not known.' },
})

/** How many of a band are in the register. */
@ObjectType('BandCount', {
  simpleResolvers: true,
  description: 'How many of a band are in the register (¶32).',
})
export class BandCount {
  @Field(() => BandEnum, { description: 'The band.' })
  readonly band!: Band

  @Field(() => Int, {
    nullable: true,
    description: 'How many; null where it is small or would give a small one away.',
  })
  readonly count!: ShownCount | null
}
