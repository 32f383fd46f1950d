import type { Ref } from '@mikro-orm/core'
import { Check, Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { KatoScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import { Region } from './region.entity.ts'

/** A district of a region or of a city. */
@Entity({ schema: 'internal', tableName: 'district' })
@Check({ name: 'district_kato_check', expression: "kato ~ '^[0-9]{9}$'" })
@ObjectType({ description: 'A district of a region or of a city.' })
export class District {
  @Field(() => KatoScalar)
  @PrimaryKey({ type: 'text' })
  readonly kato!: string

  @Index({ name: 'district_region_kato_index' })
  @ManyToOne(() => Region, { ref: true, joinColumn: 'region_kato' })
  region!: Ref<Region>

  @Field(() => Bilingual)
  @Property({ type: 'json' })
  name!: Bilingual
}
