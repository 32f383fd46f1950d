import { type Houses, isOutline, type Outline } from '@esep/geography'
import { country } from '@esep/law'
import { Field, InputType, Int } from 'type-graphql'
import { OutlineScalar } from '../../shared/scalars.ts'
import { HousesInput } from './houses.input.ts'

/** A precinct that takes over ground of one that is no more. */
@InputType({ description: 'A precinct that takes over ground of one that is no more.' })
export class SuccessorInput {
  @Field(() => Int)
  readonly number!: number

  @Field(() => OutlineScalar, { description: 'Its area: a GeoJSON polygon or multipolygon.' })
  readonly outline!: unknown

  @Field(() => [HousesInput], {
    nullable: true,
    description:
      'Its houses: of a split, those of the old precinct that are its own; a merged one has all of them anyway.',
  })
  readonly houses?: readonly HousesInput[] | null
}

/** A successor with its outline, where that is one, and its houses, where they are named. */
export interface Successor {
  readonly number: number
  readonly outline: Outline | null
  readonly houses: readonly Houses[] | null
}

/** The successors that are asked for, their outlines read. */
export function successorsOf(asked: readonly SuccessorInput[]): Successor[] {
  return asked.map(({ number, outline, houses }) => ({
    number,
    outline: isOutline(outline, country) ? outline : null,
    houses: houses ?? null,
  }))
}
