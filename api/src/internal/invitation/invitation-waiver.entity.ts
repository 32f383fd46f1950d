import { type OwedCategory, owedCategories } from '@esep/law'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { isOneOf } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { By } from '../staff/by.ts'
import { InvitationCategoryEnum } from './enums.ts'

/** That of a category there is nobody to invite to a meeting, and why (¶28). */
@Entity({ schema: 'internal', tableName: 'invitation_waiver' })
@Check({
  name: 'invitation_waiver_category_check',
  expression: isOneOf('category', owedCategories),
})
@ObjectType({ description: 'That of a category there is nobody to invite, and why (¶28).' })
export class InvitationWaiver {
  readonly [PrimaryKeyProp]?: ['meeting', 'category']

  @ManyToOne(() => Meeting, {
    ref: true,
    primary: true,
    joinColumn: 'meeting_id',
    deleteRule: 'restrict',
  })
  readonly meeting!: Ref<Meeting>

  @Field(() => InvitationCategoryEnum)
  @PrimaryKey({ type: 'text' })
  readonly category!: OwedCategory

  /** As it is public. */
  @Field(() => Bilingual)
  @Property({ type: 'json' })
  reason!: ClearedBilingual

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  waivedAt!: string

  @By('waived_by')
  waivedBy!: string
}
