import type { SourceKind } from '@esep/law'
import { Field, InputType } from 'type-graphql'
import { SourceKindEnum } from '../../shared/enums.ts'
import { BilingualInput } from '../bilingual.ts'

/** From what a report was drawn (¶29). */
@InputType({ description: 'From what a report was drawn (¶29).' })
export class ReportSourceInput {
  @Field(() => SourceKindEnum)
  readonly kind!: SourceKind

  @Field(() => BilingualInput, { description: 'Public with the outcome.' })
  readonly name!: BilingualInput
}
