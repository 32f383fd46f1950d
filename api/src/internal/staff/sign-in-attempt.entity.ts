import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { InstantType } from '../../database/types.ts'

/** A sign-in that failed, whether or not the account exists. */
@Entity({ schema: 'internal', tableName: 'sign_in_attempt' })
@Index({ name: 'sign_in_attempt_login_index', properties: ['login', 'at'] })
@Index({ name: 'sign_in_attempt_address_index', properties: ['address', 'at'] })
export class SignInAttempt {
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Property({ type: 'text' })
  readonly login!: string

  @Property({ type: 'text' })
  readonly address!: string

  @Property({ type: InstantType })
  readonly at!: string
}
