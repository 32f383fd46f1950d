import { type CarriedState, carriedStates } from '@esep/law'
import { OptionalProps, PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { isOneOf } from '../../database/checks.ts'
import { CarriedStateEnum } from '../../shared/enums.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { Bilingual } from '../bilingual.ts'
import { Protocol } from '../protocol/protocol.entity.ts'

/** What a report says of an appeal that an earlier one left open (¶30). */
@Entity({ schema: 'internal', tableName: 'carried_appeal' })
@Check({
  name: 'carried_appeal_state_check',
  expression: isOneOf('state', carriedStates),
})
@ObjectType({ description: 'What a report says of an appeal that an earlier one left open (¶30).' })
export class CarriedAppeal {
  readonly [PrimaryKeyProp]?: ['protocol', 'appeal']
  readonly [OptionalProps]?: 'appealId'

  @ManyToOne(() => Protocol, {
    ref: true,
    primary: true,
    joinColumn: 'protocol_id',
    deleteRule: 'restrict',
  })
  readonly protocol!: Ref<Protocol>

  @Index({ name: 'carried_appeal_appeal_id_index' })
  @ManyToOne(() => Appeal, {
    ref: true,
    primary: true,
    joinColumn: 'appeal_id',
    deleteRule: 'restrict',
  })
  readonly appeal!: Ref<Appeal>

  /** That of the appeal. */
  @Field(() => ID)
  get appealId(): string {
    return this.appeal.id
  }

  @Field(() => CarriedStateEnum)
  @Property({ type: 'text' })
  state!: CarriedState

  @Field(() => Bilingual, { nullable: true, description: 'Further words; signed, never public.' })
  @Property({ type: 'json', nullable: true })
  words: Bilingual | null = null
}
