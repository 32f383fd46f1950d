import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Checks } from '../../database/checks.ts'
import { Precinct } from './precinct.entity.ts'

/** That the borders of two precincts meet, along a stretch or in a corner; kept for both of them (¶27). */
@Entity({ schema: 'internal', tableName: 'precinct_border' })
@Checks({
  precinct_border_shares_check: "shares in ('edge', 'corner')",
  precinct_border_other_check: 'precinct_id <> neighbour_id',
})
export class PrecinctBorder {
  readonly [PrimaryKeyProp]?: ['precinct', 'neighbour']

  @ManyToOne(() => Precinct, {
    ref: true,
    primary: true,
    joinColumn: 'precinct_id',
    deleteRule: 'restrict',
  })
  readonly precinct!: Ref<Precinct>

  @ManyToOne(() => Precinct, {
    ref: true,
    primary: true,
    joinColumn: 'neighbour_id',
    deleteRule: 'restrict',
  })
  readonly neighbour!: Ref<Precinct>

  @Property({ type: 'text' })
  readonly shares!: 'edge' | 'corner'

  /** How long the common stretch is; 0 for a corner. */
  @Property({ type: 'float', columnType: 'real' })
  readonly metres!: number
}
