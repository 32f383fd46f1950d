import type { CorrectionReason, MismatchReason } from '@esep/law'
import { Collection, type Opt, type Ref } from '@mikro-orm/core'
import {
  Entity,
  Index,
  ManyToOne,
  OneToMany,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Checks } from '../../database/checks.ts'
import { InstantType } from '../../database/types.ts'
import { InstantScalar } from '../../shared/scalars.ts'
import type { Done } from '../meeting/done.ts'
import { Meeting } from '../meeting/meeting.entity.ts'
import { LegalAct } from '../report/legal-act.ts'
import { Report } from '../report/report.entity.ts'
import { By } from '../staff/by.ts'
import { CorrectionReasonEnum, MismatchReasonEnum, WrittenLanguageEnum } from './enums.ts'
import { ProtocolSignature } from './protocol-signature.entity.ts'

/** What is written in a protocol beside its sections. */
export interface ProtocolContent {
  readonly language: 'kk' | 'ru'
  readonly text: string
  readonly decisions: string | null
  readonly participants: number | null
  readonly nothingRaised: boolean
  readonly mismatchReason: MismatchReason | null
  readonly endedAt: string | null
  readonly acts: readonly LegalAct[]
}

/** The protocol of a meeting in one version; a signed version is never changed (¶32). */
@Entity({ schema: 'internal', tableName: 'protocol' })
@Checks({
  protocol_version_check: 'version > 0',
  protocol_participants_check: 'participants >= 0',
  protocol_correction_check: '(version > 1) = (correction_reason is not null)',
  protocol_signed_check:
    'signed_at is null or (hash is not null and participants is not null and decisions is not null and ended_at is not null)',
})
@Unique({ name: 'protocol_meeting_id_version_unique', properties: ['meeting', 'version'] })
@ObjectType({ description: 'The protocol of a meeting in one version (¶32).' })
export class Protocol {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  readonly id!: string

  @Index({ name: 'protocol_meeting_id_index' })
  @ManyToOne(() => Meeting, { ref: true, joinColumn: 'meeting_id' })
  readonly meeting!: Ref<Meeting>

  /** 1 is the first; each correction adds one (¶32). */
  @Field(() => Int)
  @Property({ type: 'integer', default: 1 })
  readonly version: Opt<number> = 1

  @Field(() => WrittenLanguageEnum)
  @Property({ type: 'text' })
  language!: 'kk' | 'ru'

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  decisions: string | null = null

  @Field(() => Int, { nullable: true, description: 'How many were present.' })
  @Property({ type: 'integer', nullable: true })
  participants: number | null = null

  /** It is confirmed that residents raised nothing. */
  @Field(() => Boolean)
  @Property({ type: 'boolean', default: false })
  nothingRaised: Opt<boolean> = false

  /** Why the number present differs from the register (¶32). */
  @Field(() => MismatchReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  mismatchReason: MismatchReason | null = null

  @Field(() => CorrectionReasonEnum, { nullable: true })
  @Property({ type: 'text', nullable: true })
  readonly correctionReason: CorrectionReason | null = null

  @Field(() => InstantScalar, { nullable: true })
  @Property({ type: InstantType, nullable: true })
  endedAt: string | null = null

  @Field(() => [LegalAct], { description: 'The acts of law of which it speaks (¶30).' })
  @Property({ type: 'json', default: '[]' })
  acts: Opt<readonly LegalAct[]> = []

  @Field(() => InstantScalar)
  @Property({ type: InstantType })
  recordedAt!: string

  @By('recorded_by')
  recordedBy!: string

  /** Everybody who wrote in this version; none of them reviews it. */
  @Property({ type: 'array', columnType: 'uuid[]' })
  writtenBy!: readonly string[]

  /** When the first inspector signed. */
  @Field(() => InstantScalar, { nullable: true })
  @Property({ type: InstantType, nullable: true })
  signedAt: string | null = null

  /** SHA-256 of what was signed, in hexadecimal. */
  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  hash: string | null = null

  /** What was signed, in the words that the hash is of; null for what came from elsewhere. */
  @Property({ type: 'text', nullable: true, lazy: true })
  signedContent: string | null = null

  @OneToMany(
    () => ProtocolSignature,
    (signature) => signature.protocol,
  )
  readonly signatures = new Collection<ProtocolSignature>(this)

  @OneToMany(
    () => Report,
    (report) => report.protocol,
  )
  readonly reports = new Collection<Report>(this)

  /** Writes this version, which nobody has signed yet. */
  write(content: ProtocolContent, { at, by }: Done): void {
    Object.assign(this, content)
    this.recordedAt = at
    this.recordedBy = by
    this.writtenBy = [...new Set([...(this.writtenBy ?? []), by])]
  }

  /** The first inspector signed what stands here; from then on it is never changed (¶32). */
  sign(at: string, { content, hash }: { readonly content: string; readonly hash: string }): void {
    this.signedAt = at
    this.hash = hash
    this.signedContent = content
  }
}
