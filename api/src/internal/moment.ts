import { Property } from '@mikro-orm/decorators/legacy'
import { Field } from 'type-graphql'
import { InstantType } from '../database/types.ts'
import { InstantScalar } from '../shared/scalars.ts'

/** A fact's moment, for the database and for GraphQL; null while it has not come about. */
export function Moment(): (entity: object, property: string) => void {
  return (entity, property) => {
    Field(() => InstantScalar, { nullable: true })(entity, property)
    Property({ type: InstantType, nullable: true })(entity, property)
  }
}
