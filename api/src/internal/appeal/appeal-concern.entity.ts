import { type Concern, concerns, type Instant } from '@esep/law'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy'
import { isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'
import { Appeal } from './appeal.entity.ts'

/** That an appeal speaks of a crime or a threat, as a member of staff marked it (¶32). */
@Entity({ schema: 'internal', tableName: 'appeal_concern' })
@Check({ name: 'appeal_concern_concern_check', expression: isOneOf('concern', concerns) })
export class AppealConcern {
  readonly [PrimaryKeyProp]?: 'appeal'

  @OneToOne(() => Appeal, {
    ref: true,
    primary: true,
    joinColumn: 'appeal_id',
    unique: false,
    deleteRule: 'cascade',
  })
  readonly appeal!: Ref<Appeal>

  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id', deleteRule: 'restrict' })
  readonly meeting!: Ref<Meeting>

  @Property({ type: 'text' })
  readonly concern!: Concern

  @Property({ type: InstantType })
  readonly markedAt!: Instant

  @By('marked_by')
  readonly markedBy!: string
}
