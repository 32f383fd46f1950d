import { isOutline, type Outline } from '@esep/geography'
import { country } from '@esep/law'
import { Field, InputType, Int } from 'type-graphql'
import { OutlineScalar } from '../../shared/scalars.ts'

/** A precinct that takes over ground of one that is no more. */
@InputType({ description: 'A precinct that takes over ground of one that is no more.' })
export class SuccessorInput {
  @Field(() => Int)
  readonly number!: number

  @Field(() => OutlineScalar, { description: 'Its area: a GeoJSON polygon or multipolygon.' })
  readonly outline!: unknown
}

/** A successor with its outline, where that is one. */
export interface Successor {
  readonly number: number
  readonly outline: Outline | null
}

/** The successors that are asked for, their outlines read. */
export function successorsOf(asked: readonly SuccessorInput[]): Successor[] {
  return asked.map(({ number, outline }) => ({
    number,
    outline: isOutline(outline, country) ? outline : null,
  }))
}
