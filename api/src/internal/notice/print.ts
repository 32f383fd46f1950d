import { dayOf, whyNotNotify } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { ActInput, acts } from '../act.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import type { InternalContext } from '../context.ts'
import { PoliceBody } from '../precinct/police-body.entity.ts'
import { nameInOffice } from '../staff/name-in-office.ts'
import { Staff } from '../staff/staff.entity.ts'
import { refused } from '../user-error.ts'
import type { Letter } from './channel.ts'
import { noticeOf, notices } from './find.ts'
import type { Notice } from './notice.entity.ts'
import { NoticePayload } from './notice-payload.ts'
import { printed } from './printed.ts'

@InputType()
class NoticePrintInput extends ActInput {
  @Field(() => ID)
  readonly noticeId!: string
}

@ObjectType()
class NoticePrintPayload extends NoticePayload {
  @Field(() => String, { nullable: true, description: 'A page of HTML, to be printed and signed.' })
  readonly document?: string | null
}

/** Putting a notice on paper. */
@Resolver()
export class NoticePrint {
  @Mutation(() => NoticePrintPayload, {
    description:
      'Puts a notice on paper, in Kazakh and Russian, for the member of staff who prints it to sign; that it was handed over or posted is written down afterwards (¶32).',
  })
  @UseMiddleware(acts(notices))
  async noticePrint(
    @Arg('input', () => NoticePrintInput) input: NoticePrintInput,
    @Ctx() context: InternalContext,
  ): Promise<NoticePrintPayload> {
    const { em, actor, now } = context
    const { notice, meeting } = await noticeOf(context, input)

    const problems = whyNotNotify(meeting, { actor, notice })
    if (problems.length > 0) return refused(problems)

    const document = await printed.dispatch(await letterOf(context, notice))
    notice.print(now, actor.id)
    await em.flush()
    return { notice, document, errors: [] }
  }
}

async function letterOf(
  { em, actor, policy }: InternalContext,
  { appeal, text, issuedAt }: Notice,
): Promise<Letter> {
  const { participant } = await em.findOneOrFail(Appeal, appeal.id, { populate: ['participant'] })
  const { name, rank } = await em.findOneOrFail(Staff, actor.id)
  const body = await em.findOneOrFail(PoliceBody, actor.bodyId)
  return {
    addressee: participant?.unwrap().name ?? '',
    text,
    issuedOn: dayOf(issuedAt, policy),
    signer: { name: nameInOffice(name), rank },
    body: body.name,
  }
}
