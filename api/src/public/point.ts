import { Field, Float, InputType, ObjectType } from 'type-graphql'

/** A point on the ground. */
@ObjectType('Point', { simpleResolvers: true, description: 'A point on the ground, WGS 84.' })
export class Point {
  @Field(() => Float, { description: 'Degrees north.' })
  readonly latitude!: number

  @Field(() => Float, { description: 'Degrees east.' })
  readonly longitude!: number
}

/** The box around an area. */
@ObjectType('Bounds', { simpleResolvers: true, description: 'The box around an area, WGS 84.' })
export class Bounds {
  @Field(() => Float, { description: 'Its southern edge in degrees.' })
  readonly south!: number

  @Field(() => Float, { description: 'Its western edge in degrees.' })
  readonly west!: number

  @Field(() => Float, { description: 'Its northern edge in degrees.' })
  readonly north!: number

  @Field(() => Float, { description: 'Its eastern edge in degrees.' })
  readonly east!: number
}

/** A box to look in. */
@InputType('BoundsInput', { description: 'A box to look in, WGS 84.' })
export class BoundsInput {
  @Field(() => Float, { description: 'Its southern edge in degrees.' })
  readonly south!: number

  @Field(() => Float, { description: 'Its western edge in degrees.' })
  readonly west!: number

  @Field(() => Float, { description: 'Its northern edge in degrees.' })
  readonly north!: number

  @Field(() => Float, { description: 'Its eastern edge in degrees.' })
  readonly east!: number
}
