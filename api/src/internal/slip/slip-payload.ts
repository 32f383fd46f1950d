import { Arg, Ctx, Field, ObjectType } from 'type-graphql'
import { inGroups, type SlipCode } from '../../shared/slip-code.ts'
import type { InternalContext } from '../context.ts'
import { type WrittenLanguage, WrittenLanguageEnum } from '../protocol/enums.ts'
import { UserError } from '../user-error.ts'
import { sheetOf } from './sheet.ts'
import { Slip } from './slip.entity.ts'

/** A slip with its code, which is shown this once. */
@ObjectType()
export abstract class SlipPayload {
  @Field(() => Slip, { nullable: true })
  readonly slip?: Slip | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]

  readonly secret?: SlipCode

  @Field(() => String, {
    nullable: true,
    description:
      'The code, in groups of four; shown this once and kept nowhere. Null where the request came before: then give the slip anew.',
  })
  code(): string | null {
    return this.secret ? inGroups(this.secret) : null
  }

  @Field(() => String, {
    nullable: true,
    description: 'The slip to print, as a page of HTML that needs nothing else; null without code.',
  })
  sheet(
    @Arg('language', () => WrittenLanguageEnum) language: WrittenLanguage,
    @Ctx() { portalUrl }: InternalContext,
  ): string | null {
    const { slip, secret } = this
    return slip && secret ? sheetOf({ slip, code: secret, language, portalUrl }) : null
  }
}
