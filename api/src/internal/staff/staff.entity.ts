import type { Role } from '@esep/law'
import { Collection, type Opt, type Ref, ref } from '@mikro-orm/core'
import {
  Check,
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy'
import { Field, ID, ObjectType } from 'type-graphql'
import { Bilingual } from '../bilingual.ts'
import { PoliceBody } from '../precinct/police-body.entity.ts'
import { PrecinctPoint } from '../precinct/precinct-point.entity.ts'
import { Appointment } from './appointment.entity.ts'
import { BilingualName } from './person-name.ts'
import { RoleEnum } from './role.enum.ts'

/** A member of staff and their account. */
@Entity({ schema: 'internal', tableName: 'staff' })
@Check({
  name: 'staff_role_check',
  expression:
    "role in ('ASSISTANT', 'INSPECTOR', 'POINT_HEAD', 'REVIEWER', 'SUPERVISOR', 'ADMINISTRATOR')",
})
@Check({
  name: 'staff_point_check',
  expression: "role <> 'POINT_HEAD' or point_id is not null",
})
@ObjectType({ description: 'A member of staff.' })
export class Staff {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Unique({ name: 'staff_login_unique' })
  @Property({ type: 'text' })
  login!: string

  /** Argon2id in PHC notation; null for an account that cannot sign in. */
  @Property({ type: 'text', nullable: true, lazy: true })
  passwordHash: string | null = null

  @Field(() => RoleEnum)
  @Property({ type: 'text' })
  role!: Role

  @Field(() => BilingualName)
  @Property({ type: 'json' })
  name!: BilingualName

  @Field(() => Bilingual, { nullable: true })
  @Property({ type: 'json', nullable: true })
  rank: Bilingual | null = null

  @Index({ name: 'staff_body_id_index' })
  @ManyToOne(() => PoliceBody, { ref: true, joinColumn: 'body_id' })
  body!: Ref<PoliceBody>

  @Index({ name: 'staff_point_id_index' })
  @ManyToOne(() => PrecinctPoint, {
    ref: true,
    nullable: true,
    joinColumn: 'point_id',
    deleteRule: 'restrict',
  })
  point: Ref<PrecinctPoint> | null = null

  @Property({ type: 'boolean', default: true })
  active: Opt<boolean> = true

  @OneToMany(
    () => Appointment,
    (appointment) => appointment.staff,
  )
  readonly appointments = new Collection<Appointment>(this)

  /** Works in another role from now on; whoever heads a point heads that one. */
  serve(role: Role, point: PrecinctPoint | null): void {
    this.role = role
    this.point = point && ref(point)
  }
}
