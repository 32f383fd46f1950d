import type { Edition } from '@esep/redaction'
import { type Opt, PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../database/types.ts'
import { By } from '../staff/by.ts'
import type { NamedCounts } from './named-counts.ts'
import { Outcome } from './outcome.entity.ts'

/** The texts of an outcome as they were published once, and what was hidden in them; the next edition is held against it. */
@Entity({ schema: 'internal', tableName: 'edition' })
@Check({ name: 'edition_version_check', expression: 'version > 0' })
export class PastEdition {
  readonly [PrimaryKeyProp]?: ['outcome', 'version']

  @ManyToOne(() => Outcome, {
    ref: true,
    primary: true,
    joinColumn: 'outcome_id',
    deleteRule: 'restrict',
  })
  readonly outcome!: Ref<Outcome>

  /** That of the published outcome. */
  @PrimaryKey({ type: 'integer' })
  readonly version!: number

  /** Each text under its key. */
  @Property({ type: 'json' })
  readonly texts!: Readonly<Record<string, Edition>>

  /** Words that it hides and an earlier one showed, as the reviewer knew. */
  @Property({ type: 'array', columnType: 'text[]' })
  readonly alreadyPublic!: readonly string[]

  /** Its tables of figures, with what was shown of them. */
  @Property({ type: 'json', default: '[]' })
  readonly counts: Opt<readonly NamedCounts[]> = []

  @By('by')
  readonly by!: string

  @Property({ type: InstantType })
  readonly at!: string
}
