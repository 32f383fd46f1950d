import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { Geometry } from '../../shared/geometry.ts'
import type { Trilingual } from '../../shared/trilingual.ts'

/** What a territory is: the country, one of its regions, or a district of a region. */
export const territoryLevels = ['COUNTRY', 'REGION', 'DISTRICT'] as const

/** One of {@link territoryLevels}. */
export type TerritoryLevel = (typeof territoryLevels)[number]

/** A territory of the country as its classifier names it. */
@Entity({ schema: 'public_record', tableName: 'territory' })
@Check({ name: 'territory_kato_check', expression: "kato ~ '^[0-9]{9}$'" })
@Check({ name: 'territory_level_check', expression: "level in ('COUNTRY', 'REGION', 'DISTRICT')" })
@Check({
  name: 'territory_parent_check',
  expression: "(level = 'COUNTRY') = (parent_kato is null)",
})
export class PublishedTerritory {
  @PrimaryKey({ type: 'text' })
  readonly kato!: string

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
  outline: Geometry | null = null

  @Property({ type: 'double', nullable: true })
  south: number | null = null

  @Property({ type: 'double', nullable: true })
  west: number | null = null

  @Property({ type: 'double', nullable: true })
  north: number | null = null

  @Property({ type: 'double', nullable: true })
  east: number | null = null
}
