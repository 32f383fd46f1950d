import type { Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { Precinct } from '../precinct/precinct.entity.ts'
import { By } from '../staff/by.ts'

/** Somebody in office whom the texts of a precinct's meetings name; a reviewer said so. */
@Entity({ schema: 'internal', tableName: 'official' })
@Checks({ official_dismissed_check: '(dismissed_at is null) = (dismissed_by is null)' })
@ObjectType({ description: 'Somebody in office whom the texts of a precinct’s meetings name.' })
export class Official {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'official_precinct_id_index' })
  @ManyToOne(() => Precinct, { ref: true, joinColumn: 'precinct_id' })
  readonly precinct!: Ref<Precinct>

  @Field(() => String)
  @Property({ type: 'text' })
  readonly name!: string

  /** The same name in other spellings or the other language. */
  @Field(() => [String])
  @Property({ type: 'array', columnType: 'text[]' })
  readonly otherNames!: readonly string[]

  /** What stays where the name is hidden. */
  @Field(() => Bilingual)
  @Property({ type: 'json' })
  readonly office!: ClearedBilingual

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the name may be public; null where nobody has said.',
  })
  @Property({ type: 'boolean', nullable: true })
  readonly mayBeNamed: boolean | null = null

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  readonly recognisedAt!: string

  @By('recognised_by')
  readonly recognisedBy!: string

  @Property({ type: InstantType, nullable: true })
  dismissedAt: string | null = null

  @By('dismissed_by', { nullable: true })
  dismissedBy: string | null = null

  /** They are no official any more, or never were; that somebody said so once is kept. */
  dismiss(at: string, by: string): void {
    this.dismissedAt = at
    this.dismissedBy = by
  }
}
