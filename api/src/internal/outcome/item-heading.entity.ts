import { type Topic, topics } from '@esep/law'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Entity, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { Checks, isOneOf } from '../../database/checks.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { By } from '../staff/by.ts'

/** What an appeal is about and what it is called in public, as the reviewer decided. */
@Entity({ schema: 'internal', tableName: 'item_heading' })
@Checks({
  item_heading_topic_check: isOneOf('topic', topics),
  item_heading_passed_check: 'passed_by <> written_by',
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

  /** Who wrote the title; null where that was not kept. */
  @By('written_by', { nullable: true })
  writtenBy: string | null = null

  /** Who else published it last as it is; null while nobody but its author has. */
  @By('passed_by', { nullable: true })
  passedBy: string | null = null

  /** Calls it by another title, which nobody else has seen. */
  write(title: ClearedBilingual, by: string): void {
    this.title = title
    this.writtenBy = by
    this.passedBy = null
  }

  /** Is published as it is: by its author that shows nobody else. */
  pass(by: string): void {
    if (by !== this.writtenBy) this.passedBy = by
  }
}
