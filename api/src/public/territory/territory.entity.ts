import type { Outline } from '@esep/geography'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { graphqlEnum } from '../../shared/enum.ts'
import { KatoScalar } from '../../shared/scalars.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** What a territory is: the country, one of its regions, or a district of a region. */
export type TerritoryLevel = 'COUNTRY' | 'REGION' | 'DISTRICT'

const LevelEnum = graphqlEnum<TerritoryLevel>('TerritoryLevel', 'What a territory is.', {
  COUNTRY: { value: 'COUNTRY', description: 'The country, KATO 000000000.' },
  REGION: { value: 'REGION', description: 'A region, or a city of republican significance.' },
  DISTRICT: { value: 'DISTRICT', description: 'A district of a region or of such a city.' },
})

/** A territory of the country as its classifier names it. */
@ObjectType('Territory', {
  simpleResolvers: true,
  description: 'The country, a region or a district, with what its precincts have reported.',
})
@Entity({ schema: 'public_record', tableName: 'territory' })
@Check({ name: 'territory_kato_check', expression: "kato ~ '^[0-9]{9}$'" })
@Check({ name: 'territory_level_check', expression: "level in ('COUNTRY', 'REGION', 'DISTRICT')" })
@Check({
  name: 'territory_parent_check',
  expression: "(level = 'COUNTRY') = (parent_kato is null)",
})
export class PublishedTerritory {
  @Field(() => KatoScalar, { description: 'Its code.' })
  @PrimaryKey({ type: 'text' })
  readonly kato!: string

  @Field(() => LevelEnum, { description: 'What it is.' })
  @Property({ type: 'text' })
  level!: TerritoryLevel

  @Index({ name: 'territory_parent_kato_index' })
  @ManyToOne(() => PublishedTerritory, {
    mapToPk: true,
    nullable: true,
    joinColumn: 'parent_kato',
    deleteRule: 'restrict',
  })
  parentKato: string | null = null

  @Property({ type: 'json' })
  name!: Trilingual

  @Property({ type: 'json', nullable: true, lazy: true })
  outline: Outline | null = null

  @Property({ type: 'double', nullable: true })
  south: number | null = null

  @Property({ type: 'double', nullable: true })
  west: number | null = null

  @Property({ type: 'double', nullable: true })
  north: number | null = null

  @Property({ type: 'double', nullable: true })
  east: number | null = null
}
