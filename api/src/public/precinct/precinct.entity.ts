import type { Outline } from '@esep/geography'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DayType } from '../../database/types.ts'
import { DayScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { PublishedTerritory } from '../territory/territory.entity.ts'
import { Inspector } from './inspector.ts'
import { PrecinctPoint } from './point.ts'
import { ReceptionHours } from './reception-hours.ts'

/** A precinct, its borders, and who serves there, as residents see them (¶25). */
@ObjectType('Precinct', {
  simpleResolvers: true,
  description: 'A precinct: its borders, who serves there, and what was reported.',
})
@Entity({ schema: 'public_record', tableName: 'precinct' })
@Check({ name: 'precinct_number_check', expression: 'number > 0' })
@Check({ name: 'precinct_valid_check', expression: 'valid_until > valid_from' })
@Check({
  name: 'precinct_bounds_check',
  expression: 'south <= north and west <= east',
})
export class PublishedPrecinct {
  @Field(() => ID, { description: 'Its lasting id.' })
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Field(() => Int, { description: 'Its number, unique in its district.' })
  @Property({ type: 'integer' })
  number!: number

  @Index({ name: 'precinct_district_kato_index' })
  @ManyToOne(() => PublishedTerritory, { mapToPk: true, joinColumn: 'district_kato' })
  districtKato!: string

  @Index({ name: 'precinct_region_kato_index' })
  @ManyToOne(() => PublishedTerritory, { mapToPk: true, joinColumn: 'region_kato' })
  regionKato!: string

  @Property({ type: 'json' })
  policeBodyName!: Trilingual

  @Field(() => PrecinctPoint, { description: 'The police point to which it belongs.' })
  @Property({ type: 'json' })
  point!: PrecinctPoint

  @Field(() => Inspector, {
    nullable: true,
    description: 'Who serves here now; null where the post is vacant and nobody acts.',
  })
  @Property({ type: 'json', nullable: true })
  inspector: Inspector | null = null

  @Field(() => Boolean, {
    description: 'No permanent inspector is appointed, even where somebody acts.',
  })
  @Property({ type: 'boolean' })
  vacant!: boolean

  @Field(() => String, { nullable: true, description: 'The inspector’s telephone.' })
  @Property({ type: 'text', nullable: true })
  phone: string | null = null

  @Field(() => [ReceptionHours], { description: 'When residents are received.' })
  @Property({ type: 'json' })
  receptionHours!: readonly ReceptionHours[]

  @Property({ type: 'json', lazy: true })
  outline!: Outline

  /** Of a point well inside the outline, for a name or a disc. */
  @Property({ type: 'double' })
  latitude!: number

  @Property({ type: 'double' })
  longitude!: number

  @Property({ type: 'double' })
  south!: number

  @Property({ type: 'double' })
  west!: number

  @Property({ type: 'double' })
  north!: number

  @Property({ type: 'double' })
  east!: number

  @Property({ type: 'array', columnType: 'uuid[]' })
  neighbourIds!: readonly string[]

  @Field(() => DayScalar, {
    description: 'Since which day it has these borders.',
  })
  @Property({ type: DayType })
  validFrom!: string

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The first day on which it no longer is; null while it is.',
  })
  @Property({ type: DayType, nullable: true })
  validUntil: string | null = null

  @Property({ type: 'array', columnType: 'uuid[]', default: [] })
  successorIds: readonly string[] = []

  @Field(() => DayScalar, {
    description: 'From which day on this system keeps the precinct’s record.',
  })
  @Property({ type: DayType })
  recordedSince!: string
}
