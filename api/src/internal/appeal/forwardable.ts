import type { Day, ReferralGround } from '@esep/law'
import { Entity, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { DayType } from '../../database/types.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { ReferralGroundEnum } from './enums.ts'

/** Where an appeal goes, why, and when. */
export interface Referral {
  readonly to: ClearedBilingual
  readonly ground: ReferralGround
  readonly on: Day
}

/** From which day forwarding is counted, and by when it is due. */
export interface ForwardTerm {
  readonly from: Day
  readonly by: Day
}

/** What lies with the police, or with the body to which it was forwarded: an appeal, or a part of one (¶32). */
@Entity({ abstract: true })
@ObjectType()
export abstract class Forwardable {
  /** From which day its term for forwarding runs; null for what is for the police. */
  @Property({ type: DayType, nullable: true })
  forwardFrom: Day | null = null

  @Field(() => DayScalar, {
    nullable: true,
    description: 'By when it is to be forwarded; null for what is for the police (¶32).',
  })
  @Property({ type: DayType, nullable: true })
  forwardBy: Day | null = null

  @Field(() => DayScalar, { nullable: true })
  @Property({ type: DayType, nullable: true })
  referredOn: Day | null = null

  @Field(() => Bilingual, { nullable: true, description: 'The state body it went to.' })
  @Property({ type: 'json', nullable: true })
  referredTo: ClearedBilingual | null = null

  @Field(() => ReferralGroundEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  referralGround: ReferralGround | null = null

  /** It is for others, and is to be forwarded by a day; or, without a term, for the police. */
  sort(term: ForwardTerm | null): void {
    this.forwardFrom = term?.from ?? null
    this.forwardBy = term?.by ?? null
  }

  refer({ to, ground, on }: Referral): void {
    this.referredTo = to
    this.referralGround = ground
    this.referredOn = on
  }

  /** The police have it again; when its initiator was last told stays on record. */
  takeBack(): void {
    this.referredTo = null
    this.referralGround = null
    this.referredOn = null
  }
}

/** That what was forwarded has a day, a body and a ground. */
export const referredCheck =
  '(referred_on is null) = (referred_to is null) and (referred_on is null) = (referral_ground is null)'
