import type { CarriedState } from '@esep/law'
import { PrimaryKeyProp } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { PublishedOutcome } from './outcome.entity.ts'

/** What the report of an outcome says of an item of an earlier one; shown while both are public (¶30). */
@Entity({ schema: 'public_record', tableName: 'outcome_carried' })
@Check({
  name: 'outcome_carried_state_check',
  expression: "state in ('CHECKING', 'DONE', 'FORWARDED', 'DECLINED')",
})
@Index({ name: 'outcome_carried_item_index', properties: ['itemOutcomeId', 'itemNumber'] })
export class PublishedCarriedItem {
  readonly [PrimaryKeyProp]?: ['outcomeId', 'itemOutcomeId', 'itemNumber']

  @ManyToOne(() => PublishedOutcome, {
    primary: true,
    mapToPk: true,
    joinColumn: 'outcome_id',
    deleteRule: 'cascade',
    updateRule: 'no action',
  })
  readonly outcomeId!: string

  @PrimaryKey({ type: 'uuid' })
  readonly itemOutcomeId!: string

  @PrimaryKey({ type: 'integer' })
  readonly itemNumber!: number

  @Property({ type: 'text' })
  readonly state!: CarriedState
}
