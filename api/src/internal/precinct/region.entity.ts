import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { KatoScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'

/** A region, or a city of republican significance. */
@Entity({ schema: 'internal', tableName: 'region' })
@Check({ name: 'region_kato_check', expression: "kato ~ '^[0-9]{9}$'" })
@ObjectType({ description: 'A region, or a city of republican significance.' })
export class Region {
  @Field(() => KatoScalar)
  @PrimaryKey({ type: 'text' })
  readonly kato!: string

  @Field(() => Bilingual)
  @Property({ type: 'json' })
  name!: Bilingual
}
