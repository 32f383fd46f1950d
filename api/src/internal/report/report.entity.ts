import { type ReportSection, reportSections } from '@esep/law'
import { PrimaryKeyProp, type Ref } from '@mikro-orm/core'
import { Check, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { isOneOf } from '../../database/checks.ts'
import { ReportSectionEnum } from '../../shared/enums.ts'
import { Bilingual } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { WrittenLanguageEnum } from '../protocol/enums.ts'
import { Protocol } from '../protocol/protocol.entity.ts'

/** What is told under one heading. */
export interface Told {
  readonly text: string
  readonly language: 'kk' | 'ru'
  readonly nothingBecause: ClearedBilingual | null
}

/** What was reported under one heading of the order, as one version of the protocol has it (¶30). */
@Entity({ schema: 'internal', tableName: 'report' })
@Check({
  name: 'report_section_check',
  expression: isOneOf('section', reportSections),
})
@Check({ name: 'report_nothing_check', expression: "nothing_because is null or text = ''" })
@ObjectType({ description: 'What was reported under one heading of the order (¶30).' })
export class Report {
  readonly [PrimaryKeyProp]?: ['protocol', 'section']

  @ManyToOne(() => Protocol, {
    ref: true,
    primary: true,
    joinColumn: 'protocol_id',
    deleteRule: 'restrict',
  })
  readonly protocol!: Ref<Protocol>

  @Field(() => ReportSectionEnum)
  @PrimaryKey({ type: 'text' })
  readonly section!: ReportSection

  @Field(() => WrittenLanguageEnum)
  @Property({ type: 'text' })
  language!: 'kk' | 'ru'

  @Field(() => String)
  @Property({ type: 'text' })
  text!: string

  @Field(() => Bilingual, {
    nullable: true,
    description: 'Why there is nothing to report; its text is then empty.',
  })
  @Property({ type: 'json', nullable: true })
  nothingBecause: ClearedBilingual | null = null

  rewrite({ text, language, nothingBecause }: Told): void {
    this.text = text
    this.language = language
    this.nothingBecause = nothingBecause
  }
}
