import { type Topic, topics } from '@esep/law'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { isOneOf } from '../../database/checks.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'

/** What an appeal is about and what it is called in public, as the reviewer decided. */
@Entity({ schema: 'internal', tableName: 'item_heading' })
@Check({
  name: 'item_heading_topic_check',
  expression: isOneOf('topic', topics),
})
export class ItemHeading {
  readonly [PrimaryKeyProp]?: 'appeal'

  @OneToOne(() => Appeal, {
    ref: true,
    primary: true,
    joinColumn: 'appeal_id',
    deleteRule: 'restrict',
  })
  readonly appeal!: Ref<Appeal>

  @Property({ type: 'text' })
  topic!: Topic

  @Property({ type: 'json' })
  title!: ClearedBilingual
}
