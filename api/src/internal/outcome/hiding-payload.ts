import { type AfterHiding, sayAfterHiding } from '@esep/law'
import { Ctx, Field, ObjectType } from 'type-graphql'
import type { InternalContext } from '../context.ts'
import type { FoundSpan } from '../user-error.ts'
import { OutcomePayload } from './outcome-payload.ts'

/** What an act answers by which words are hidden. */
@ObjectType()
export class HidingPayload extends OutcomePayload {
  /** Where hidden words stand still. */
  readonly left?: readonly FoundSpan[] | null

  /** Whether somebody awarded was named by consent and is no longer. */
  readonly isUnnamed?: boolean

  @Field(() => [String], {
    description:
      'What whoever hid words has still to know, in the language of the request: that they stand in a place, or that a consent to be named was taken back with them.',
  })
  remarks(@Ctx() { language }: InternalContext): string[] {
    const told: AfterHiding[] = []
    if (this.left && this.left.length > 0) told.push('PLACE_LEFT')
    if (this.isUnnamed) told.push('CONSENT_TAKEN_BACK')
    return told.map((one) => sayAfterHiding(one, language))
  }
}
