import { type Concern, goesOnAtOnce, type ReferralGround, whyNotMark, whyNotRefer } from '@esep/law'
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
import { BilingualInput } from '../bilingual.ts'
import type { InternalContext } from '../context.ts'
import { reassign } from '../control/reassign.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { clearingAt } from '../outcome/clearing-at.ts'
import { refused } from '../user-error.ts'
import type { Appeal } from './appeal.entity.ts'
import { AppealConcern } from './appeal-concern.entity.ts'
import { AppealPayload } from './appeal-payload.ts'
import { ConcernEnum, ReferralGroundEnum } from './enums.ts'
import { appealOf, appeals } from './find.ts'
import { type Forwarding, forward } from './forward.ts'
import { partsOf } from './part.ts'

@InputType()
class AppealMarkInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => ConcernEnum)
  readonly concern!: Concern

  @Field(() => BilingualInput, {
    nullable: true,
    description:
      'The state body to which an anonymous one goes in this very act; public at once. Of a known initiator it is left out.',
  })
  readonly to?: BilingualInput | null

  @Field(() => ReferralGroundEnum, {
    nullable: true,
    description: 'By competence where not given.',
  })
  readonly ground?: ReferralGround | null
}

@ObjectType()
class AppealMarkPayload extends AppealPayload {}

/** Marking an appeal that speaks of a crime or a threat. */
@Resolver()
export class AppealMark {
  @Mutation(() => AppealMarkPayload, {
    description:
      'Marks an appeal that speaks of a crime or a threat. An anonymous one goes on at once: it is marked and forwarded in one act, or not at all (¶32).',
  })
  @UseMiddleware(acts(appeals))
  async appealMark(
    @Arg('input', () => AppealMarkInput) input: AppealMarkInput,
    @Ctx() context: InternalContext,
  ): Promise<AppealPayload> {
    const { em, actor, now, today, policy } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const marked = await em.findOne(AppealConcern, { appeal })
    const { concern, ground } = input
    const words = await clearingAt(context, meeting)
    const to = words.body('to', input.to)

    const problems = whyNotMark(meeting, { actor, concern: marked?.concern ?? null })
    const goesOn = goesOnAtOnce(appeal)
    if (problems.length === 0 && (goesOn || input.to)) {
      const told = { to: recipient(input), initiatorNotified: false }
      problems.push(...whyNotRefer(meeting, { actor, now, appeal, ...told }, policy))
    }
    problems.push(...words.problems())
    if (problems.length > 0) return refused(problems, words.spans)

    const going = { ground: ground ?? 'COMPETENCE', on: today, told: null, calendar } as const
    em.create(AppealConcern, { appeal, meeting, concern, markedAt: now, markedBy: actor.id })
    await em.flush()
    if (to) {
      await forwardWhole(context, { meeting, appeal }, { to, ...going })
      await reassign(context, [meeting.id])
    }
    return { appeal, errors: [] }
  }
}

/** Forwards an appeal with all that is left of it, part by part where it is split. */
async function forwardWhole(
  context: InternalContext,
  { meeting, appeal }: { readonly meeting: Meeting; readonly appeal: Appeal },
  going: Forwarding,
): Promise<void> {
  const parts = await partsOf(context.em, appeal)
  const open = parts.filter(({ answeredOn, referredOn }) => !answeredOn && !referredOn)
  for (const part of parts.length > 0 ? open : [null]) {
    await forward(context, { meeting, appeal, parts, part }, going)
    await context.em.flush()
  }
}

function recipient({ to }: AppealMarkInput): string | null {
  return to?.kk.trim() && to.ru.trim() ? to.ru : null
}
