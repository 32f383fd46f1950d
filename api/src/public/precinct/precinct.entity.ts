import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { DayType } from '../../database/types.ts'
import type { Geometry } from '../../shared/geometry.ts'
import type { Trilingual } from '../../shared/trilingual.ts'
import { PublishedTerritory } from '../territory/territory.entity.ts'
import type { Inspector } from './inspector.ts'
import type { PrecinctPoint } from './point.ts'
import type { ReceptionHours } from './reception-hours.ts'

/** A precinct, its borders, and who serves there, as residents see them (¶25). */
@Entity({ schema: 'public_record', tableName: 'precinct' })
@Check({ name: 'precinct_number_check', expression: 'number > 0' })
@Check({ name: 'precinct_bounds_check', expression: 'south <= north and west <= east' })
export class PublishedPrecinct {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

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

  @Property({ type: 'json' })
  point!: PrecinctPoint

  /** Who serves here now; null where the post is vacant and nobody acts. */
  @Property({ type: 'json', nullable: true })
  inspector: Inspector | null = null

  /** No permanent inspector is appointed, even where somebody acts. */
  @Property({ type: 'boolean' })
  vacant!: boolean

  @Property({ type: 'text', nullable: true })
  phone: string | null = null

  @Property({ type: 'json' })
  receptionHours!: readonly ReceptionHours[]

  @Property({ type: 'json', lazy: true })
  outline!: Geometry

  /** A point well inside the outline, for a name or a disc. */
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

  /** From which day this system keeps the precinct's record. */
  @Property({ type: DayType })
  recordedSince!: string
}
