import { Field, ObjectType } from 'type-graphql'
import { PublishedPrecinct } from '../precinct/precinct.entity.ts'

/** The precincts at a point. */
@ObjectType('Location', { simpleResolvers: true, description: 'The precincts at a point.' })
export class Location {
  @Field(() => [PublishedPrecinct], {
    description:
      'The precinct in which the point lies, and those whose border is close; where it lies in none, the nearest ones within five kilometres; none farther off.',
  })
  readonly precincts!: readonly PublishedPrecinct[]

  @Field(() => Boolean, { description: 'The point lies in the first of them.' })
  readonly inside!: boolean

  @Field(() => Boolean, {
    description: 'It lies so near a border that only a person can tell which precinct is meant.',
  })
  readonly ambiguous!: boolean
}
