import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Precinct } from './precinct.entity.ts'

/** Houses of one street that belong to a precinct: from one number to another, on one side or on both. */
@Entity({ schema: 'internal', tableName: 'house_range' })
@Check({ name: 'house_range_parity_check', expression: "parity in ('even', 'odd', 'all')" })
@Check({ name: 'house_range_order_check', expression: '"from" <= "to"' })
export class HouseRange {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'house_range_precinct_id_index' })
  @ManyToOne(() => Precinct, { ref: true, joinColumn: 'precinct_id' })
  precinct!: Ref<Precinct>

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
