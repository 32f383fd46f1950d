import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { PublishedPrecinct } from './precinct.entity.ts'

/** Houses of one street that belong to a precinct: from one number to another, on one side or on both. */
@Entity({ schema: 'public_record', tableName: 'house_range' })
@Check({ name: 'house_range_parity_check', expression: "parity in ('even', 'odd', 'all')" })
@Check({ name: 'house_range_order_check', expression: '"from" <= "to"' })
export class PublishedHouseRange {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'house_range_precinct_id_index' })
  @ManyToOne(() => PublishedPrecinct, { mapToPk: true, joinColumn: 'precinct_id' })
  precinctId!: string

  @Property({ type: 'text' })
  streetKk!: string

  @Property({ type: 'text' })
  streetRu!: string

  @Property({ type: 'text' })
  typeKk!: string

  @Property({ type: 'text' })
  typeRu!: string

  @Property({ type: 'text' })
  parity!: 'even' | 'odd' | 'all'

  @Property({ type: 'integer' })
  from!: number

  @Property({ type: 'integer' })
  to!: number
}
