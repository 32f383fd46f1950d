import { randomUUID } from 'node:crypto'
import { type Instant, registeredOn, whyNotIssueSlip } from '@esep/law'
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
import { InstantScalar } from '../../shared/scalars.ts'
import { hashOfSlipCode, newSlipCode } from '../../shared/slip-code.ts'
import { ActInput, acts } from '../act.ts'
import type { Appeal } from '../appeal/appeal.entity.ts'
import { appealOf } from '../appeal/find.ts'
import { forwardFromRegistration } from '../appeal/forward-term.ts'
import { countFromRegistration } from '../appeal/term.ts'
import type { InternalContext } from '../context.ts'
import { calendarHeldStill } from '../days-off/calendar.ts'
import { followAppeal, reopenReview } from '../outcome/follow.ts'
import type { Participant } from '../participant/participant.entity.ts'
import { Staff } from '../staff/staff.entity.ts'
import { refused } from '../user-error.ts'
import { AppealRecord } from './appeal-record.entity.ts'
import { slips } from './find.ts'
import { receiverOf } from './receiver.ts'
import { Slip } from './slip.entity.ts'
import { SlipPayload } from './slip-payload.ts'

@InputType()
class SlipIssueInput extends ActInput {
  @Field(() => ID)
  readonly appealId!: string

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When it was received; when it was written down where this is left out.',
  })
  readonly receivedAt?: Instant | null

  @Field(() => String, {
    nullable: true,
    description: 'The postal address; that of the register where it is left out.',
  })
  readonly address?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether whoever raised it signed the record of it.',
  })
  readonly signed!: boolean

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether whoever raised it gives no address or signature: then there is a slip and no record of the law.',
  })
  readonly anonymous!: boolean
}

@ObjectType()
class SlipIssuePayload extends SlipPayload {}

/** Giving a slip. */
@Resolver()
export class SlipIssue {
  @Mutation(() => SlipIssuePayload, {
    description:
      'Makes a record of an appeal put forward aloud and gives a slip for it, with a code that opens its state; an anonymous one has a slip alone (¶32).',
  })
  @UseMiddleware(acts(slips))
  async slipIssue(
    @Arg('input', () => SlipIssueInput) input: SlipIssueInput,
    @Ctx() context: InternalContext,
  ): Promise<Pick<SlipIssuePayload, 'slip' | 'secret' | 'errors'>> {
    const { em, actor, now, policy } = context
    const calendar = await calendarHeldStill(em)
    const { appeal, meeting } = await appealOf(context, input)
    const receivedAt = input.receivedAt ?? appeal.raisedAt
    const applicant = await applicantOf(appeal, input)
    const issued = (await em.count(Slip, { appeal })) > 0

    const problems = whyNotIssueSlip(meeting, { actor, now, receivedAt, applicant, issued })
    if (problems.length > 0) return refused(problems)

    const receiver = receiverOf(await em.findOneOrFail(Staff, actor.id, { populate: ['body'] }))
    const { name, address } = applicant ?? {}
    if (name && address) {
      const { body: addressee } = receiver
      const recorded = { recordedAt: now, recordedBy: actor.id }
      em.create(AppealRecord, { appeal, name, address, addressee, ...recorded })
      if (applicant?.givesAddress) await reopenReview(em, meeting)
    }
    const secret = newSlipCode()
    const day = registeredOn({ receivedAt, meetingDay: meeting.day }, policy, calendar)
    await countFromRegistration(context, { appeal, meeting }, { day, calendar })
    await forwardFromRegistration(context, { appeal, meeting }, { day, calendar })
    await followAppeal(context, appeal, calendar)
    const slip = em.create(Slip, {
      ...{ id: randomUUID(), appeal, number: await nextNumber(context, day) },
      ...{ receivedAt, registeredOn: day, receiver },
      ...{ codeHash: hashOfSlipCode(secret), givenAt: now, givenBy: actor.id },
    })
    await em.flush()
    return { slip, secret, errors: [] }
  }
}

interface Applicant {
  readonly name: string | null
  readonly address: string | null
  readonly signed: boolean
  /** Whether the address is another than that of the register, which nobody has looked for in the texts. */
  readonly givesAddress: boolean
}

/** Whoever raised it, as the record has them; null where nobody is known, or no more than a name. */
async function applicantOf(
  { participant }: Appeal,
  { anonymous, address, signed }: SlipIssueInput,
): Promise<Applicant | null> {
  if (anonymous || !participant) return null
  const registered: Participant = await participant.loadOrFail()
  const { name, address: known } = registered
  const postal = address?.trim() || known
  return { name, address: postal, signed, givesAddress: postal !== known }
}

/** Counted through all years, after the year in which it is registered. */
async function nextNumber({ em }: InternalContext, day: string): Promise<string> {
  const [row] = await em.execute<{ next: string }[]>(
    `select lpad(nextval('internal.slip_number')::text, 6, '0') as next`,
  )
  return `${day.slice(0, 4)}-${row?.next}`
}
