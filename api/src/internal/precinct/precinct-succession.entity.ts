import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne } from '@mikro-orm/decorators/legacy'
import { Precinct } from './precinct.entity.ts'

/** That a precinct has taken over ground of one that was split or merged, and what it left open (¶30). */
@Entity({ schema: 'internal', tableName: 'precinct_succession' })
@Check({ name: 'precinct_succession_check', expression: 'precinct_id <> predecessor_id' })
export class PrecinctSuccession {
  readonly [PrimaryKeyProp]?: ['precinct', 'predecessor']

  @ManyToOne(() => Precinct, {
    ref: true,
    primary: true,
    joinColumn: 'precinct_id',
    deleteRule: 'restrict',
  })
  readonly precinct!: Ref<Precinct>

  @Index({ name: 'precinct_succession_predecessor_id_index' })
  @ManyToOne(() => Precinct, {
    ref: true,
    primary: true,
    joinColumn: 'predecessor_id',
    deleteRule: 'restrict',
  })
  readonly predecessor!: Ref<Precinct>
}
